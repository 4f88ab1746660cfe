import type { HttpTypes } from "@medusajs/types"
import { lacks } from "~/cache/shown.server"
import type { Locale } from "~/i18n/markets"
import { keeper } from "~/lib/keep"
import { call, valueOf } from "./client.server"

/** The Store API gives at most this many at once. */
const BATCH = 100
/** More sports and teams than the Games have. */
const MAX_TAGS = 500
const KEEP_MS = 60_000

const kept = keeper<ReadonlySet<string>>(KEEP_MS)

async function readTags(locale: Locale): Promise<ReadonlySet<string>> {
  const tags = new Set<string>()
  for (let offset = 0; offset < MAX_TAGS; offset += BATCH) {
    const { product_tags: batch } = valueOf(
      await call<HttpTypes.StoreProductTagListResponse>(locale, "/store/product-tags", {
        query: { limit: BATCH, offset, fields: "id,value", order: "id" },
        base: true,
      }),
    )
    for (const { value } of batch) tags.add(value)
    if (batch.length < BATCH) break
  }
  return tags
}

/** What products are tagged with, in the shop's own language: the sports and teams that there is something for. */
export const productTags = (locale: Locale): Promise<ReadonlySet<string>> =>
  kept.fresh("tags", () => readTags(locale))

const NONE: ReadonlySet<string> = new Set()

/** The same for pages where sports and teams are a side dish: none, while they cannot be read. */
export const productTagsIfAny = (locale: Locale): Promise<ReadonlySet<string>> =>
  productTags(locale).catch((thrown: unknown) => {
    if (!(thrown instanceof Response)) throw thrown
    lacks()
    return NONE
  })
