import type { MedusaContainer } from "@medusajs/framework/types"
import { CATALOGUE } from "../data/products/catalogue"
import type { CatalogueProduct } from "../data/products/product"
import { applyCategories } from "./categories"
import { applyDelivery } from "./delivery"
import { applyLabels } from "./labels"
import { applyProducts, type Shop } from "./products"
import { applyPromotions } from "./promotions"
import { applyRegions } from "./regions"
import { refreshSearch } from "./search"
import { step } from "./step"
import { applyStore } from "./store"
import { applyTaxes } from "./taxes"
import { applyTranslations } from "./translations"
import { applyUsers } from "./users"
import { applyWarehouses } from "./warehouses"

/** Everything that products stand in. */
async function applyShop(scope: MedusaContainer): Promise<Shop> {
  let channelId = ""
  let warehouses = new Map<string, string>()
  await step("store", async () => void (channelId = await applyStore(scope)))
  await step("markets", () => applyRegions(scope))
  await step("taxes", () => applyTaxes(scope))
  await step("warehouses", async () => void (warehouses = await applyWarehouses(scope, channelId)))
  await step("delivery", () => applyDelivery(scope, warehouses))
  await step("categories", () => applyCategories(scope))
  await step("types and tags", () => applyLabels(scope))
  await step("translations", () => applyTranslations(scope))
  return { channelId, warehouses }
}

/** More products than the demonstration's own, for measuring. */
export interface MoreProducts {
  products: Iterable<CatalogueProduct>
  total: number
}

/**
 * Fills an empty database with the demonstration, and adds what is missing to one that was filled
 * before or half. Everything goes through Medusa's workflows; what exists is never changed,
 * but for the demonstration's own pictures where the studio has taken others since.
 */
export async function seedStore(scope: MedusaContainer, more?: MoreProducts): Promise<void> {
  const shop = await applyShop(scope)
  let written = 0
  const apply = (products: Iterable<CatalogueProduct>, total: number) => async () => {
    const rows = await applyProducts(scope, shop, products, total)
    written += rows
    return `${total}, ${rows} rows new`
  }
  if (more) await step("products made up", apply(more.products, more.total))
  await step("products", apply(CATALOGUE, CATALOGUE.length))
  await step("promotions", () => applyPromotions(scope))
  await step("users", () => applyUsers(scope))
  await step("search", () => refreshSearch(scope, written))
}
