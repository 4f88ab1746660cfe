import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import {
  createStockLocationsWorkflow,
  linkSalesChannelsToStockLocationWorkflow,
} from "@medusajs/medusa/core-flows"
import { WAREHOUSES } from "../data/delivery"
import { byColumn, rows } from "./step"

const FULFILLMENT_PROVIDER = "manual_manual"

/** The warehouses that goods are sent from; ids by warehouse name. */
export async function applyWarehouses(
  scope: MedusaContainer,
  channelId: string,
): Promise<Map<string, string>> {
  const known = byColumn(await rows(scope, "stock_location", ["name"]), "name")
  const ids = new Map<string, string>()
  for (const [code, warehouse] of Object.entries(WAREHOUSES)) {
    const found = known.get(warehouse.name)
    ids.set(code, found ? found.id : await createWarehouse(scope, channelId, warehouse))
  }
  return ids
}

async function createWarehouse(
  scope: MedusaContainer,
  channelId: string,
  { name, city, country_code }: (typeof WAREHOUSES)["milano"],
): Promise<string> {
  const { result } = await createStockLocationsWorkflow(scope).run({
    input: { locations: [{ name, address: { city, country_code, address_1: "" } }] },
  })
  const id = (result[0] as { id: string }).id
  await scope.resolve(ContainerRegistrationKeys.LINK).create({
    [Modules.STOCK_LOCATION]: { stock_location_id: id },
    [Modules.FULFILLMENT]: { fulfillment_provider_id: FULFILLMENT_PROVIDER },
  })
  await linkSalesChannelsToStockLocationWorkflow(scope).run({ input: { id, add: [channelId] } })
  return id
}
