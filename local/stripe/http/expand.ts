import type Stripe from "stripe"
import { badParam } from "../errors"
import type { Transaction } from "../state/transaction"

type Json = Record<string, unknown>
type Resolve = (tx: Transaction, id: string) => object | undefined

const intent: Resolve = (tx, id) => tx.get("intents", id)?.intent
const charge: Resolve = (tx, id) => tx.get("charges", id)?.charge
const method: Resolve = (tx, id) => tx.get("methods", id)
const product: Resolve = (tx, id) => tx.get("products", id)
/** Expandable, but never set by what this server does. */
const absent: Resolve = () => undefined

/** `object.property` (or `property.property` inside one) → where the id leads. */
const EXPANDABLE: Readonly<Record<string, Resolve>> = {
  "checkout.session.payment_intent": intent,
  "checkout.session.customer": absent,
  "checkout.session.invoice": absent,
  "checkout.session.payment_link": absent,
  "checkout.session.setup_intent": absent,
  "checkout.session.subscription": absent,
  "payment_intent.latest_charge": charge,
  "payment_intent.payment_method": method,
  "payment_intent.customer": absent,
  "charge.payment_intent": intent,
  "charge.customer": absent,
  "refund.charge": charge,
  "refund.payment_intent": intent,
  "refund.payment_method": method,
  "dispute.charge": charge,
  "dispute.payment_intent": intent,
  "price.product": product,
}

function wholeList(data: object[], url: string): Stripe.ApiList<object> {
  return { object: "list", data, has_more: false, url }
}

/** Lists that an object shows only when asked. */
function includable(tx: Transaction, node: Json, key: string): object | undefined {
  const id = String(node.id)
  if (node.object === "checkout.session" && key === "line_items") {
    const lines = tx.need("sessions", id).lineItems
    return wholeList(lines, `/v1/checkout/sessions/${id}/line_items`)
  }
  if (node.object === "charge" && key === "refunds") {
    const refunds = tx.all("refunds").flatMap(({ refund }) => (refund.charge === id ? refund : []))
    return wholeList(refunds.reverse(), `/v1/charges/${id}/refunds`)
  }
  return undefined
}

function rateOf(tx: Transaction, session: Json, id: string): object | undefined {
  const { shippingRates } = tx.need("sessions", String(session.id))
  return shippingRates.find((rate) => rate.id === id)
}

/** Replaces the id at `key` by its object; false when the property cannot be expanded. */
function open(tx: Transaction, node: Json, key: string, owner: Json, at: string): boolean {
  const value = node[key]
  if (typeof value === "object" && value !== null) return true
  const list = includable(tx, node, key)
  if (list) return (node[key] = list) !== undefined
  if (key === "shipping_rate" && typeof value === "string") {
    return (node[key] = rateOf(tx, owner, value)) !== undefined
  }
  const resolve = EXPANDABLE[`${String(node.object ?? at)}.${key}`]
  if (!resolve) return false
  if (typeof value === "string") node[key] = resolve(tx, value) ?? value
  return true
}

function walk(tx: Transaction, root: Json, keys: string[], path: string): void {
  let nodes: { node: Json; owner: Json; at: string }[] = [{ node: root, owner: root, at: "" }]
  for (const key of keys) {
    nodes = nodes.flatMap(({ node, owner, at }) => {
      if (!open(tx, node, key, owner, at)) {
        const message = `This property cannot be expanded (${path}).`
        throw badParam(message, "expand")
      }
      const value = node[key]
      if (value === null || typeof value !== "object") return []
      const children = (Array.isArray(value) ? value : [value]) as Json[]
      const next = (child: Json) => (child.object ? child : owner)
      return children.map((child) => ({ node: child, owner: next(child), at: key }))
    })
  }
}

const MAXIMUM_DEPTH = 4

/** The answer with the wanted properties in place of their ids: https://docs.stripe.com/expand */
export function expandAnswer(tx: Transaction, body: object, paths: readonly string[] = []): object {
  if (paths.length === 0) return body
  const root = structuredClone(body) as Json
  // Shorter paths first: `a` has to be an object before `a.b` can be opened.
  for (const path of [...paths].sort((a, b) => a.length - b.length)) {
    const keys = path.split(".")
    if (keys.length > MAXIMUM_DEPTH + (root.object === "list" ? 1 : 0)) {
      const message = `You cannot expand more than ${MAXIMUM_DEPTH} levels of a property. Property: ${path}`
      throw badParam(message, "expand")
    }
    walk(tx, root, keys, path)
  }
  return root
}
