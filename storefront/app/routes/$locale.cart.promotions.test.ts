import { beforeEach, describe, expect, test } from "vitest"
import { FakeCommerce, refusal } from "~/testing/commerce"
import { cart, withCart } from "~/testing/data"
import { wordsIn } from "~/testing/expect-page"
import { ask } from "~/testing/store"

let commerce: FakeCommerce
beforeEach(() => {
  commerce = new FakeCommerce().install()
})

describe("promotion codes", () => {
  const send = async (form: Record<string, string>) =>
    ask("/fr-fr/cart/promotions", { form, cookie: await withCart(commerce, "fr-fr") })
  const PROMOTIONS = "POST /store/carts/:id/promotions"

  test("too many of them are told as that, and not as wrong", async () => {
    const cookie = await withCart(commerce, "en-us")
    commerce.on(PROMOTIONS, refusal(429, { code: "too_many_requests" }))
    const page = await ask("/en-us/cart/promotions", { cookie, form: { code: "WELCOME10" } })
    expect(page.to).toBe("/en-us/cart?problem=too_many")
    const told = await ask(page.to ?? "", { cookie })
    expect(told.html).toContain((await wordsIn("en-us"))("cart:problem_too_many"))
  })

  test("are applied as typed, whatever their capitals", async () => {
    commerce.on(PROMOTIONS, { cart: cart({ promotions: [{ code: "WELCOME10" }] }) })
    expect((await send({ code: " welcome10 " })).to).toBe("/fr-fr/cart?updated=1")
    expect(commerce.to(PROMOTIONS)[0]?.body).toEqual({ promo_codes: ["welcome10"] })
  })

  test("that Medusa takes without applying them are told as unfit", async () => {
    commerce.on(PROMOTIONS, { cart: cart() })
    expect((await send({ code: "EXPIRED" })).to).toBe("/fr-fr/cart?problem=promotion_unfit")
  })

  test.each(["", "a b", "x".repeat(61), "'; drop table", "<b>"])("%j is none", async (code) => {
    expect((await send({ code })).to).toBe("/fr-fr/cart?problem=promotion_unfit")
    expect(commerce.to(PROMOTIONS)).toEqual([])
  })

  test("are removed by name", async () => {
    commerce.on("DELETE /store/carts/:id/promotions", { cart: cart() })
    expect((await send({ remove: "WELCOME10" })).to).toBe("/fr-fr/cart?updated=1")
    const [call] = commerce.to("DELETE /store/carts/:id/promotions")
    expect(call?.body).toEqual({ promo_codes: ["WELCOME10"] })
  })
})
