import type { CreateCartWorkflowInputDTO, MedusaContainer } from "@medusajs/framework/types"
import { CartWorkflowEvents, ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { createCartsStep, emitEventStep } from "@medusajs/medusa/core-flows"
import { somePromotionIsAutomatic } from "@podium/stripe-checkout/today/is-of-today"
import { keptRegion, type Region } from "@podium/stripe-checkout/today/region"
import type { PricedCart, PricedLine } from "@podium/stripe-checkout/today/priced-cart"
import { taxLines } from "@podium/stripe-checkout/today/tax-lines"
import { newLines, type NewLine, type Wanted } from "./new-lines"

/** What POST /store/carts takes, when it asks for nothing but lines. */
export type Asked = Pick<
  CreateCartWorkflowInputDTO,
  "region_id" | "sales_channel_id" | "locale" | "metadata" | "shipping_address" | "billing_address"
> & { items?: Wanted[] }

type NewCart = CreateCartWorkflowInputDTO

async function readPlace(scope: MedusaContainer, asked: Asked) {
  const query = scope.resolve(ContainerRegistrationKeys.QUERY)
  const channel = { id: asked.sales_channel_id, is_disabled: false }
  const [region, channels, someIsAutomatic] = await Promise.all([
    asked.region_id ? keptRegion(scope, asked.region_id) : undefined,
    query.graph({ entity: "sales_channel", fields: ["id"], filters: channel }),
    somePromotionIsAutomatic(scope),
  ])
  return channels.data.length && !someIsAutomatic ? region : undefined
}

/** The new cart as taxes look at it; its lines have their numbers for ids. */
function asPriced(cart: NewCart, lines: NewLine[], region: Region): PricedCart {
  const items = lines.map((line, at) => ({ ...line, id: String(at) })) as unknown as PricedLine[]
  return {
    currency_code: region.currency_code,
    locale: cart.locale ?? null,
    items,
    shipping_methods: [],
    shipping_address: cart.shipping_address ?? null,
    region,
    customer: null,
  } as unknown as PricedCart
}

async function taxed(scope: MedusaContainer, cart: NewCart, lines: NewLine[], region: Region) {
  const due = await taxLines(scope, asPriced(cart, lines, region))
  return lines.map((line, at) => ({
    ...line,
    tax_lines: due
      .filter((tax) => "line_item_id" in tax && tax.line_item_id === String(at))
      .map((tax) => ({
        code: tax.code ?? "",
        rate: Number(tax.rate),
        provider_id: tax.provider_id,
        description: tax.name,
        tax_rate_id: tax.rate_id,
      })),
  }))
}

/**
 * A guest's new cart, found by reading alone. Undefined where it is not as simple as that: promotions
 * that nobody asks for, lines that are refused. That goes Medusa's way, with its errors.
 */
export async function newCartOf(
  scope: MedusaContainer,
  asked: Asked,
): Promise<NewCart | undefined> {
  const { items: wanted, sales_channel_id } = asked
  if (!wanted?.length || !sales_channel_id) return undefined
  const region = await readPlace(scope, asked)
  if (!region) return undefined
  const [only, ...others] = region.countries
  const to = asked.shipping_address ?? (only && !others.length && { country_code: only.iso_2 })
  const cart: NewCart = { ...asked, items: [], currency_code: region.currency_code }
  if (to) cart.shipping_address = to
  const locale = asked.locale ?? undefined
  // Rules of prices may ask for the region's own fields, not for what hangs on it.
  const { countries: _countries, payment_providers: _providers, ...own } = region
  const lines = await newLines(scope, wanted, { region: own, sales_channel_id, locale })
  if (!lines) return undefined
  return { ...cart, items: await taxed(scope, cart, lines, region) } as unknown as NewCart
}

/**
 * Makes a cart with its lines and their taxes in one writing, where Medusa's `create-cart` then reads it
 * three times more for taxes, promotions and a payment that it cannot have yet. Undo: it goes again.
 */
export const makeCartWorkflow = createWorkflow("make-cart", (input: NewCart) => {
  const carts = createCartsStep(transform({ input }, ({ input }) => [input]) as never)
  const id = transform({ carts }, ({ carts }) => carts[0]?.id ?? "")
  emitEventStep({ eventName: CartWorkflowEvents.CREATED, data: { id } })
  return new WorkflowResponse(id)
})
