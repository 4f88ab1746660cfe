import { z } from "zod"
import { ADDRESS, Cart, stopwatch, type Bought } from "./buy"
import type { Shop, StoreApi } from "./shop"

const Options = z.object({ shipping_options: z.array(z.object({ id: z.string() })).min(1) })
const Collection = z.object({ payment_collection: z.object({ id: z.string() }) })
const Order = z.object({ type: z.literal("order"), order: z.object({ id: z.string() }) })

/**
 * A guest's whole checkout at Medusa as it comes, by the eight calls of its Store API, paid by its
 * provider that asks nobody.
 * @throws Error when anything is refused or no order comes of it.
 */
export async function buyPlainly(
  api: StoreApi,
  shop: Shop,
  buyer: { email: string; variantId: string },
): Promise<Bought> {
  const { steps, timed } = stopwatch()
  const post = <T>(shape: z.ZodType<T>, path: string, body: object = {}) =>
    api(shape, "POST", path, { body })
  const { cart } = await timed(
    "make a cart",
    post(Cart, "/store/carts", { region_id: shop.regionId }),
  )
  const at = `/store/carts/${cart.id}`
  const line = { variant_id: buyer.variantId, quantity: 1 }
  await timed("add a line", post(Cart, `${at}/line-items`, line))
  const address = { email: buyer.email, shipping_address: ADDRESS, billing_address: ADDRESS }
  await timed("give an address", post(Cart, at, address))
  const listed = api(Options, "GET", `/store/shipping-options?cart_id=${cart.id}`)
  const { shipping_options: options } = await timed("list deliveries", listed)
  const option = { option_id: options[0]?.id }
  await timed("choose one", post(Cart, `${at}/shipping-methods`, option))
  const forCart = post(Collection, "/store/payment-collections", { cart_id: cart.id })
  const { payment_collection: collection } = await timed("make a collection", forCart)
  const provider = { provider_id: "pp_system_default" }
  const sessions = `/store/payment-collections/${collection.id}/payment-sessions`
  await timed("make a session", post(Collection, sessions, provider))
  const { order } = await timed("complete", post(Order, `${at}/complete`))
  return { orderId: order.id, steps }
}
