import type Stripe from "stripe"
import { badParam, noSuch } from "../errors"
import { newId } from "../ids"
import { checkStep } from "../params/amount"
import { changeMetadata } from "../params/metadata"
import type { Transaction } from "../state/transaction"
import type { LineItemParam } from "./line-params"

export const MAXIMUM_LINES = 100
const MAXIMUM_IMAGES = 8

type PriceData = NonNullable<LineItemParam["price_data"]>

function checkPrice(data: PriceData, param: string): void {
  if (data.recurring) {
    const message =
      "You specified `payment` mode but passed a recurring price. Either switch to `subscription` mode or use only one-time prices."
    throw badParam(message, `${param}[recurring]`)
  }
  if (data.product) throw noSuch("product", data.product, `${param}[product]`)
  if (!data.product_data) {
    const message = `You must specify either \`product\` or \`product_data\` when creating a price.`
    throw badParam(message, `${param}[product_data]`, "parameter_missing")
  }
  if (data.unit_amount === undefined) {
    const name = `${param}[unit_amount]`
    throw badParam(`Missing required param: ${name}.`, name, "parameter_missing")
  }
  checkStep(data.unit_amount, data.currency, `${param}[unit_amount]`)
  const images = data.product_data.images?.length ?? 0
  if (images > MAXIMUM_IMAGES) {
    const message = `Array images exceeded maximum ${MAXIMUM_IMAGES} allowed elements.`
    throw badParam(message, `${param}[product_data][images]`)
  }
}

function buildProduct(tx: Transaction, data: PriceData, param: string): Stripe.Product {
  const { name, description = null, images = [], metadata, unit_label = null } = data.product_data!
  const product: Stripe.Product = {
    id: newId("prod_"),
    object: "product",
    active: false,
    created: tx.now,
    default_price: null,
    description,
    images,
    livemode: false,
    marketing_features: [],
    metadata: changeMetadata({}, metadata, `${param}[product_data][metadata]`),
    name,
    package_dimensions: null,
    shippable: null,
    statement_descriptor: null,
    tax_code: data.product_data?.tax_code ?? null,
    tax_details: null,
    type: "service",
    unit_label,
    updated: tx.now,
    url: null,
  }
  tx.put("products", product.id, product)
  return product
}

function buildPrice(tx: Transaction, data: PriceData, product: Stripe.Product): Stripe.Price {
  const price: Omit<Stripe.Price, "unit_amount_decimal"> & { unit_amount_decimal: string } = {
    id: newId("price_"),
    object: "price",
    active: false,
    billing_scheme: "per_unit",
    created: tx.now,
    currency: data.currency,
    custom_unit_amount: null,
    livemode: false,
    lookup_key: null,
    metadata: {},
    nickname: null,
    product: product.id,
    recurring: null,
    tax_behavior: data.tax_behavior ?? "unspecified",
    tiers_mode: null,
    transform_quantity: null,
    type: "one_time",
    unit_amount: data.unit_amount ?? 0,
    unit_amount_decimal: String(data.unit_amount ?? 0),
  }
  // On the wire a decimal is a text; the client turns it into its Decimal.
  return price as unknown as Stripe.Price
}

function buildLine(tx: Transaction, line: LineItemParam, at: number): Stripe.LineItem {
  const param = `line_items[${at}]`
  if (line.price) throw noSuch("price", line.price, `${param}[price]`)
  if (!line.price_data) {
    const name = `${param}[price_data]`
    throw badParam(`Missing required param: ${name}.`, name, "parameter_missing")
  }
  checkPrice(line.price_data, `${param}[price_data]`)
  const product = buildProduct(tx, line.price_data, `${param}[price_data]`)
  const amount = (line.price_data.unit_amount ?? 0) * line.quantity
  return {
    id: newId("li_"),
    object: "item",
    adjustable_quantity: null,
    amount_discount: 0,
    amount_subtotal: amount,
    amount_tax: 0,
    amount_total: amount,
    currency: line.price_data.currency,
    description: product.name,
    metadata: changeMetadata({}, line.metadata, `${param}[metadata]`),
    price: buildPrice(tx, line.price_data, product),
    quantity: line.quantity,
  }
}

/** The lines of a new session; refuses what Stripe refuses. */
export function buildLines(tx: Transaction, lines: LineItemParam[]): Stripe.LineItem[] {
  if (lines.length === 0) {
    const message = "Missing required param: line_items."
    throw badParam(message, "line_items", "parameter_missing")
  }
  if (lines.length > MAXIMUM_LINES) {
    const message = `Array line_items exceeded maximum ${MAXIMUM_LINES} allowed elements.`
    throw badParam(message, "line_items")
  }
  const currencies = new Set(lines.flatMap((line) => line.price_data?.currency ?? []))
  if (currencies.size > 1) {
    const message = `All line items of a Checkout Session must be in one currency. You passed: ${[...currencies].join(", ")}.`
    throw badParam(message, "line_items")
  }
  return lines.map((line, at) => buildLine(tx, line, at))
}
