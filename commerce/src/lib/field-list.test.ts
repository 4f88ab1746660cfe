import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { chosenFields, picker } from "./field-list"

const SHOWN = ["id", "email", "items.id", "items.title", "address.city"]

describe("what a client asks for", () => {
  test.each([
    [undefined, SHOWN],
    ["", SHOWN],
    ["email", ["email", "id"]],
    ["*items", SHOWN],
    ["id,*items", ["id", "items.id", "items.title"]],
    ["id,items.*,+email", ["id", "items.id", "items.title", "email"]],
    ["-email", ["id", "items.id", "items.title", "address.city"]],
    ["-items,-id", ["email", "address.city", "id"]],
    ["email,*customer,+metadata,payment_collection.payment_sessions", ["email", "id"]],
    ["email , items.title", ["email", "items.title", "id"]],
    // As "+email" arrives: the sign for a blank in a query.
    [" email", SHOWN],
  ])("%j comes to what is shown of it", (asked, fields) => {
    expect(chosenFields(asked, SHOWN)).toEqual(fields)
  })

  test("never comes to anything that is not shown", () => {
    const token = fc.oneof(
      fc.string(),
      fc
        .tuple(
          fc.constantFrom("", "+", "-", "*", " ", "+*"),
          fc.constantFrom(...SHOWN, "items", "secret"),
        )
        .map((parts) => parts.join("")),
    )
    fc.assert(
      fc.property(fc.array(token), (tokens) => {
        for (const field of chosenFields(tokens.join(","), SHOWN)) expect(SHOWN).toContain(field)
      }),
    )
  })
})

describe("what is answered", () => {
  const found = {
    id: "cart_1",
    email: "a@b.example",
    metadata: { mark: 1 },
    items: [{ id: "i", title: "Mug", metadata: {}, cart: { customer: {} } }, null],
    address: { city: { name: "Paris" }, phone: "1" },
    customer: { id: "cus_1" },
  }
  test("is what is shown and nothing beside it", () => {
    expect(picker(SHOWN)(found)).toEqual({
      id: "cart_1",
      email: "a@b.example",
      items: [{ id: "i", title: "Mug" }, null],
      address: { city: { name: "Paris" } },
    })
  })
  test.each([null, undefined, "text", 7])("%j stays as it is", (value) => {
    expect(picker(SHOWN)(value)).toBe(value)
  })
  test("what is missing stays missing, and nothing inherited comes along", () => {
    expect(picker(["email", "constructor.name"])({ id: 1 })).toEqual({ id: 1 })
  })
})
