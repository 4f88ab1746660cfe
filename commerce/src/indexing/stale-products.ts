import type { Event, SearchIngestionContext } from "@medusajs/framework/types"
import { affectedProducts, idsIn } from "./affected-products"
import { PRODUCT_FIELDS, type IndexedProduct } from "./indexed-product"

/** Products that have to be indexed anew; those without a row are gone. */
export interface StaleProducts {
  ids: string[]
  rows: IndexedProduct[]
}

interface Waiting {
  event: Event
  context: SearchIngestionContext
  resolve: (stale: StaleProducts) => void
  reject: (error: unknown) => void
}

/** Things named by events that are read for at once: a whole catalogue is read in parts. */
const MOST_TOGETHER = 200

const NONE: StaleProducts = { ids: [], rows: [] }
const waiting: Waiting[] = []
let reading = false

async function read(together: Waiting[]): Promise<StaleProducts> {
  const query = together[0]?.context.container.query
  if (!query) return NONE
  const ids = await affectedProducts(
    query,
    together.map(({ event }) => event),
  )
  if (!ids.length) return NONE
  const filters = { id: ids }
  const { data } = await query.graph({ entity: "product", fields: PRODUCT_FIELDS, filters })
  return { ids, rows: data as unknown as IndexedProduct[] }
}

function takeTogether(): Waiting[] {
  let named = 0
  const more = waiting.findIndex(({ event }) => {
    const enough = named >= MOST_TOGETHER
    named += idsIn(event).length
    return enough
  })
  return waiting.splice(0, more < 0 ? waiting.length : more)
}

/**
 * Reads for all events that came while the last read was under way: saving a product sends a dozen,
 * an import thousands. The first of them writes for all, so that each product is written once.
 */
async function readOn(): Promise<void> {
  reading = true
  while (waiting.length) {
    const together = takeTogether()
    try {
      const stale = await read(together)
      for (const [at, { resolve }] of together.entries()) resolve(at === 0 ? stale : NONE)
    } catch (error) {
      for (const { reject } of together) reject(error)
    }
  }
  reading = false
}

/** One reading per event: every language's index is told of the same one. */
const known = new WeakMap<Event, Promise<StaleProducts>>()

/** What an event leaves to be indexed. */
export function staleProducts(
  event: Event,
  context: SearchIngestionContext,
): Promise<StaleProducts> {
  const before = known.get(event)
  if (before) return before
  const stale = new Promise<StaleProducts>((resolve, reject) => {
    waiting.push({ event, context, resolve, reject })
  })
  known.set(event, stale)
  // After this turn, so that events sent together are read for together.
  if (!reading) {
    reading = true
    setImmediate(() => void readOn())
  }
  return stale
}
