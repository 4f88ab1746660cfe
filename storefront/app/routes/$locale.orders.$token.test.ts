import { beforeEach, describe, expect, test } from "vitest"
import type { Order } from "~/commerce/types"
import { FakeCommerce, refusal } from "~/testing/commerce"
import { ADDRESS, order } from "~/testing/data"
import { BOTH, expectGoodPage, plain, said, wordsIn } from "~/testing/expect-page"
import { all, named, one, textOf } from "~/testing/markup"
import { ask } from "~/testing/store"

let commerce: FakeCommerce
beforeEach(() => {
  commerce = new FakeCommerce().install()
})

describe.each(BOTH)("an order by its link, in %s", (slug) => {
  const show = (over: Partial<Order> = {}, query = "") => {
    commerce.on("GET /store/order-links/:token", { order: order(over) })
    return ask(`/${slug}/orders/signed.token${query}`)
  }
  /** The facts beside an order, name by name. */
  const facts = (page: Awaited<ReturnType<typeof show>>) => {
    const list = all(page.root, "dl").flatMap(({ children }) => children)
    return Object.fromEntries(
      list.flatMap((row) =>
        typeof row === "string" ? [] : [[textOf(one(row, "dt")), plain(textOf(one(row, "dd")))]],
      ),
    ) as Record<string, string>
  }

  test("tells when, what, where and how much", async () => {
    const t = await wordsIn(slug)
    const page = await show()
    expectGoodPage(page, slug)
    expect(textOf(one(page.root, "h1"))).toBe(t("order:title", { number: 7 }))
    const told = facts(page)
    expect(told[t("order:date")]).toBe(slug === "fr-fr" ? "3 mai 2026" : "May 3, 2026")
    expect(told[t("order:status")]).toBe(t("order:progress_preparing"))
    expect(told[t("order:payment")]).toBe(t("order:payment_captured"))
    expect(told[t("order:address")]).toBe("Maya Ortiz 1 rue du Stade 75013 Paris France")
    expect(told[t("order:billing")]).toBe(t("order:billingSame"))
    expect(told).not.toHaveProperty(t("order:refunded"))
    expect(told[t("cart:total")]).toBe(slug === "fr-fr" ? "32,00 €" : "€32.00")
  })

  test("thanks who has just ordered", async () => {
    const t = await wordsIn(slug)
    const page = await show({}, "?placed=1")
    expectGoodPage(page, slug)
    expect(textOf(one(page.root, "h1"))).toBe(t("order:thanks"))
    expect(said(page)).toContain(t("order:thanksText", { email: "maya@fans.example" }))
  })

  test("shows a bill to another address, and what was given back", async () => {
    const t = await wordsIn(slug)
    const page = await show({
      billing_address: { ...ADDRESS, city: "Tokyo", country_code: "jp", postal_code: "100-0001" },
      payment_status: "partially_refunded",
      refunded_total: 5.5,
    })
    const told = facts(page)
    expect(told[t("order:billing")]).toContain("100-0001 Tokyo")
    expect(told[t("order:payment")]).toBe(t("order:payment_partially_refunded"))
    expect(told[t("order:refunded")]).toBe(slug === "fr-fr" ? "5,50 €" : "€5.50")
  })

  test("leads to its parcels' tracking, and takes its own address along nowhere", async () => {
    const t = await wordsIn(slug)
    const label = { tracking_number: "T-1", tracking_url: "https://carrier.example/T-1" }
    const bad = { tracking_number: "T-2", tracking_url: "javascript:alert(1)" }
    const shipped_at = "2026-05-04T10:00:00.000Z"
    const page = await show({
      fulfillment_status: "shipped",
      fulfillments: [{ id: "ful_1", shipped_at, labels: [label, bad] }],
    })
    expectGoodPage(page, slug)
    expect(facts(page)[t("order:status")]).toBe(t("order:progress_shipped"))
    const link = named(page.root, "link", t("order:track", { number: "T-1" }))
    expect(link.attributes).toMatchObject({ href: label.tracking_url, rel: "noreferrer" })
    expect(said(page)).toContain(t("order:trackNumber", { number: "T-2" }))
    expect(page.html).not.toContain('href="javascript')
    expect(page.headers.get("Referrer-Policy")).toBe("no-referrer")
    expect(page.headers.get("Cache-Control")).toBe("private, no-store")
  })

  test.each([
    [404, 404],
    [410, 410],
    [400, 404],
  ])("that commerce answers with %i is answered with %i", async (status, expected) => {
    const t = await wordsIn(slug)
    commerce.on("GET /store/order-links/:token", refusal(status, { code: "link" }))
    const page = await ask(`/${slug}/orders/forged.token`)
    expect(page.status).toBe(expected)
    expectGoodPage(page, slug)
    expect(textOf(one(page.root, "h1"))).toBe(t(`errors:${expected}`))
    expect(page.html).not.toContain("maya@")
  })
})
