import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { pageChange } from "../pages/announce"
import { PAGE_EVENTS } from "../pages/changes"

/** Tells the storefronts which of their pages a change has made untrue. */
export default async function pageChanged({ event, container }: SubscriberArgs) {
  pageChange({ name: event.name, data: event.data }, container)
}

export const config: SubscriberConfig = { event: PAGE_EVENTS }
