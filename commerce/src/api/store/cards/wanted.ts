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
 * A query by its schema.
 * @throws MedusaError (400) that names every parameter at fault
 */
export function readQuery<Schema extends z.ZodType>(schema: Schema, query: unknown) {
  const parsed = schema.safeParse(query)
  if (parsed.success) return parsed.data
  const faults = parsed.error.issues.map(({ path, message }) =>
    `${path.join(".")} ${message}`.trim(),
  )
  throw new MedusaError(MedusaError.Types.INVALID_DATA, faults.join("; "))
}

/** What `GET /store/cards` is asked for. @throws MedusaError (400) that names every fault */
export const readWanted = (query: unknown) => readQuery(Query, query)
