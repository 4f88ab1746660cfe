import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { LOCALES } from "~/i18n/markets"
import "~/testing/store"
import { localeOf, origin, ownForm, pageNumber, wordsOf } from "./page.server"

const statusOf = (work: () => unknown) =>
  Promise.resolve()
    .then(work)
    .then(
      () => 200,
      (thrown: unknown) => (thrown as Response).status,
    )

describe("the locale of an address", () => {
  test("is one that is offered, or a page that does not exist", async () => {
    for (const { slug } of LOCALES) expect(localeOf({ locale: slug }).slug).toBe(slug)
    for (const locale of ["xx-yy", "EN-US", "", undefined, "constructor"]) {
      expect(await statusOf(() => localeOf({ locale }))).toBe(404)
    }
  })

  test("has its words, in its own language", async () => {
    const words = await Promise.all(
      ["en-ca", "fr-ca"].map(async (locale) => (await wordsOf(localeOf({ locale })))("cart")),
    )
    expect(words).toEqual(["Cart", "Panier"])
  })
})

describe("a page number", () => {
  const read = (query: string) => statusOf(() => pageNumber(new URL(`http://x/${query}`), 200))

  test.each(["?page=0", "?page=-1", "?page=", "?page=1.5", "?page=201", "?page=01", "?page=１"])(
    "%s is none",
    async (query) => expect(await read(query)).toBe(404),
  )

  test("is what the address says, and the first without a word", () => {
    expect(pageNumber(new URL("http://x/"), 200)).toBe(1)
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 200 }), (page) => {
        expect(pageNumber(new URL(`http://x/?page=${page}`), 200)).toBe(page)
      }),
    )
  })
})

describe("a form", () => {
  const send = (
    headers: Record<string, string>,
    body: BodyInit = new URLSearchParams({ a: "1" }),
  ) => new Request("http://store.example/x", { method: "POST", headers, body })
  const own = { Origin: "http://store.example" }

  test("of our own is read", async () => {
    expect((await ownForm(send(own))).get("a")).toBe("1")
  })

  test.each([{}, { Origin: "http://evil.example" }, { "Sec-Fetch-Site": "cross-site" }])(
    "from elsewhere is refused: %j",
    async (headers) => {
      expect(await statusOf(() => ownForm(send(headers as Record<string, string>)))).toBe(403)
    },
  )

  test("that is none is refused", async () => {
    const json = send({ ...own, "Content-Type": "application/json" }, "{}")
    expect(await statusOf(() => ownForm(json))).toBe(400)
  })
})

test("the store's own address has no trailing slash", () => {
  expect(origin()).toBe("http://store.example")
})
