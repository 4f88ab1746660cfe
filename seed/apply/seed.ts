import type { MedusaContainer } from "@medusajs/framework/types"
import { applyCategories } from "./categories"
import { applyDelivery } from "./delivery"
import { applyProducts } from "./products"
import { applyPromotions } from "./promotions"
import { applyRegions } from "./regions"
import { step } from "./step"
import { applyStock } from "./stock"
import { applyStore } from "./store"
import { applyTaxes } from "./taxes"
import { applyTranslations } from "./translations"
import { applyUsers } from "./users"
import { applyWarehouses } from "./warehouses"

/**
 * Fills an empty database with the demonstration, and adds what is missing to one that was filled
 * before or half. Everything goes through Medusa's workflows; what exists is never changed.
 */
export async function seedStore(scope: MedusaContainer): Promise<void> {
  let channelId = ""
  let warehouses = new Map<string, string>()
  await step("store", async () => void (channelId = await applyStore(scope)))
  await step("markets", () => applyRegions(scope))
  await step("taxes", () => applyTaxes(scope))
  await step("warehouses", async () => void (warehouses = await applyWarehouses(scope, channelId)))
  await step("delivery", () => applyDelivery(scope, warehouses))
  await step("categories", () => applyCategories(scope))
  await step("products", () => applyProducts(scope, channelId))
  await step("stock", () => applyStock(scope, warehouses))
  await step("translations", () => applyTranslations(scope))
  await step("promotions", () => applyPromotions(scope))
  await step("users", () => applyUsers(scope))
}
