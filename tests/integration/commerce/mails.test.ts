import { describe, expect, test } from "vitest"
import { buy, openSession, pay, readyCart, settle } from "./carts"
import { arrived, linkIn, mailsTo, newAddress } from "./mailbox"
import { admin, ask, must } from "./store-api"

interface Order {
  id: string
  display_id: number
  total: number
  currency_code: string
  payment_collections: { payments: { id: string }[] }[]
}

describe("after an order", () => {
  test.each([
    ["en-us", "is confirmed", "en-US"],
    ["fr-fr", "est confirmée", "fr-FR"],
    ["en-jp", "is confirmed", "en-JP"],
  ] as const)(
    "in %s one mail confirms it, with a link that opens it",
    async (locale, words, tag) => {
      const email = newAddress("order")
      const { order_id } = await buy({ locale, email })
      const [mail] = await arrived(email)
      expect(mail?.subject).toContain(words)
      const link = linkIn(mail?.text ?? "", `/${locale}/orders/`)
      const token = link.pathname.split("/").at(-1)
      const { body } = await ask<{ order: Order }>("GET", `/store/order-links/${token}`)
      expect(body.order.id).toBe(order_id)
      const currency = body.order.currency_code.toUpperCase()
      const total = new Intl.NumberFormat(tag, { style: "currency", currency })
      expect(mail?.text).toContain(total.format(body.order.total))
      expect(mail?.html).toContain(`lang="${tag}"`)
      expect(mail?.html).not.toContain("<b>Ortiz")
      expect(await mailsTo(email)).toHaveLength(1)
    },
  )

  test("a part refund and the rest are told of, one mail each", async () => {
    const email = newAddress("refund")
    const { order_id } = await buy({ locale: "fr-fr", email })
    await arrived(email)
    const headers = await admin()
    const fields = "fields=*payment_collections.payments"
    const path = `/admin/orders/${order_id}?${fields}`
    const { order } = await must<{ order: Order }>("GET", path, { headers })
    const payment = order.payment_collections[0]?.payments[0]?.id
    const refund = `/admin/payments/${payment}/refund`
    await must("POST", refund, { headers, body: { amount: 1.5 } })
    const [, first] = await arrived(email, 2)
    expect(first?.subject).toContain("Remboursement")
    expect(first?.text.replace(/\s+/g, " ")).toMatch(/Ce remboursement 1,50 €/)
    await must("POST", refund, { headers, body: { amount: 2 } })
    const [, , second] = await arrived(email, 3)
    expect(second?.text.replace(/\s+/g, " ")).toMatch(/Remboursé en tout 3,50 €/)
    expect(await mailsTo(email)).toHaveLength(3)
  })
})

test("a delayed payment that fails later is told of", async () => {
  const email = newAddress("failed")
  const cart = await readyCart({ locale: "fr-fr", email })
  const session = await openSession(cart, "fr-fr")
  // Fails five seconds after paying, at the local Stripe as at Stripe.
  await pay(session, { method: "sepa_debit", iban: "FR8420041010050500013M02607" })
  const [mail] = await arrived(email)
  expect(mail?.subject).toBe("Votre paiement n’a pas abouti")
  expect(linkIn(mail?.text ?? "", "/fr-fr/cart").pathname).toBe("/fr-fr/cart")
  expect((await settle(session)).status).toBe("failed")
  expect(await mailsTo(email)).toHaveLength(1)
})

describe("a new password", () => {
  async function register(email: string) {
    const credentials = { email, password: "first-password" }
    const { token } = await must<{ token: string }>("POST", "/auth/customer/emailpass/register", {
      body: credentials,
    })
    const headers = { authorization: `Bearer ${token}` }
    await must("POST", "/store/customers", { headers, body: { email } })
  }

  test("is set by the link that arrives in the language asked for", async () => {
    const email = newAddress("reset+tag")
    await register(email)
    const body = { identifier: email, metadata: { storefront_locale: "fr-ca" } }
    await must("POST", "/auth/customer/emailpass/reset-password", { body })
    const [mail] = await arrived(email)
    expect(mail?.subject).toBe("Choisissez un nouveau mot de passe")
    const link = linkIn(mail?.text ?? "", "/fr-ca/account/reset")
    expect(link.searchParams.get("email")).toBe(email)
    const headers = { authorization: `Bearer ${link.searchParams.get("token")}` }
    const password = "second-password"
    await must("POST", "/auth/customer/emailpass/update", { headers, body: { password } })
    const again = await ask("POST", "/auth/customer/emailpass", { body: { email, password } })
    expect(again.status).toBe(200)
  })

  test("of nobody's account is answered alike, and sends nothing", async () => {
    const [nobody, somebody] = [newAddress("nobody"), newAddress("somebody")]
    await register(somebody)
    const reset = (identifier: string) =>
      ask("POST", "/auth/customer/emailpass/reset-password", { body: { identifier } })
    expect((await reset(nobody)).status).toBe((await reset(somebody)).status)
    await arrived(somebody)
    expect(await mailsTo(nobody)).toEqual([])
  })
})
