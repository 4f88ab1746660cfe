import { describe, expect, test } from "vitest"
import { COUNTRIES, LANGUAGES, parseStoreLocale, type StoreLocale } from "../config/locales"
import type { Email } from "./email"
import { orderConfirmed, type OrderConfirmedData } from "./order-confirmed"
import { orderRefunded } from "./order-refunded"
import { passwordReset } from "./password-reset"
import { GIVEN_BACK_REASONS, paymentFailed } from "./payment-failed"

const URL = "https://shop.example/en-us/orders/token?a=1&b=2"
const locale = (pair: string) => parseStoreLocale(pair) as StoreLocale
const LOCALES = LANGUAGES.flatMap((language) =>
  COUNTRIES.map((country) => parseStoreLocale(`${language}-${country}`)),
).filter((found) => found !== null)
const CURRENCIES = "usd cad mxn gbp eur chf jpy krw cny brl aud aed xof".split(" ")

const order = (over: Partial<OrderConfirmedData> = {}): OrderConfirmedData => ({
  locale: locale("en-us"),
  url: URL,
  order: "1042",
  placed_at: new Date("2028-07-14T22:30:00Z"),
  currency_code: "usd",
  lines: [{ title: "Relay tee", variant: "M / Coral", quantity: 2, amount: "70" }],
  totals: [
    { kind: "items", amount: "70" },
    { kind: "discount", amount: "-7" },
    { kind: "delivery", amount: "0" },
  ],
  total: "63",
  delivery: {
    method: "Standard",
    address: { first_name: "Maya", last_name: "Ortiz", city: "Paris", country_code: "fr" },
  },
  ...over,
})

const everyMail = (to: StoreLocale): [string, Promise<Email>][] => [
  ["order-confirmed", orderConfirmed(order({ locale: to }))],
  ["payment-failed", paymentFailed({ locale: to, url: URL, failure: { kind: "failed" } })],
  ["payment-lapsed", paymentFailed({ locale: to, url: URL, failure: { kind: "lapsed" } })],
  ...GIVEN_BACK_REASONS.map((reason): [string, Promise<Email>] => [
    `given-back ${reason}`,
    paymentFailed({ locale: to, url: URL, failure: { kind: "given_back", reason } }),
  ]),
  [
    "order-refunded",
    orderRefunded({
      locale: to,
      url: URL,
      order: "1042",
      currency_code: "eur",
      amount: "10",
      refunded_total: "30.5",
      paid: "63",
    }),
  ],
  ["password-reset", passwordReset({ locale: to, url: URL, email: "fan@example.com" })],
]

describe.each(LOCALES)("in $pair", (to) => {
  test("every mail is whole: language, direction, title, link in both versions, no empty place", async () => {
    for (const [name, mail] of everyMail(to)) {
      const { subject, html, text } = await mail
      expect(subject, name).not.toMatch(/[{}]|undefined/)
      expect(html, name).toContain(`lang="${to.tag}"`)
      expect(html, name).toContain(`dir="${to.dir}"`)
      expect(html, name).toMatch(/<title>[^<{]+<\/title>/)
      expect(html, name).toContain(URL.replace("&", "&amp;"))
      expect(html.match(/<h1[ >]/g), name).toHaveLength(1)
      expect(text, name).toContain(URL)
      expect(text, name).not.toMatch(/[{}]|undefined|<\w/)
      expect(html.replace(/<style.*?<\/style>/s, ""), name).not.toMatch(/\{\w+\}|undefined/)
    }
  })

  test("amounts stand in every currency as the reader writes them", async () => {
    for (const currency_code of CURRENCIES) {
      const { html, text } = await orderConfirmed(order({ locale: to, currency_code, total: "64" }))
      const currency = currency_code.toUpperCase()
      const expected = new Intl.NumberFormat(to.tag, { style: "currency", currency }).format(64)
      expect(text, currency).toContain(expected)
      expect(html, currency).toContain(expected.replace("'", "&#x27;"))
    }
  })
})

describe("what fans typed", () => {
  const evil = `<img src=x onerror=alert(1)>"'&`
  test("is text in the HTML, never markup", async () => {
    const { html } = await orderConfirmed(
      order({
        lines: [{ title: evil, variant: evil, quantity: 1, amount: "1" }],
        delivery: { method: evil, address: { first_name: evil, city: evil } },
      }),
    )
    expect(html).not.toContain("<img")
    expect(html.split("&lt;img src=x onerror=alert(1)&gt;")).toHaveLength(6)
    const reset = await passwordReset({ locale: locale("en-us"), url: URL, email: evil })
    expect(reset.html).not.toContain("<img")
  })

  test("cannot add lines to the text version", async () => {
    const { text } = await orderConfirmed(
      order({ delivery: { method: null, address: { first_name: "Maya\nTotal  $0.00" } } }),
    )
    expect(text.split("\n")).toContain("Maya Total  $0.00")
  })
})

test("layout tables are presentational; figures are a table with headed rows", async () => {
  const { html } = await orderConfirmed(order())
  const tables = html.match(/<table[^>]*>/g) ?? []
  expect(tables.filter((table) => !table.includes('role="presentation"'))).toHaveLength(1)
  expect(html).toContain("<caption")
  expect(html.match(/<th [^>]*scope="row"/g)).toHaveLength(5)
})

test("tax that is included is told below the total that it is a part of", async () => {
  const totals = [
    { kind: "items" as const, amount: "60" },
    { kind: "tax_included" as const, amount: "10" },
    { kind: "delivery" as const, amount: "5" },
  ]
  const { text } = await orderConfirmed(order({ totals, total: "65" }))
  const kinds = text.match(/^(Items|Delivery|Total|Tax included)(?=  )/gm)
  expect(kinds).toEqual(["Items", "Delivery", "Total", "Tax included"])
})

test("free delivery is said in words", async () => {
  expect((await orderConfirmed(order())).text).toContain("Delivery  Free")
  const french = await orderConfirmed(order({ locale: locale("fr-fr"), currency_code: "eur" }))
  expect(french.text).toContain("Livraison  Offerte")
})
