import type { ExecArgs } from "@medusajs/framework/types"
import { seedStore } from "@podium/seed/apply/seed"
import { madeUpProducts } from "@podium/seed/generate/products"

/** How many made-up products are wanted besides the demonstration's own; none unless it is said. */
function wanted(): number {
  const total = Number(process.env.SEED_PRODUCTS || 0)
  if (!Number.isSafeInteger(total) || total < 0) {
    throw new RangeError(`SEED_PRODUCTS has to be a whole number, not ${process.env.SEED_PRODUCTS}`)
  }
  return total
}

/** `medusa exec src/scripts/seed.js`: fills the database with the demonstration; safe to run again. */
export default async function seed({ container }: ExecArgs) {
  const total = wanted()
  await seedStore(container, total ? { products: madeUpProducts(total), total } : undefined)
}
