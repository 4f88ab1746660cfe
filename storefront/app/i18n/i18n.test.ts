import { describe, expect, test, vi } from "vitest"
import { createI18n } from "./i18n"
import { loadPart, loadWords, partOf } from "./words"

const WORDS = {
  common: { greeting: "Hello {{name}}", group: { deep: "down" }, "404": "gone" },
  cart: {
    items_one: "{{count}} item",
    items_other: "{{count}} items",
    plain: "all {{count}}",
    echo: "{{a}} {{a}} {{b}}",
  },
}

const { t, within } = createI18n("en", WORDS)

test.each([
  ["greeting", { name: "Maya" }, "Hello Maya"],
  ["group.deep", {}, "down"],
  ["404", {}, "gone"],
  ["cart:items", { count: 1 }, "1 item"],
  ["cart:items", { count: 0 }, "0 items"],
  ["cart:plain", { count: 3 }, "all 3"],
  ["cart:echo", { a: "x", b: "y" }, "x x y"],
])("%s with %j is %s", (key, values, text) => {
  expect(t(key, values)).toBe(text)
})

test("a value is put in as it is: braces, dollars and markup in it mean nothing", () => {
  for (const name of ["{{name}}", "$&$1", "<b>"]) {
    expect(t("greeting", { name })).toBe(`Hello ${name}`)
  }
})

test("a key without a text is shown, and so is a value that nobody gave", () => {
  expect(t("group")).toBe("group")
  expect(t("cart:none")).toBe("cart:none")
  expect(t("constructor")).toBe("constructor")
  expect(t("greeting")).toBe("Hello {{name}}")
})

test("within a namespace keys are its own, and others are named", () => {
  const inCart = within("cart")
  expect(inCart("items", { count: 2 })).toBe("2 items")
  expect(inCart("common:404")).toBe("gone")
  expect(inCart("404")).toBe("404")
  expect(within("cart")).toBe(inCart)
})

test.each([
  [0, "one"],
  [1, "one"],
  [2, "other"],
  [1_000_000, "other"], // CLDR's "many", which the words do not tell apart
])("in French %i is %s", (count, form) => {
  const french = createI18n("fr", { common: { n_one: "one", n_other: "other" } })
  expect(french.t("n", { count })).toBe(form)
})

describe("words that are not there yet", () => {
  const thrownBy = (act: () => unknown): unknown => {
    try {
      act()
    } catch (thrown) {
      return thrown
    }
    throw new Error("nothing was thrown")
  }

  test("are fetched once, waited for, and then there", async () => {
    const fetch = vi.fn(async () => ({ order: { thanks: "Thanks" }, account: { hello: "Hi" } }))
    const i18n = createI18n("en", WORDS, fetch)
    const first = thrownBy(() => i18n.within("order"))
    expect(thrownBy(() => i18n.within("order"))).toBe(first)
    await first
    expect(i18n.within("order")("thanks")).toBe("Thanks")
    expect(i18n.within("account")("hello")).toBe("Hi")
    expect(fetch).toHaveBeenCalledOnce()
  })

  test("that cannot be had are a fault, and no endless wait", async () => {
    const fetch = vi.fn(async () => {
      throw new Error("offline")
    })
    const i18n = createI18n("en", WORDS, fetch)
    await expect(thrownBy(() => i18n.within("order"))).rejects.toThrow("offline")
    expect(() => i18n.within("order")).toThrow("offline")
    expect(fetch).toHaveBeenCalledOnce()
  })
})

test.each(["en", "fr"])(
  "the parts of %s are all of its words, each in the part it is sought in",
  async (code) => {
    for (const part of ["shop", "personal"] as const) {
      for (const namespace of Object.keys(await loadPart(code, part))) {
        expect(partOf(namespace)).toBe(part)
      }
    }
    expect(Object.keys(await loadWords(code)).toSorted()).toEqual([
      "account",
      "cart",
      "catalogue",
      "checkout",
      "common",
      "errors",
      "order",
    ])
  },
)
