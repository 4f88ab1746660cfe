import type { ExecArgs } from "@medusajs/framework/types"
import { seedStore } from "@podium/seed/apply/seed"

/** `medusa exec src/scripts/seed.js`: fills the database with the demonstration; safe to run again. */
export default async function seed({ container }: ExecArgs) {
  await seedStore(container)
}
