import type { MedusaContainer } from "@medusajs/framework/types"
import {
  createLocationFulfillmentSetWorkflow,
  createServiceZonesWorkflow,
  createShippingOptionsWorkflow,
  createShippingProfilesWorkflow,
} from "@medusajs/medusa/core-flows"
import { PRICE_LIST } from "../data/currencies"
import { WAREHOUSES, ZONES, type DeliveryOption, type DeliveryZone } from "../data/delivery"
import { pricesOf, thresholdIn } from "../data/price"
import { byColumn, idOf, rows } from "./step"

const PROVIDER = "manual_manual"

/** The shipping profile of all goods. */
export async function shippingProfile(scope: MedusaContainer): Promise<string> {
  const [known] = await rows(scope, "shipping_profile", ["name"], { type: "default" })
  if (known) return known.id
  const { result } = await createShippingProfilesWorkflow(scope).run({
    input: { data: [{ name: "Default", type: "default" }] },
  })
  return (result[0] as { id: string }).id
}

async function fulfillmentSets(scope: MedusaContainer, warehouses: Map<string, string>) {
  const nameOf = (code: string) => `Delivery from ${code}`
  const known = byColumn(await rows(scope, "fulfillment_set", ["name"]), "name")
  for (const [code, location_id] of warehouses) {
    if (known.has(nameOf(code))) continue
    await createLocationFulfillmentSetWorkflow(scope).run({
      input: { location_id, fulfillment_set_data: { name: nameOf(code), type: "shipping" } },
    })
  }
  const sets = byColumn(await rows(scope, "fulfillment_set", ["name"]), "name")
  return (code: keyof typeof WAREHOUSES) => idOf(sets, nameOf(code))
}

async function serviceZones(
  scope: MedusaContainer,
  setOf: (code: DeliveryZone["warehouse"]) => string,
) {
  const known = byColumn(await rows(scope, "service_zone", ["name"]), "name")
  const missing = ZONES.filter((zone) => !known.has(zone.name))
  if (missing.length) {
    await createServiceZonesWorkflow(scope).run({
      input: {
        data: missing.map((zone) => ({
          name: zone.name,
          fulfillment_set_id: setOf(zone.warehouse),
          geo_zones: zone.countries.map((country_code) => ({
            type: "country" as const,
            country_code,
          })),
        })),
      },
    })
  }
  return byColumn(await rows(scope, "service_zone", ["name"]), "name")
}

/** The price in every currency, and nothing from the threshold on. */
function optionPrices({ euro, free_from_euro }: DeliveryOption) {
  const prices = pricesOf(euro)
  if (free_from_euro === undefined) return prices
  const free = Object.keys(PRICE_LIST).map((currency_code) => ({
    currency_code,
    amount: 0,
    rules: [
      {
        attribute: "item_total",
        operator: "gte" as const,
        value: thresholdIn(free_from_euro, currency_code),
      },
    ],
  }))
  return [...prices, ...free]
}

/** Standard and express delivery for every zone, from its warehouse. */
export async function applyDelivery(
  scope: MedusaContainer,
  warehouses: Map<string, string>,
): Promise<string> {
  const profileId = await shippingProfile(scope)
  const zones = await serviceZones(scope, await fulfillmentSets(scope, warehouses))
  const existing = await rows(scope, "shipping_option", ["name", "service_zone_id"])
  const known = new Set(existing.map((row) => `${row.service_zone_id} ${row.name}`))
  const missing = ZONES.flatMap((zone) =>
    zone.options.map((option) => ({ option, zoneId: idOf(zones, zone.name) })),
  ).filter(({ option, zoneId }) => !known.has(`${zoneId} ${option.name.en}`))
  if (missing.length) {
    await createShippingOptionsWorkflow(scope).run({
      input: missing.map(({ option, zoneId }) => ({
        name: option.name.en,
        price_type: "flat" as const,
        service_zone_id: zoneId,
        shipping_profile_id: profileId,
        provider_id: PROVIDER,
        type: { code: option.code, label: option.name.en, description: option.description.en },
        rules: [
          { attribute: "enabled_in_store", operator: "eq" as const, value: "true" },
          { attribute: "is_return", operator: "eq" as const, value: "false" },
        ],
        prices: optionPrices(option),
      })),
    })
  }
  return `${ZONES.length} zones, ${missing.length} options new`
}
