import { authenticate, configureStoreSearch, defineMiddlewares } from "@medusajs/framework/http"
import type { MiddlewareRoute } from "@medusajs/framework/http"
import { SEARCHED } from "../config/catalogue-languages"
import { announceProducts } from "./announce-products"
import { answerErrors } from "./answer-errors"
import { authInput } from "./guards/auth-input"
import { cartDoor, namedCart, withCartKey } from "./guards/cart-door"
import * as carts from "./guards/cart-input"
import { cleanInput, storableInput } from "./guards/clean-input"
import { closed, shut } from "./guards/closed"
import * as customers from "./guards/customer-input"
import { freshLink } from "./guards/fresh-link"
import { keptLists } from "./guards/kept-lists"
import { knownCart, knownCategory, knownWorkflow, lineOfCart } from "./guards/known"
import { livingSession, livingStaff } from "./guards/living-session"
import { oneSpelling } from "./guards/one-spelling"
import { ownOrder } from "./guards/own-order"
import { oneLineStock } from "./guards/one-line-stock"
import { noStaffFields } from "./guards/staff-fields"
import { pageSize } from "./guards/page-size"
import { knownIndex, searchAsTyped, searchInput } from "./guards/search-input"
import { plainNames } from "./guards/plain-names"
import { sameAnswer } from "./guards/same-answer"
import { newPasswordEndsSessions, signOutEndsToken } from "./guards/session-ends"
import { secondFactor, secondFactorShown } from "./guards/second-factor"
import { shows } from "./guards/shows"
import { throttledStore } from "./guards/throttled"
import { throttledAuth } from "./guards/throttled-auth"
import { knownFiles, knownType, uploaded, uploadSize } from "./guards/uploads"
import { LIMITS } from "./limits"
import * as shown from "./shown-fields"

const post = ["POST" as const]
const allowedIndexes = Object.fromEntries([...SEARCHED].map((name) => [name, true as const]))

/** Without a method these stand before every route below their path, Medusa's own included. */
const everywhere: MiddlewareRoute[] = [
  ...["/store", "/admin", "/auth"].map((matcher) => ({ matcher, middlewares: [plainNames] })),
  {
    matcher: "/store",
    middlewares: [oneSpelling, cleanInput, throttledStore, livingSession, pageSize, namedCart],
  },
  {
    matcher: "/auth",
    middlewares: [cleanInput, authInput, throttledAuth, freshLink, livingSession],
  },
  { matcher: "/auth", middlewares: [secondFactor] },
  { matcher: "/auth", middlewares: [sameAnswer, newPasswordEndsSessions, signOutEndsToken] },
  { matcher: "/admin", middlewares: [storableInput, livingStaff, secondFactorShown] },
  {
    matcher: "/store/carts",
    middlewares: [cartDoor, shows(shown.CART_FIELDS, "cart", "parent")],
  },
  { matcher: "/store/orders", middlewares: [shows(shown.ORDER_FIELDS, "order", "orders")] },
  {
    matcher: "/store/customers",
    middlewares: [shows(shown.CUSTOMER_FIELDS, "customer", "parent")],
  },
  {
    matcher: "/store/shipping-options",
    middlewares: [shows(shown.SHIPPING_OPTION_FIELDS, "shipping_options")],
  },
  { matcher: "/store/regions", middlewares: [shows(shown.REGION_FIELDS, "region", "regions")] },
  {
    matcher: "/store/product-tags",
    middlewares: [shows(shown.VALUE_FIELDS, "product_tag", "product_tags")],
  },
  {
    matcher: "/store/product-types",
    middlewares: [shows(shown.VALUE_FIELDS, "product_type", "product_types")],
  },
  ...["products", "product-variants", "product-categories", "collections"].map((path) => ({
    matcher: `/store/${path}`,
    middlewares: [noStaffFields],
  })),
  ...["products", "product-variants"].map((path) => ({
    matcher: `/store/${path}`,
    methods: ["GET" as const],
    middlewares: [oneLineStock],
  })),
  // Addresses come with their customer; the rest of these no page of this shop needs.
  ...["payment-providers", "returns", "return-reasons", "orders/:id/transfer"].map((path) => ({
    matcher: `/store/${path}`,
    middlewares: [shut],
  })),
  { matcher: "/store/shipping-options/:id/calculate", middlewares: [shut] },
  // Their modules are not installed: Medusa answers 500, or never.
  ...["index", "rbac", "users/:id/roles"].map((path) => ({
    matcher: `/admin/${path}`,
    middlewares: [shut],
  })),
  // Stripe speaks to /hooks/stripe-checkout.
  { matcher: "/hooks/payment", middlewares: [shut] },
]

const ofCarts: MiddlewareRoute[] = [
  { matcher: "/store/carts/:id/complete", methods: post, middlewares: [closed] },
  { matcher: "/store/payment-collections", methods: post, middlewares: [closed] },
  {
    matcher: "/store/payment-collections/:id/payment-sessions",
    methods: post,
    middlewares: [closed],
  },
  {
    matcher: "/store/carts",
    methods: post,
    middlewares: [carts.newCartInput, carts.sellingRegion, withCartKey],
  },
  { matcher: "/store/carts/:id", methods: post, middlewares: [carts.cartInput] },
  { matcher: "/store/carts/:id/line-items", methods: post, middlewares: [carts.newLineInput] },
  {
    matcher: "/store/carts/:id/line-items/:line_id",
    methods: ["POST", "DELETE"],
    middlewares: [lineOfCart],
  },
  {
    matcher: "/store/carts/:id/line-items/:line_id",
    methods: post,
    middlewares: [carts.lineInput],
  },
  {
    matcher: "/store/carts/:id/promotions",
    methods: ["POST", "DELETE"],
    middlewares: [knownCart, carts.promotionInput],
  },
  {
    matcher: "/store/carts/:id/shipping-methods",
    methods: post,
    middlewares: [carts.deliveryInput],
  },
  ...["customer", "taxes"].map((path) => ({
    matcher: `/store/carts/:id/${path}`,
    methods: post,
    middlewares: [carts.nothingInput],
  })),
]

const ofCustomers: MiddlewareRoute[] = [
  {
    matcher: "/store/orders/:id",
    methods: ["GET"],
    middlewares: [authenticate("customer", ["session", "bearer"]), ownOrder],
  },
  {
    matcher: "/store/customers",
    methods: post,
    middlewares: [customers.newCustomerInput, customers.ownEmail],
  },
  ...["", "/current"].map((path) => ({
    matcher: `/store/sessions${path}`,
    methods: ["DELETE" as const],
    middlewares: [authenticate("customer", ["bearer"])],
  })),
  {
    matcher: "/store/order-claims",
    methods: post,
    middlewares: [authenticate("customer", ["bearer"]), customers.claimInput],
  },
  {
    matcher: "/store/order-claims/proof",
    methods: post,
    middlewares: [authenticate("customer", ["bearer"]), customers.proofInput],
  },
  { matcher: "/store/customers/me", methods: post, middlewares: [customers.customerInput] },
  {
    matcher: "/store/customers/me/password",
    methods: post,
    middlewares: [authenticate("customer", ["bearer"]), customers.passwordInput],
  },
  ...["", "/:address_id"].map((path) => ({
    matcher: `/store/customers/me/addresses${path}`,
    methods: post,
    middlewares: [customers.addressInput],
  })),
  ...["", "/:address_id"].map((path) => ({
    matcher: `/store/customers/me/addresses${path}`,
    methods: ["GET" as const],
    middlewares: [shut],
  })),
]

/** What reads bodies is chosen before any of the others. */
const bounded: MiddlewareRoute[] = ["/store/*", "/auth/*"].map((matcher) => ({
  matcher,
  methods: ["POST", "PUT", "PATCH", "DELETE"],
  bodyParser: { sizeLimit: LIMITS.body },
}))

const ofStaff: MiddlewareRoute[] = [
  { matcher: "/admin/uploads", middlewares: [uploadSize] },
  { matcher: "/admin/products/import", middlewares: [uploadSize] },
  { matcher: "/admin/uploads", methods: post, middlewares: [knownFiles] },
  { matcher: "/admin/uploads/presigned-urls", methods: post, middlewares: [knownType] },
  { matcher: "/admin/products/imports", methods: post, middlewares: [uploaded] },
  ...["run", "steps/success", "steps/failure"].map((path) => ({
    matcher: `/admin/workflows-executions/:workflow_id/${path}`,
    methods: post,
    middlewares: [knownWorkflow],
  })),
]

const ofTheCatalogue: MiddlewareRoute[] = [
  { matcher: "/store/product-categories/:id", methods: ["GET"], middlewares: [knownCategory] },
  {
    matcher: "/admin/product-categories/:id/products",
    methods: post,
    middlewares: [announceProducts],
  },
  {
    matcher: "/store/search",
    methods: post,
    middlewares: [
      searchInput,
      knownIndex,
      searchAsTyped,
      configureStoreSearch({ allowed_indexes: allowedIndexes }),
      keptLists,
    ],
  },
]

export default defineMiddlewares({
  errorHandler: answerErrors,
  routes: [...bounded, ...everywhere, ...ofStaff, ...ofCarts, ...ofCustomers, ...ofTheCatalogue],
})
