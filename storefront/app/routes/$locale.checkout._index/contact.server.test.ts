import { describe, expect, test } from "vitest"
import { readContact } from "./contact.server"

const right = {
  email: "fan@example.com",
  first_name: "Amina",
  last_name: "Diallo",
  address_1: "12 rue des Sports",
  postal_code: "75013",
  city: "Paris",
  billing_same: "on",
}

describe("readContact", () => {
  test("takes a right form; billing is the delivery's", () => {
    const contact = readContact(right, "fr")
    expect(contact).toMatchObject({ ok: true, email: "fan@example.com" })
    if (contact.ok) expect(contact.billing).toEqual(contact.shipping)
  })

  test("names every fault at once", () => {
    const contact = readContact({ ...right, email: "nobody", city: "" }, "fr")
    expect(contact).toEqual({ ok: false, faults: { email: "email", city: "required" } })
  })

  test("asks for a billing address of its own when it is not the same", () => {
    const { billing_same: _, ...separate } = right
    const missing = readContact(separate, "fr")
    expect(missing.ok ? {} : missing.faults).toMatchObject({ billing_city: "required" })
    const given = Object.fromEntries(
      Object.entries(separate).map(([name, value]) => [`billing_${name}`, value]),
    )
    const both = readContact({ ...separate, ...given, billing_city: "Lyon" }, "fr")
    expect(both.ok && both.billing.city).toBe("Lyon")
  })
})
