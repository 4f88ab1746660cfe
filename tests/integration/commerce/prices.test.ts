import { expect, test } from "vitest"
import { MARKETS } from "../../../seed/data/markets"
import { regionOf, variantIn } from "./carts"
import { must } from "./store-api"

interface Priced {
  variants: { id: string; calculated_price: { calculated_amount: number } }[]
}
interface Cart {
  cart: { item_total: number; item_subtotal: number; tax_total: number }
}

test.each(
  ["eur", "usd", "jpy", "gbp"].flatMap((code) =>
    MARKETS.filter(({ currency_code }) => currency_code === code),
  ),
)("in $name a price is charged the way it is shown", async (market) => {
  const { currency_code, countries, tax_included } = market
  const region = await regionOf(currency_code)
  const variant = await variantIn(region)
  const query = `id[]=${variant.id}&region_id=${region.id}&fields=id,*calculated_price`
  const { variants } = await must<Priced>("GET", `/store/product-variants?${query}`)
  const shown = variants[0]?.calculated_price.calculated_amount ?? 0
  expect(shown).toBeGreaterThan(0)
  const body = {
    region_id: region.id,
    items: [{ variant_id: variant.id, quantity: 1 }],
    shipping_address: {
      country_code: countries[0],
      ...(countries[0] === "us" && { province: "us-ca" }),
    },
  }
  const { cart } = await must<Cart>("POST", "/store/carts", { body })
  expect(cart.tax_total).toBeGreaterThan(0)
  const charged = tax_included ? cart.item_total : cart.item_subtotal
  expect(charged).toBeCloseTo(shown, 6)
})
