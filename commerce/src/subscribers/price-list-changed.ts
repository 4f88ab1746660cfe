import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { watchPriceLists } from "../pages/clock"

/** A price list may begin before the job looks again. */
export default async function priceListChanged({ container }: SubscriberArgs) {
  await watchPriceLists(container)
}

export const config: SubscriberConfig = {
  event: ["pricing.price-list.created", "pricing.price-list.updated"],
}
