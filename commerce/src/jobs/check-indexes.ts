import type { MedusaContainer } from "@medusajs/framework/types"
import { checkAll } from "../indexing/check-all"

/** Brings what the indexes missed up to date: some seconds of work for ten thousand products. */
export default async function checkIndexes(scope: MedusaContainer): Promise<void> {
  await checkAll(scope)
}

export const config = { name: "check-indexes", schedule: "17 * * * *" }
