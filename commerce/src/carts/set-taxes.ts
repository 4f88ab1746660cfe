import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { PricedCart } from "@podium/stripe-checkout/today/priced-cart"
import { sameTaxLines, taxLines } from "@podium/stripe-checkout/today/tax-lines"

type Kept = PricedCart["items"][number]["tax_lines"][number]

const kept = ({ code, rate, provider_id, description, tax_rate_id }: Kept) => ({
  code,
  rate: Number(rate),
  provider_id: provider_id ?? undefined,
  description: description ?? undefined,
  tax_rate_id: tax_rate_id ?? undefined,
})

/** What a cart says of its taxes now. */
const before = (cart: PricedCart) => ({
  id: cart.id,
  items: cart.items.flatMap(({ id, tax_lines: lines }) =>
    lines.map((line) => ({ item_id: id, ...kept(line) })),
  ),
  methods: cart.shipping_methods.flatMap(({ id, tax_lines: lines }) =>
    lines.map((line) => ({ shipping_method_id: id, ...kept(line) })),
  ),
})
type Taxes = ReturnType<typeof before>

const sign = (line: Taxes["items"][number] | Taxes["methods"][number]) =>
  JSON.stringify(Object.entries(line).sort())
const areSame = (some: Parameters<typeof sign>[0][], others: Parameters<typeof sign>[0][]) =>
  some.map(sign).sort().join() === others.map(sign).sort().join()

/** Writes what differs: a delivery leaves the lines' taxes as they are. */
async function write(scope: MedusaContainer, { id, items, methods }: Taxes, instead: Taxes) {
  const carts = scope.resolve(Modules.CART)
  await Promise.all([
    areSame(items, instead.items) || carts.setLineItemTaxLines(id, items),
    areSame(methods, instead.methods) || carts.setShippingMethodTaxLines(id, methods),
  ])
}

/** Gives a cart today's taxes, if it has others. Undo: those that it had. */
export const setTaxesStep = createStep(
  "set-todays-taxes",
  async (cart: PricedCart, { container }) => {
    const today = await taxLines(container, cart)
    if (sameTaxLines(cart, today)) return new StepResponse(undefined)
    const due = today.map((line) => ({
      code: line.code ?? "",
      rate: Number(line.rate),
      provider_id: line.provider_id,
      description: line.name,
      tax_rate_id: line.rate_id,
      ...("line_item_id" in line
        ? { item_id: line.line_item_id }
        : { shipping_method_id: line.shipping_line_id }),
    }))
    const had = before(cart)
    const has: Taxes = {
      id: cart.id,
      items: due.filter((line) => "item_id" in line) as Taxes["items"],
      methods: due.filter((line) => "shipping_method_id" in line) as Taxes["methods"],
    }
    await write(container, has, had)
    return new StepResponse(undefined, { had, has })
  },
  async (taxes, { container }) => {
    if (taxes) await write(container, taxes.had, taxes.has)
  },
)
