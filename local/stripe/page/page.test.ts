import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { Bench, HOLD_CARD, sessionParams } from "../testing/bench"

let bench: Bench
beforeAll(async () => void (bench = await Bench.start()))
afterAll(() => bench.stop())

const open = (over: object = {}, currency = "usd") =>
  bench.stripe.checkout.sessions.create(sessionParams(over, currency))
const CARD = {
  method: "card",
  email: "fan@example.com",
  name: "Ada Fan",
  card_number: "4242 4242 4242 4242",
  expiry: "12 / 34",
  cvc: "123",
}
/** What a browser without JavaScript sends. */
const submit = (url: string, fields: Record<string, string>) =>
  fetch(url, { method: "POST", body: new URLSearchParams(fields), redirect: "manual" })
const see = async (url: string, headers: Record<string, string> = {}) =>
  (await fetch(url, { headers })).text()
const field = (markup: string, name: string) =>
  new RegExp(`<input\\s+id="${name}"[^>]*>`).exec(markup)?.[0] ?? ""

test("shows what is bought and what it costs, and says that it is a test", async () => {
  const [line] = sessionParams().line_items!
  const images = ["https://shop.test/mug.svg"]
  const product_data = { name: "Mug <b>", description: "Blue & white", images }
  const session = await open({
    line_items: [{ ...line, price_data: { ...line!.price_data!, product_data } }],
    branding_settings: { display_name: "Podium" },
    custom_text: { submit: { message: "See you soon." } },
  })
  const markup = await see(session.url!)
  expect(markup).toContain("<!doctype html>")
  expect(markup).toContain('<html lang="en">')
  expect(markup).toContain("Local test Stripe")
  expect(markup).toContain("Mug &lt;b&gt;")
  expect(markup).toContain("Blue &amp; white")
  expect(markup).toContain('src="https://shop.test/mug.svg" alt=""')
  expect(markup).toContain("2 × $15.00")
  expect(markup).toContain("Pay $30.00")
  expect(markup).toContain('href="http://127.0.0.1:9/cart"')
  expect(markup).toContain("Back to Podium")
  expect(markup).toContain("See you soon.")
  expect(field(markup, "email")).toContain('value="fan@example.com"')
  expect(markup).not.toContain("<script")
})

test.each([
  ["fr", "eur", "fr", "Payer 45,00 €"],
  ["auto", "jpy", "fr", "Payer 4 500 JPY"],
  ["ja", "jpy", "en", "Pay ￥4,500"],
  ["en-GB", "gbp", "en", "Pay £45.00"],
  ["de", "kwd", "en", "Pay 4,500 KWD"],
])("speaks and counts for locale %s in %s", async (locale, currency, lang, pay) => {
  const session = await open({ locale }, currency)
  const markup = await see(session.url!, { "accept-language": "fr-CH,fr;q=0.9" })
  expect(markup).toContain(`<html lang="${lang}">`)
  expect(markup.replace(/[\u00a0\u202f]/g, " ")).toContain(pay)
})

test("has a strict content policy that lets the form lead home", async () => {
  const session = await open()
  const response = await fetch(session.url!)
  const policy = response.headers.get("content-security-policy")
  expect(policy).toContain("default-src 'none'")
  expect(policy).toContain("form-action 'self' http://127.0.0.1:9;")
  expect(policy).not.toContain("script-src")
  expect(policy).not.toContain("unsafe")
  expect((await fetch(`${bench.server.url}/c/style.css`)).status).toBe(200)
})

test("a card pays and the fan is sent back with the session's id", async () => {
  const session = await open(HOLD_CARD)
  expect(await see(session.url!)).toContain("held on your card first")
  const response = await submit(session.url!, CARD)
  expect(response.status).toBe(303)
  expect(response.headers.get("location")).toBe(
    `http://127.0.0.1:9/thanks?session_id=${session.id}`,
  )
  const { intent, session: after } = await bench.intentOf(session.id)
  expect(intent.status).toBe("requires_capture")
  expect(after.customer_details).toMatchObject({ email: "fan@example.com", name: "Ada Fan" })
})

test("a declined card keeps what was typed but the security code", async () => {
  const session = await open({ locale: "fr" })
  const typed = { ...CARD, card_number: "4000000000000002", cvc: "987" }
  const response = await submit(session.url!, typed)
  expect(response.status).toBe(402)
  const markup = await response.text()
  expect(markup).toContain('role="alert"')
  expect(markup).toContain("Votre carte a été refusée")
  expect(field(markup, "name")).toContain('value="Ada Fan"')
  expect(field(markup, "card_number")).toContain('value="4000000000000002"')
  expect(field(markup, "cvc")).toContain('value=""')
  expect(markup).not.toContain("987")
  expect((await submit(session.url!, CARD)).status).toBe(303)
})

describe("what is wrong is said beside its field and in one list", () => {
  test.each([
    ["card_number", "4242 4242 4242 4241", "This card number is not valid."],
    ["card_number", "", "Enter the card number."],
    ["expiry", "13 / 34", "Enter the expiry date as month and year."],
    ["expiry", "01 / 20", "This card has expired."],
    ["cvc", "12", "Enter the security code of the card."],
    ["email", "fan@", "Enter an email address such as name@example.com."],
    ["email", "", "Enter your email address."],
    ["name", " ", "Enter your name."],
  ])("%s %j", async (name, value, complaint) => {
    const session = await open()
    const response = await submit(session.url!, { ...CARD, [name]: value })
    expect(response.status).toBe(422)
    const markup = await response.text()
    expect(markup).toContain(`<a href="#${name}">${complaint}</a>`)
    expect(markup).toContain(`id="${name}-error">${complaint}`)
    expect(field(markup, name)).toContain('aria-invalid="true"')
    expect((await bench.intentOf(session.id)).session.payment_intent).toBeNull()
  })

  test("an unknown method, and one that is not offered", async () => {
    const session = await open()
    for (const method of ["", "gold", "sepa_debit"]) {
      const response = await submit(session.url!, { ...CARD, method })
      expect(response.status).toBe(422)
      expect(await response.text()).toContain("Choose a payment method.")
    }
  })

  test("an account that is none", async () => {
    const session = await open({}, "eur")
    const pay = { ...CARD, method: "sepa_debit" }
    const wrong = await submit(session.url!, { ...pay, iban: "DE00 1234" })
    expect(await wrong.text()).toContain("This IBAN is not valid.")
    const real = await submit(session.url!, { ...pay, iban: "GB82WEST12345698765432" })
    expect(await real.text()).toContain("Only the test IBANs below work here.")
  })

  test("100 kB and control characters do no harm", async () => {
    const session = await open()
    const typed = { ...CARD, name: "x".repeat(100_000), email: "a\u0000@b.c" }
    const response = await submit(session.url!, typed)
    expect(response.status).toBe(422)
    expect((await response.text()).length).toBeLessThan(20_000)
  })
})

test("a debit completes at once and is paid later", async () => {
  const session = await open({}, "eur")
  const iban = "DE08 3704 0044 0532 0130 03"
  const response = await submit(session.url!, { ...CARD, method: "sepa_debit", iban })
  expect(response.status).toBe(303)
  expect((await bench.intentOf(session.id)).intent.status).toBe("processing")
})

describe("3-D Secure", () => {
  test("leads over a second page", async () => {
    const session = await open()
    const first = await submit(session.url!, { ...CARD, card_number: "4000002500003155" })
    expect(first.headers.get("location")).toBe(`/c/pay/${session.id}/challenge`)
    const step = `${session.url}/challenge`
    expect(await see(step)).toContain("card ending in 3155")
    const refused = await submit(step, { answer: "fail" })
    expect(refused.status).toBe(402)
    const markup = await refused.text()
    expect(markup).toContain("Your bank could not confirm that it was you.")
    expect(field(markup, "email")).toContain('value="fan@example.com"')
    await submit(session.url!, { ...CARD, card_number: "4000002500003155" })
    const done = await submit(step, { answer: "complete" })
    expect(done.headers.get("location")).toContain(`session_id=${session.id}`)
  })

  test("without a payment under way leads back to the form", async () => {
    const session = await open()
    const step = `${session.url}/challenge`
    expect((await fetch(step, { redirect: "manual" })).status).toBe(303)
    const blind = await submit(step, { answer: "complete" })
    expect(blind.headers.get("location")).toBe(`/c/pay/${session.id}`)
  })
})

test("another delivery changes the total, until a payment was tried", async () => {
  const rate = (display_name: string, amount: number) => ({
    shipping_rate_data: { display_name, fixed_amount: { amount, currency: "usd" } },
  })
  const session = await open({ shipping_options: [rate("Standard", 500), rate("Express", 1500)] })
  const markup = await see(session.url!)
  expect(markup).toContain("Pay $50.00")
  const express = [...markup.matchAll(/value="(shr_\w+)"/g)][1]![1]!
  const chosen = await submit(`${session.url}/shipping`, { rate: express })
  expect(chosen.status).toBe(303)
  expect(await see(session.url!)).toContain("Pay $60.00")
  await submit(session.url!, CARD)
  expect((await bench.intentOf(session.id)).intent.amount).toBe(6000)
})

test("a session that is over says so", async () => {
  const paid = await open()
  await submit(paid.url!, CARD)
  const again = await submit(paid.url!, CARD)
  expect(again.status).toBe(409)
  expect(await again.text()).toContain("already been made")
  const expired = await open()
  await bench.stripe.checkout.sessions.expire(expired.id)
  const gone = await fetch(expired.url!)
  expect(gone.status).toBe(410)
  expect(await gone.text()).toContain('href="http://127.0.0.1:9/cart"')
  const unknown = await fetch(`${bench.server.url}/c/pay/cs_test_none`)
  expect(unknown.status).toBe(404)
  expect((await fetch(`${bench.server.url}/`)).status).toBe(404)
})
