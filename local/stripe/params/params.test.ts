import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { z } from "zod"
import { StripeRefusal } from "../errors"
import { checkParams } from "./check"
import { decodeForm, type FormTree, paramName } from "./form"
import { changeMetadata } from "./metadata"
import { flag, integer, oneOf, text, webUrl } from "./scalars"

function refused(schema: z.ZodType, tree: FormTree) {
  try {
    checkParams(schema, tree)
  } catch (error) {
    if (error instanceof StripeRefusal) return error.body
    throw error
  }
  throw new Error("was not refused")
}

describe("a form", () => {
  test.each([
    ["a=1&b[c]=2", { a: "1", b: { c: "2" } }],
    ["a[0]=x&a[1]=y", { a: ["x", "y"] }],
    ["expand[]=a&expand[]=b", { expand: ["a", "b"] }],
    ["l[0][p][u]=5&l[1][p][u]=6", { l: [{ p: { u: "5" } }, { p: { u: "6" } }] }],
    ["m[a%20b]=%26", { m: { "a b": "&" } }],
    ["metadata=", { metadata: "" }],
    ["__proto__[x]=1", {}],
  ])("%s", (body, tree) => {
    expect(decodeForm(body)).toMatchObject(tree)
    expect(({} as { x?: string }).x).toBeUndefined()
  })

  test("any text comes back as it was", () => {
    fc.assert(
      fc.property(fc.string(), (value) => {
        expect(decodeForm(new URLSearchParams({ "a[b]": value }).toString())).toEqual({
          a: { b: value },
        })
      }),
    )
  })

  test("names its parameters as Stripe does", () => {
    expect(paramName(["line_items", 0, "quantity"])).toBe("line_items[0][quantity]")
  })
})

describe("a parameter that is refused has Stripe's words and code", () => {
  const schema = z.strictObject({
    count: integer(1, 10).optional(),
    on: flag.optional(),
    kind: oneOf(["a", "b", "c"]).optional(),
    name: text(5),
    url: webUrl.optional(),
    inner: z.strictObject({ deep: integer(0) }).optional(),
  })
  const good = { name: "x" }

  test.each([
    [{}, "Missing required param: name.", "parameter_missing", "name"],
    [{ ...good, count: "x" }, "Invalid integer: x", "parameter_invalid_integer", "count"],
    [
      { ...good, count: "0" },
      "This value must be greater than or equal to 1.",
      "parameter_invalid_integer",
      "count",
    ],
    [{ ...good, on: "yes" }, "Invalid boolean: yes", undefined, "on"],
    [{ ...good, kind: "z" }, "Invalid value: must be one of a, b, or c", undefined, "kind"],
    [{ name: "much too long" }, "must be at most 5 characters", undefined, "name"],
    [{ name: "" }, "You passed an empty string for 'name'", "parameter_invalid_empty", "name"],
    [{ ...good, inner: { deep: "-1" } }, "Invalid non-negative integer", undefined, "inner[deep]"],
    [{ ...good, inner: "flat" }, "Invalid object", undefined, "inner"],
    [{ ...good, url: "shop.test" }, "An explicit scheme", "url_invalid", "url"],
    [
      { ...good, inner: { deep: "1", wide: "2" } },
      "Received unknown parameter: inner[wide]",
      "parameter_unknown",
      "inner[wide]",
    ],
    [{ count: "x", p: "1", q: "2" }, "Received unknown parameters: p, q", "parameter_unknown", "p"],
  ])("%j", (tree, message, code, param) => {
    const body = refused(schema, tree as FormTree)
    expect(body.message).toContain(message)
    expect(body).toMatchObject({ type: "invalid_request_error", param })
    if (code) expect(body.code).toBe(code)
  })
})

test("metadata are merged and unset", () => {
  expect(changeMetadata({ a: "1", b: "2" }, { b: "", c: "3" })).toEqual({ a: "1", c: "3" })
  expect(changeMetadata({ a: "1" }, "")).toEqual({})
  expect(changeMetadata({ a: "1" }, undefined)).toEqual({ a: "1" })
  expect(() => changeMetadata({}, { k: "v".repeat(501) })).toThrow("up to 500 characters")
})
