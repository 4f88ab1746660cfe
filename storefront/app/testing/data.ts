import type { Cart, Line, Order } from "~/commerce/types"
import { keyOf, type FakeCommerce } from "./commerce"
import { ask } from "./store"

/** A line of a cart or an order as the Store API tells it. */
export const line = (over: Partial<Line> = {}): Line => ({
  id: "cali_1",
  title: "Stadium mug",
  product_title: "Stadium mug",
  product_handle: "stadium-mug",
  variant_title: "Coral",
  variant_id: "variant_1",
  thumbnail: "/pictures/mug.svg",
  quantity: 2,
  unit_price: 16,
  total: 32,
  subtotal: 26.67,
  original_total: 32,
  original_subtotal: 26.67,
  ...over,
})

const TOTALS = {
  total: 32,
  item_total: 32,
  item_subtotal: 26.67,
  original_item_total: 32,
  original_item_subtotal: 26.67,
  tax_total: 5.33,
  discount_total: 0,
  discount_subtotal: 0,
  shipping_total: 0,
  shipping_subtotal: 0,
}

export const ADDRESS = {
  first_name: "Maya",
  last_name: "Ortiz",
  company: "",
  address_1: "1 rue du Stade",
  address_2: "",
  postal_code: "75013",
  city: "Paris",
  province: "",
  phone: "",
  country_code: "fr",
}

/** A cart with two mugs; amounts are Europe's, tax inside. */
export const cart = (over: Partial<Cart> = {}): Cart => ({
  id: "cart_1",
  currency_code: "eur",
  email: null,
  completed_at: null,
  items: [line()],
  promotions: [],
  shipping_methods: [],
  shipping_address: { country_code: "fr" },
  ...TOTALS,
  ...over,
})

/** A cart on its way through the checkout. */
export const addressedCart = (over: Partial<Cart> = {}): Cart =>
  cart({
    email: "maya@fans.example",
    shipping_address: ADDRESS,
    billing_address: ADDRESS,
    shipping_methods: [{ name: "Standard delivery", shipping_option_id: "so_1" }],
    ...over,
  })

/** A paid order of the same two mugs. */
export const order = (over: Partial<Order> = {}): Order => ({
  id: "order_1",
  display_id: 7,
  created_at: "2026-05-03T10:00:00.000Z",
  status: "pending",
  payment_status: "captured",
  fulfillment_status: "not_fulfilled",
  email: "maya@fans.example",
  currency_code: "eur",
  items: [line({ id: "ordli_1" })],
  shipping_address: ADDRESS,
  billing_address: ADDRESS,
  shipping_methods: [{ name: "Standard delivery" }],
  fulfillments: [],
  ...TOTALS,
  ...over,
})

export const CUSTOMER = {
  id: "cus_1",
  email: "maya@fans.example",
  first_name: "Maya",
  last_name: "Ortiz",
  phone: "",
  addresses: [] as object[],
}

export const OPTIONS = [
  {
    id: "so_2",
    name: "Express delivery",
    amount: 12,
    type: { description: "1 to 2 working days" },
  },
  {
    id: "so_1",
    name: "Standard delivery",
    amount: 5,
    type: { description: "2 to 5 working days" },
    prices: [
      {
        currency_code: "eur",
        amount: 0,
        price_rules: [{ attribute: "item_total", operator: "gte", value: "60" }],
      },
    ],
  },
]

/** The same as the checkout offers them. */
export const DELIVERIES = OPTIONS.map(({ id, name, amount, type }) => ({
  id,
  name,
  amount,
  ...type,
}))

/** What commerce answers to who makes a cart. */
export const madeCart = (found: Cart = cart()) => ({ cart: found, cart_key: keyOf(found.id) })

/** Lays down a cart with its stock and deliveries. Its variants are all in stock unless told otherwise. */
export function layCart(commerce: FakeCommerce, found: Cart, stock: Record<string, number> = {}) {
  commerce
    .on("GET /store/carts/:id", { cart: found })
    .on("GET /store/shipping-options", { shipping_options: OPTIONS })
    .on("GET /store/carts/:id/deliveries", { deliveries: structuredClone(DELIVERIES) })
    .on("GET /store/product-variants", ({ query }) => ({
      variants: query.getAll("id[]").map((id) => ({
        id,
        manage_inventory: true,
        allow_backorder: false,
        inventory_quantity: stock[id] ?? 50,
      })),
    }))
}

/** The cookie of a fan who has put something into the cart of a locale. */
export async function withCart(commerce: FakeCommerce, locale: string, found = cart()) {
  commerce
    .on("POST /store/carts", madeCart(found))
    .on("POST /store/carts/:id/line-items", { cart: found })
  const form = { variant: "variant_1", quantity: "1" }
  const { cookie } = await ask(`/${locale}/cart/lines/add`, { form })
  layCart(commerce, found)
  commerce.calls.length = 0
  return cookie
}

/** The cookie of a customer who has signed in. */
export async function signedIn(
  commerce: FakeCommerce,
  locale: string,
  customer: object = CUSTOMER,
) {
  commerce
    .on("POST /auth/customer/emailpass", { token: "jwt" })
    .on("GET /store/customers/me", { customer })
  const form = { email: CUSTOMER.email, password: "a-password" }
  const { cookie } = await ask(`/${locale}/sign-in`, { form })
  commerce.calls.length = 0
  return cookie
}
