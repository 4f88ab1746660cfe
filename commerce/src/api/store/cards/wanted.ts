import { MedusaError } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { LIMITS } from "../../limits"

const id = z.string().min(1).max(100)
const upTo = (most: number, standard: number) =>
  z.coerce.number().int().min(0).max(most).default(standard)

const Query = z.strictObject({
  region_id: id,
  id: z.array(id).min(1).max(LIMITS.page).optional(),
  category_id: id.optional(),
  collection_id: id.optional(),
  tag_id: id.optional(),
  q: z.string().max(LIMITS.search.queryChars).optional(),
  order: z.enum(["newest", "name"]).default("newest"),
  limit: upTo(LIMITS.page, 24),
  offset: upTo(LIMITS.offset, 0),
})

/**
 * What `GET /store/cards` is asked for.
 * @throws MedusaError (400) that names every parameter at fault
 */
export function readWanted(query: unknown): z.infer<typeof Query> {
  const parsed = Query.safeParse(query)
  if (parsed.success) return parsed.data
  const faults = parsed.error.issues.map(({ path, message }) =>
    `${path.join(".")} ${message}`.trim(),
  )
  throw new MedusaError(MedusaError.Types.INVALID_DATA, faults.join("; "))
}
