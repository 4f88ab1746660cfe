import { z } from "@medusajs/framework/zod"
import { readQuery } from "../cards/wanted"

const MOST_RELATED = 24

const Query = z.strictObject({
  handle: z.string().min(1),
  region_id: z.string().min(1).max(100),
  related: z.coerce.number().int().min(0).max(MOST_RELATED).default(0),
})

/** What `GET /store/product-pages` is asked for. @throws MedusaError (400) that names every fault */
export const readWantedPage = (query: unknown) => readQuery(Query, query)
