import { defineMiddlewares, validateAndTransformBody } from "@medusajs/framework/http"
import { guardCart } from "./guard-cart"
import { SettleCheckout, StartCheckout } from "./validators"

/** Stripe's events carry whole objects: a long cart's session is some 100 kB. */
const WEBHOOK_LIMIT = "1mb"

export default defineMiddlewares({
  routes: [
    {
      matcher: "/store/carts/:id/checkout-session",
      methods: ["POST"],
      middlewares: [validateAndTransformBody(StartCheckout)],
    },
    {
      matcher: "/store/checkout-sessions/:session_id/settle",
      methods: ["POST"],
      middlewares: [validateAndTransformBody(SettleCheckout)],
    },
    { matcher: "/store/carts/:id*", methods: ["POST", "DELETE"], middlewares: [guardCart] },
    {
      matcher: "/hooks/stripe-checkout",
      methods: ["POST"],
      bodyParser: { preserveRawBody: true, sizeLimit: WEBHOOK_LIMIT },
    },
  ],
})
