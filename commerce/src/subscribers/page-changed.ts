import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import type { SearchContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { pageChange } from "../pages/announce"
import { PAGE_EVENTS } from "../pages/changes"

/** Tells the storefronts which of their pages a change has made untrue. */
export default async function pageChanged({ event, container }: SubscriberArgs) {
  pageChange(
    { name: event.name, data: event.data },
    {
      query: container.resolve(ContainerRegistrationKeys.QUERY) as SearchContainer["query"],
      logger: container.resolve(ContainerRegistrationKeys.LOGGER),
    },
  )
}

export const config: SubscriberConfig = { event: PAGE_EVENTS }
