import type {
  FilterableShippingOptionForContextProps,
  MedusaContainer,
} from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { pricingContext, type PricedCart } from "./priced-cart"
import { calculated, type UnitPrice } from "./unit-prices"

/** A delivery that a cart can have, at its flat price. */
export interface Delivery extends UnitPrice {
  id: string
  name: string
  provider_id: string
  shipping_profile_id: string
  data: Record<string, unknown> | null
  type: { id: string; description: string | null } | null
}

/** The sales channel's stores of goods and what they deliver; kept, since it hardly ever changes. */
async function fulfillmentSets(scope: MedusaContainer, channelId: string): Promise<string[]> {
  const query = scope.resolve(ContainerRegistrationKeys.QUERY)
  const fields = ["stock_locations.id", "stock_locations.fulfillment_sets.id"]
  const { data } = await query.graph(
    { entity: "sales_channels", fields, filters: { id: channelId } },
    {
      cache: {
        enable: true,
        computeAutomaticTags: true,
        tags: [
          "SalesChannel:list:*",
          "LinkSalesChannelStockLocation:list:*",
          "LinkLocationFulfillmentSet:list:*",
        ],
      },
    },
  )
  const [channel] = data as { stock_locations?: { fulfillment_sets?: { id: string }[] }[] }[]
  return (channel?.stock_locations ?? []).flatMap(({ fulfillment_sets: sets }) =>
    (sets ?? []).map(({ id }) => id),
  )
}

async function priceSets(scope: MedusaContainer, optionIds: string[]) {
  const query = scope.resolve(ContainerRegistrationKeys.QUERY)
  const fields = ["shipping_option_id", "price_set_id"]
  const filters = { shipping_option_id: optionIds }
  const { data } = await query.graph({ entity: "shipping_option_price_set", fields, filters })
  return new Map(data.map((link) => [String(link.shipping_option_id), String(link.price_set_id)]))
}

const ENABLED_IN_STORE = { is_return: "false", enabled_in_store: "true" }

const text = (value: unknown) => (typeof value === "string" ? value : undefined)

/**
 * The deliveries that this cart can have, to its address and at today's price. Undefined where a carrier
 * would have to be asked for a price: then Medusa's own workflow has to.
 * @param optionIds only of these
 */
export async function deliveries(
  scope: MedusaContainer,
  cart: PricedCart,
  optionIds?: string[],
): Promise<Delivery[] | undefined> {
  const to = cart.shipping_address
  const filters: FilterableShippingOptionForContextProps = {
    ...(optionIds && { id: optionIds }),
    context: ENABLED_IN_STORE,
    fulfillment_set_id: await fulfillmentSets(scope, cart.sales_channel_id),
    address: {
      country_code: text(to?.country_code),
      province_code: text(to?.province),
      city: text(to?.city),
      postal_expression: text(to?.postal_code),
    },
  }
  const options = await scope.resolve(Modules.FULFILLMENT).listShippingOptionsForContext(filters)
  if (options.some(({ price_type: type }) => type !== "flat")) return undefined
  const ids = options.map(({ id }) => id)
  const sets = ids.length ? await priceSets(scope, ids) : new Map<string, string>()
  const prices = sets.size
    ? await calculated(scope, [...sets.values()], pricingContext(cart))
    : new Map<string, UnitPrice | undefined>()
  return options.flatMap((option) => {
    const price = prices.get(sets.get(option.id) ?? "")
    const { id, name, provider_id, shipping_profile_id, data, type } = option
    return price ? [{ id, name, provider_id, shipping_profile_id, data, type, ...price }] : []
  })
}
