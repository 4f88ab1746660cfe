import {
  defineMiddlewares,
  validateAndTransformBody,
  validateAndTransformQuery,
} from "@medusajs/framework/http"
import * as admin from "./admin/stripe-checkout/validators"
import { guardCart } from "./guard-cart"
import { SettleCheckout, StartCheckout } from "./validators"

/** Stripe's events carry whole objects: a long cart's session is some 100 kB. */
const WEBHOOK_LIMIT = "1mb"

const adminList = (noun: string, query: Parameters<typeof validateAndTransformQuery>[0]) => ({
  matcher: `/admin/stripe-checkout/${noun}`,
  methods: ["GET" as const],
  middlewares: [validateAndTransformQuery(query, { isList: true, defaults: ["id"] })],
})

export default defineMiddlewares({
  routes: [
    adminList("payments", admin.PaymentsQuery),
    adminList("give-backs", admin.GiveBacksQuery),
    adminList("disputes", admin.DisputesQuery),
    adminList("attempts", admin.AttemptsQuery),
    {
      matcher: "/admin/stripe-checkout/retries",
      methods: ["POST"],
      middlewares: [validateAndTransformBody(admin.NewRetry)],
    },
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
