import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { PRODUCT_CHECKED } from "./affected-products"

/** Products named by one event: an index reads and compares so many at once. */
const BATCH = 50

/**
 * Has every product's documents compared with it: word of a change is lost when a process ends between the
 * change and the writing of it, or when an engine was away just then, and nobody sends it again. Documents
 * that are true are not written.
 */
export async function checkAll(scope: MedusaContainer): Promise<void> {
  const query = scope.resolve(ContainerRegistrationKeys.QUERY)
  const events = scope.resolve(Modules.EVENT_BUS)
  for (let skip = 0; ; skip += BATCH) {
    const { data } = await query.graph({
      entity: "product",
      fields: ["id"],
      pagination: { take: BATCH, skip, order: { id: "ASC" } },
    })
    if (!data.length) return
    await events.emit({ name: PRODUCT_CHECKED, data: { id: data.map(({ id }) => id) } })
    if (data.length < BATCH) return
  }
}
