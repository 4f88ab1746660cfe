import { beforeEach, describe, expect, test } from "vitest"
import { FakeCommerce, refusal } from "~/testing/commerce"
import { CUSTOMER, signedIn } from "~/testing/data"
import { BOTH, expectGoodPage, said, wordsIn } from "~/testing/expect-page"
import { byRole, named, textOf } from "~/testing/markup"
import { ask } from "~/testing/store"

let commerce: FakeCommerce
beforeEach(() => {
  commerce = new FakeCommerce().install()
  commerce.on("GET /store/orders", { orders: [], count: 0 })
})

const ASK = "POST /store/order-claims"
const PROVE = "POST /store/order-claims/proof"

describe.each(BOTH)("orders that were placed without signing in, in %s", (slug) => {
  const list = `/${slug}/account/orders`
  const link = `/${slug}/account/claim?token=a.b`

  test("are asked for on the orders' page, in the language of the page", async () => {
    const t = await wordsIn(slug)
    const cookie = await signedIn(commerce, slug)
    const page = await ask(list, { cookie })
    expectGoodPage(page, slug)
    expect(said(page)).toContain(t("account:missingText", { email: CUSTOMER.email }))
    named(page.root, "button", t("account:send"))
    commerce.on(ASK, Response.json({}, { status: 202 }))
    const asked = await ask(list, { cookie, form: {} })
    expect(asked.to).toBe(`${list}?asked=1`)
    expect(commerce.to(ASK)[0]?.body).toEqual({ storefront_locale: slug })
    const told = await ask(asked.to ?? "", { cookie })
    expect(said(told)).toContain(t("account:missingAsked", { email: CUSTOMER.email }))
  })

  test("too often, say how long to wait", async () => {
    const t = await wordsIn(slug)
    const cookie = await signedIn(commerce, slug)
    const headers = { "Retry-After": "840" }
    commerce.on(ASK, Response.json({ code: "too_many_requests" }, { status: 429, headers }))
    const page = await ask(list, { cookie, form: {} })
    expect(page.status).toBe(429)
    const told = byRole(page.root, "alert").map((one) => textOf(one).replaceAll(/\s/g, " "))
    expect(told).toEqual([t("account:tooMany", { wait: "14 minutes" })])
  })

  test("come in by the link's button, never by its visit, and its token goes nowhere", async () => {
    const t = await wordsIn(slug)
    const cookie = await signedIn(commerce, slug)
    const page = await ask(link, { cookie })
    expectGoodPage(page, slug)
    expect(page.headers.get("Referrer-Policy")).toBe("same-origin")
    expect(commerce.to(PROVE)).toEqual([])
    named(page.root, "button", t("account:claim"))
    commerce.on(PROVE, { claimed: 2 })
    const claimed = await ask(link, { cookie, form: {} })
    expect(claimed.to).toBe(`${list}?claimed=2`)
    expect(commerce.to(PROVE)[0]?.body).toEqual({ token: "a.b" })
    expect(commerce.to(PROVE)[0]?.headers.get("Authorization")).toBe("Bearer jwt")
    const told = await ask(claimed.to ?? "", { cookie })
    expect(said(told)).toContain(t("account:claimed", { count: 2 }))
  })

  test("do not by another's link or an old one", async () => {
    const t = await wordsIn(slug)
    const cookie = await signedIn(commerce, slug)
    commerce.on(PROVE, refusal(404, { code: "claim_unknown" }))
    const page = await ask(link, { cookie, form: {} })
    expect(page.status).toBe(422)
    expectGoodPage(page, slug)
    expect(said(page)).toContain(t("account:badLink"))
    expect((await ask(`/${slug}/account/claim`, { cookie })).to).toBe(list)
  })

  test("wait until their customer has signed in", async () => {
    const page = await ask(link)
    expect(page.to).toBe(`/${slug}/sign-in?next=${encodeURIComponent(link)}`)
    const entered = await ask(link, { form: {} })
    expect(entered.to).toContain(`/${slug}/sign-in`)
    expect(commerce.to(PROVE)).toEqual([])
  })
})
