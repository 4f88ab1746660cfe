import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { environment } from "../../config/environment"
import { cartKey, isCartKey } from "../../lib/cart-key"

/** Where a client sends the key that POST /store/carts answered with. */
export const CART_KEY_HEADER = "x-cart-key"

/** One answer to unknown carts and wrong keys: it does not tell which carts there are. */
const notFound = () => new MedusaError(MedusaError.Types.NOT_FOUND, "There is no such cart.")

/**
 * A customer's token opens no cart, not even the customer's own: one door, one key.
 */
function openCart(req: MedusaRequest, cartId: unknown): void {
  const key = req.get(CART_KEY_HEADER)
  if (typeof cartId === "string" && isCartKey(key, cartId, environment().COOKIE_SECRET)) return
  throw notFound()
}

/** Before everything below /store/carts/:id, whoever has written the route. */
export function cartDoor(req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction) {
  const id = req.path.split("/")[1] // the path below /store/carts; its escapes are sound (cleanInput)
  if (id) openCart(req, decodeURIComponent(id))
  return next()
}

/** Before every other route of /store that names a cart: its `cart_id` in query or body. */
export function namedCart(req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction) {
  const { cart_id: inBody } = (req.body ?? {}) as { cart_id?: unknown }
  for (const id of [req.query.cart_id, inBody]) if (id !== undefined) openCart(req, id)
  return next()
}

/** Answers `{ cart, cart_key }` to who makes a cart, and only then. */
export function withCartKey(_req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction) {
  const json = res.json.bind(res)
  res.json = (body) => {
    const id = (body as { cart?: { id?: string } }).cart?.id
    if (!id) return json(body)
    return json({ ...(body as object), cart_key: cartKey(id, environment().COOKIE_SECRET[0]) })
  }
  return next()
}
