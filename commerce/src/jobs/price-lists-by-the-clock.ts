import type { MedusaContainer } from "@medusajs/framework/types"
import { watchPriceLists } from "../pages/clock"

/** Looks after price lists that begin or end by the clock. */
export default async function priceListsByTheClock(scope: MedusaContainer): Promise<void> {
  await watchPriceLists(scope)
}

export const config = { name: "price-lists-by-the-clock", schedule: "*/10 * * * * *" }
