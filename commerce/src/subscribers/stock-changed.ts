import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import type { Event, MedusaContainer, SearchContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { setTimeout as wait } from "node:timers/promises"
import { affectedProducts, STOCK_EVENTS, STOCK_TURNED } from "../indexing/affected-products"
import { turnedProducts } from "../indexing/turned-products"
import { pageChange } from "../pages/announce"
import { STOCK_CHANGED } from "../pages/changes"

/** An order reserves all of its lines, an import sets thousands of levels: they are read for together. */
const TOGETHER_MS = 200
/** On the evening of a medal everybody buys the same: it is read for once a second. */
const APART_MS = 1_000

const waiting: Event[] = []
let reading: Promise<void> | null = null
let readAt = -Infinity

async function tell(scope: MedusaContainer): Promise<void> {
  await wait(Math.max(TOGETHER_MS, readAt + APART_MS - Date.now()))
  readAt = Date.now()
  const events = waiting.splice(0)
  reading = null
  const query = scope.resolve(ContainerRegistrationKeys.QUERY) as SearchContainer["query"]
  const ids = await affectedProducts(query, events)
  if (!ids.length) return
  pageChange({ name: STOCK_CHANGED, data: { id: ids } }, scope)
  const turned = await turnedProducts(query, ids)
  if (!turned.length) return
  await scope.resolve(Modules.EVENT_BUS).emit({ name: STOCK_TURNED, data: { id: turned } })
}

/**
 * After a change of stock: product pages show how much is left, lists and the search index whether there
 * is any. Most sales change the first alone, which is then all the work that they make.
 */
export default async function stockChanged({ event, container }: SubscriberArgs) {
  waiting.push({ name: event.name, data: event.data })
  reading ??= tell(container)
  await reading
}

export const config: SubscriberConfig = { event: STOCK_EVENTS }
