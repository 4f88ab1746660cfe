import { describe, expect, test } from "vitest"
import { COUNTRIES, LANGUAGES, parseStoreLocale, type StoreLocale } from "../config/locales"
import { BRAND, EDITIONS, fieldOf } from "./brand"
import type { Email } from "./email"
import { orderClaim } from "./order-claim"
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
  edition: "la-2028",
  lines: [
    {
      title: "Relay tee",
      variant: "M / Coral",
      quantity: 2,
      amount: "70",
      picture: PICTURE,
    },
  ],
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
      edition: "heritage",
      amount: "10",
      refunded_total: "30.5",
      paid: "63",
    }),
  ],
  ["password-reset", passwordReset({ locale: to, url: URL, email: "fan@example.com" })],
  ["order-claim", orderClaim({ locale: to, url: URL, email: "fan@example.com" })],
]

const PICTURE = "https://shop.example/img/320/webp/relay-tee/coral-front.webp"

const unescaped = (text: string) =>
  text
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&quot;/g, '"')
    .replace(/&#x27;/g, "'")
    .replace(/&amp;/g, "&")

/** The attributes of every picture in a mail. */
const imagesIn = (html: string) =>
  (html.match(/<img\b[^>]*>/g) ?? []).map((tag) =>
    Object.fromEntries(
      [...tag.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, name, value]) => [
        String(name),
        unescaped(String(value)),
      ]),
    ),
  )

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
        lines: [{ title: evil, variant: evil, quantity: 1, amount: "1", picture: PICTURE }],
        delivery: { method: evil, address: { first_name: evil, city: evil } },
      }),
    )
    expect(html.split("<img ")).toHaveLength(2)
    expect(html).not.toContain("<img src=x")
    // Twice the title: it names the picture, too.
    expect(html.split("&lt;img src=x onerror=alert(1)&gt;")).toHaveLength(7)
    expect(imagesIn(html).map(({ alt }) => alt)).toEqual([evil])
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

describe("pictures", () => {
  test("have a place of their size, a name, and an address that any mailbox can ask for", async () => {
    const { html } = await orderConfirmed(order())
    const [image, ...others] = imagesIn(html)
    expect(others).toEqual([])
    expect(image).toMatchObject({ src: PICTURE, alt: "Relay tee", width: "72", height: "72" })
  })

  test("are left out where there is none, and their column with them", async () => {
    const [line] = order().lines
    const lines = line ? [{ ...line, picture: null }] : []
    const { html } = await orderConfirmed(order({ lines }))
    expect(imagesIn(html)).toEqual([])
    expect(html).not.toContain('colSpan="2"')
    expect(html).toContain("Relay tee")
  })
})

test("every address in a mail is absolute, and both versions lead to the same places", async () => {
  for (const [name, mail] of everyMail(locale("fr-fr"))) {
    const { html, text } = await mail
    const found = [...html.matchAll(/\b(?:href|src)="([^"]*)"/g)].map(([, at]) =>
      unescaped(at ?? ""),
    )
    for (const at of found) expect(at, name).toMatch(/^https:\/\//)
    const links = [...html.matchAll(/<a\b[^>]*href="([^"]*)"/g)].map(([, at]) =>
      unescaped(at ?? ""),
    )
    expect(links.length, name).toBeGreaterThan(0)
    for (const link of links) expect(text, name).toContain(link)
  }
})

test("both versions carry every amount", async () => {
  const { html, text } = await orderConfirmed(order())
  for (const amount of ["$70.00", "-$7.00", "$63.00"]) {
    expect(text).toContain(amount)
    expect(unescaped(html)).toContain(amount)
  }
})

test("the head wears the colours of the edition that the order is of", async () => {
  for (const edition of EDITIONS) {
    const { html } = await orderConfirmed(order({ edition }))
    expect(html, edition).toContain(`background-color:${fieldOf(edition).field}`)
  }
  const { html } = await passwordReset({ locale: locale("en-us"), url: URL, email: "a@b.example" })
  expect(html).toContain(`background-color:${fieldOf(null).field}`)
})

test("in the dark nothing around the sheet stays light", async () => {
  const { html } = await orderConfirmed(order())
  const dark = html.match(/prefers-color-scheme:dark\)\{(.*?)\}\}/s)?.[1] ?? ""
  const [, cell] =
    /<body class="paper"[^>]*><table[^>]*><tbody><tr><td style="([^"]*)"/.exec(html) ?? []
  expect(cell).toContain(`background-color:${BRAND.light.paper}`)
  expect(dark).toContain(`.paper>table>tbody>tr>td{background-color:${BRAND.dark.paper}!important}`)
})

test("no mail leans to the left or the right: each side is the reader's own", async () => {
  for (const [name, mail] of everyMail(locale("en-us"))) {
    const { html } = await mail
    const styles = [...html.matchAll(/style="([^"]*)"/g)].map(([, style]) => style).join(";")
    const own = styles.replace(/[^;]*mso-[^;]*/g, "")
    expect(own, name).not.toMatch(/text-align:(left|right)/)
  }
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
