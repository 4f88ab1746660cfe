import BigNumber from "bignumber.js"
import { allocate } from "./allocate"
import { stripeDecimals, toMinor } from "./currency"

/** Stripe takes at most 100 lines in a session of mode payment. */
export const MAX_LINES = 100
const MAX_NAME_CHARS = 250

/** One thing that the cart charges for; amounts in major units, after discounts. */
export interface Charge {
  name: string
  quantity: number
  amount: BigNumber.Value
}

/** A line of Stripe's page; unit_amount in smallest units, never negative. */
export interface CheckoutLine {
  name: string
  unit_amount: number
  quantity: number
}

/** Words that the lines need, in the fan's language. */
export interface LineWords {
  tax: string
  delivery: string
  /** `{{count}}` stands for how many lines it replaces. */
  others: string
}

export interface CartCharges {
  currency_code: string
  total: BigNumber.Value
  items: Charge[]
  delivery: Charge[]
  /** Tax that comes on top of the amounts above; 0 where prices include it. */
  tax_on_top: BigNumber.Value
}

const clip = (name: string) => [...name].slice(0, MAX_NAME_CHARS).join("")

/** One unit price only if it is exact; else the whole line as one, so that no cent is made or lost. */
function toLine({ name, quantity }: Charge, minor: number): CheckoutLine {
  const divides = quantity > 0 && minor % quantity === 0
  if (quantity === 1 || divides)
    return { name: clip(name), unit_amount: minor / quantity, quantity }
  return { name: clip(`${quantity} × ${name}`), unit_amount: minor, quantity: 1 }
}

function foldSurplus(lines: CheckoutLine[], room: number, others: string): CheckoutLine[] {
  if (lines.length <= room) return lines
  const kept = lines.slice(0, room - 1)
  const folded = lines.slice(room - 1)
  const sum = folded.reduce((total, line) => total + line.unit_amount * line.quantity, 0)
  const name = others.replace("{{count}}", String(folded.length))
  return [...kept, { name, unit_amount: sum, quantity: 1 }]
}

/** What the lines come to, in smallest units. */
export const sumLines = (lines: CheckoutLine[]) =>
  lines.reduce((sum, line) => sum + line.unit_amount * line.quantity, 0)

/**
 * The lines of Stripe's page for what a cart charges. They sum to the cart's total to the last
 * smallest unit; discounts are inside the lines, since Stripe refuses negative amounts.
 * @throws RangeError when the charges do not come to the total.
 */
export function buildLines(cart: CartCharges, words: LineWords): CheckoutLine[] {
  const tax = new BigNumber(cart.tax_on_top)
  const charges: Charge[] = [
    ...cart.items,
    ...cart.delivery.map((way) => ({ ...way, name: `${words.delivery}: ${way.name}` })),
    ...(tax.isZero() ? [] : [{ name: words.tax, quantity: 1, amount: tax }]),
  ]
  const decimals = stripeDecimals(cart.currency_code)
  // Three-decimal currencies move in steps of ten: allocate in those steps.
  const step = decimals === 3 ? 10 : 1
  const total = toMinor(cart.total, cart.currency_code)
  const parts = charges.map(({ amount }) => new BigNumber(amount).shiftedBy(decimals).div(step))
  const minors = allocate(parts, total / step).map((units) => units * step)
  const lines = charges.map((charge, index) => toLine(charge, minors[index] ?? 0))
  const tail = charges.length - cart.items.length
  const items = foldSurplus(lines.slice(0, cart.items.length), MAX_LINES - tail, words.others)
  return [...items, ...lines.slice(cart.items.length)]
}
