import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { stockOf } from "@podium/stripe-checkout/today/stock"

interface Shown {
  id: string
  inventory_quantity?: number | null
}
interface Body {
  product?: { variants?: Shown[] | null }
  products?: { variants?: Shown[] | null }[]
  variant?: Shown
  variants?: Shown[]
}
/** As much of a request as tells what the publishable key sells through. */
type Keyed = MedusaRequest & { publishable_key_context?: { sales_channel_ids?: string[] } }

/** The variants of an answer of which it tells how many are left. */
function countedIn({ product, products = [], variant, variants = [] }: Body): Shown[] {
  const below = [product, ...products].flatMap((one) => one?.variants ?? [])
  return [variant, ...variants, ...below].filter(
    (one): one is Shown => typeof one?.inventory_quantity === "number",
  )
}

/** The channel that Medusa has counted for: the key's only one, or else the one that was asked for. */
function channelOf(req: Keyed): string {
  const own = req.publishable_key_context?.sales_channel_ids ?? []
  return String((own.length === 1 ? own : [req.query.sales_channel_id].flat())[0])
}

/**
 * Tells how many of a variant one line can have, where Medusa tells the sum over all warehouses: a line is
 * reserved in one of them, so that nobody could buy the sum.
 */
export function oneLineStock(req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction) {
  const json = res.json.bind(res)
  const mend = async (counted: Shown[]) => {
    const ids = [...new Set(counted.map(({ id }) => id))]
    const stock = await stockOf(req.scope, ids, channelOf(req))
    for (const one of counted) one.inventory_quantity = stock.get(one.id)?.most ?? null
  }
  res.json = (body) => {
    const counted = countedIn((body ?? {}) as Body)
    if (!counted.length) return json(body)
    void mend(counted).then(() => json(body), next)
    return res
  }
  return next()
}
