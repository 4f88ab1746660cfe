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
    expect(both.ok && both.billing.country_code).toBe("fr")
  })

  const billed = (billing: Record<string, string>) => {
    const { billing_same: _, ...separate } = right
    const given = { ...right, ...billing, billing_same: undefined }
    const own = Object.entries(given).flatMap(([name, value]) =>
      value === undefined ? [] : [[`billing_${name}`, value]],
    )
    return readContact({ ...separate, ...Object.fromEntries(own) }, "fr")
  }

  test("the bill may go to another country, by that country's rules", () => {
    const japan = billed({ country: "jp", postal_code: "100-0001" })
    expect(japan.ok && japan.billing).toMatchObject({ country_code: "jp", city: "Paris" })
    expect(japan.ok && japan.shipping.country_code).toBe("fr")
    const wrong = billed({ country: "jp" })
    expect(wrong.ok ? {} : wrong.faults).toEqual({ billing_postal_code: "postal_code" })
    const state = billed({ country: "us", postal_code: "90012" })
    expect(state.ok ? {} : state.faults).toEqual({ billing_province: "required" })
    const austria = billed({ country: "at", postal_code: "" })
    expect(austria.ok && austria.billing).toMatchObject({ country_code: "at", postal_code: "" })
  })

  test.each(["", "xx", "FR", "fr-fr", "constructor"])("%j is no country to bill to", (country) => {
    const contact = billed({ country })
    expect(contact.ok ? {} : contact.faults).toEqual({ billing_country: "country" })
  })
})
