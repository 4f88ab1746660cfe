import { instance } from "./instance"
import { must } from "./store-api"

interface Region {
  id: string
  currency_code: string
}
interface Variant {
  id: string
  inventory_quantity: number
}
export interface Cart {
  id: string
  items: { id: string }[]
}

export async function regionOf(currency: string): Promise<Region> {
  const { regions } = await must<{ regions: Region[] }>("GET", "/store/regions?limit=100")
  const region = regions.find(({ currency_code }) => currency_code === currency)
  if (!region) throw new Error(`no region sells in ${currency}`)
  return region
}

/** A variant that is in stock, and what it is sold as. */
export async function variantIn(region: Region): Promise<Variant> {
  const fields = "id,*variants,+variants.inventory_quantity"
  const path = `/store/products?limit=50&region_id=${region.id}&fields=${fields}`
  const { products } = await must<{ products: { variants: Variant[] }[] }>("GET", path)
  const found = products.flatMap(({ variants }) => variants)
  const variant = found.find(({ inventory_quantity }) => inventory_quantity > 20)
  if (!variant) throw new Error("nothing is in stock")
  return variant
}

const ADDRESSES = {
  us: {
    first_name: "Maya",
    last_name: "<b>Ortiz</b>",
    address_1: "12 Figueroa St",
    city: "Los Angeles",
    province: "us-ca",
    postal_code: "90037",
    country_code: "us",
  },
  fr: {
    first_name: "Zoë",
    last_name: "Martin",
    address_1: "3 rue de Rivoli",
    city: "Paris",
    postal_code: "75004",
    country_code: "fr",
  },
  jp: {
    first_name: "Aiko",
    last_name: "Sato",
    address_1: "1-2-3 Jingumae",
    city: "Tokyo",
    postal_code: "150-0001",
    country_code: "jp",
  },
}

export interface Buyer {
  locale: "en-us" | "fr-fr" | "en-jp"
  email: string
  headers?: Record<string, string>
}
const CURRENCY = { us: "usd", fr: "eur", jp: "jpy" }

/** A cart with two of one variant, address and delivery: ready to be paid. */
export async function readyCart({ locale, email, headers }: Buyer): Promise<Cart> {
  const country = locale.slice(3) as keyof typeof ADDRESSES
  const region = await regionOf(CURRENCY[country])
  const variant = await variantIn(region)
  const catalogue = locale.startsWith("fr") ? "fr-FR" : "en-US"
  const { cart } = await must<{ cart: Cart }>("POST", "/store/carts", {
    headers: { ...headers, "x-medusa-locale": catalogue },
    body: {
      region_id: region.id,
      locale: catalogue,
      items: [{ variant_id: variant.id, quantity: 2 }],
      shipping_address: ADDRESSES[country],
      metadata: { storefront_locale: locale },
    },
  })
  await must("POST", `/store/carts/${cart.id}`, { body: { email } })
  const options = `/store/shipping-options?cart_id=${cart.id}`
  const { shipping_options } = await must<{ shipping_options: { id: string }[] }>("GET", options)
  const option_id = shipping_options[0]?.id
  await must("POST", `/store/carts/${cart.id}/shipping-methods`, { body: { option_id } })
  return cart
}

export interface Session {
  id: string
  cart_id: string
}

export async function openSession(cart: Cart, locale: Buyer["locale"]): Promise<Session> {
  const { checkout_session } = await must<{ checkout_session: { id: string } }>(
    "POST",
    `/store/carts/${cart.id}/checkout-session`,
    { body: { locale } },
  )
  return { id: checkout_session.id, cart_id: cart.id }
}

/** Pays on the local Stripe as a fan would on its page. */
export async function pay(session: Session, details: object = {}): Promise<void> {
  const response = await fetch(`${instance().stripeUrl}/_local/sessions/${session.id}/pay`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(details),
  })
  if (!response.ok) throw new Error(`pay: ${response.status} ${await response.text()}`)
}

interface Outcome {
  status: string
  order_id?: string
}

/** Asks how a payment ended until it is neither open nor in work. */
export async function settle(session: Session): Promise<Outcome> {
  for (;;) {
    const path = `/store/checkout-sessions/${session.id}/settle`
    const { outcome } = await must<{ outcome: Outcome }>("POST", path, { body: {} })
    if (outcome.status !== "processing") return outcome
  }
}

/** From an empty cart to an order that stands. */
export async function buy(buyer: Buyer): Promise<{ order_id: string; session: Session }> {
  const session = await openSession(await readyCart(buyer), buyer.locale)
  await pay(session)
  const outcome = await settle(session)
  if (outcome.status !== "order") throw new Error(`not ordered: ${JSON.stringify(outcome)}`)
  return { order_id: String(outcome.order_id), session }
}
