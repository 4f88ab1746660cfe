import fc from "fast-check"
import { expect, test } from "vitest"
import { originOf } from "./addresses"
import { Html, html } from "./html"
import { showMoney } from "./money"
import { languageOf, wordsOf } from "./words"

test("values are escaped, markup is not, nothing is nothing", () => {
  expect(html`<p title="${'"'}">${"<b>"}${html`<i>x</i>`}${null}${false}${0}</p>`.markup).toBe(
    '<p title="&quot;">&lt;b&gt;<i>x</i>0</p>',
  )
  expect(html`${["a", html`<i>b</i>`, ["<"]]}`.markup).toBe("a<i>b</i>&lt;")
})

test("no text can leave its place", () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const { markup } = html`${text}`
      expect(markup).not.toMatch(/[<>"']/)
      expect(html`${new Html(markup)}`.markup).toBe(markup)
    }),
  )
})

test.each([
  [123450, "usd", "en", "$1,234.50"],
  [1200, "jpy", "fr", "1 200 JPY"],
  [5010, "kwd", "en", "KWD 5.010"],
  [1500, "eur", "de", "15,00 €"],
  [1500, "eur", "xx", "€15.00"],
])("%i %s in %s reads %s", (amount, currency, locale, text) => {
  expect(showMoney(amount, currency, locale).replace(/[\u00a0\u202f]/g, " ")).toBe(text)
})

test.each([
  ["fr", "", "fr"],
  ["fr-CA", "en", "fr"],
  ["auto", "fr-FR,fr;q=0.9", "fr"],
  [null, "de", "en"],
  ["ja", "fr", "en"],
  // Filipino, not French.
  ["fil", "fr", "en"],
])("locale %s with Accept-Language %j speaks %s", (locale, accept, language) => {
  expect(languageOf(locale, accept)).toBe(language)
})

test("both languages say everything", () => {
  const keys = (value: object): string[] =>
    Object.entries(value).flatMap(([key, inner]) =>
      typeof inner === "object" && inner ? keys(inner as object).map((k) => `${key}.${k}`) : key,
    )
  expect(keys(wordsOf("fr"))).toEqual(keys(wordsOf("en")))
})

test("the origin of an address with a place for the session", () => {
  expect(originOf("https://shop.test:8443/thanks?s={CHECKOUT_SESSION_ID}")).toBe(
    "https://shop.test:8443",
  )
})
