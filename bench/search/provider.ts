import { createRequire } from "node:module"

const load = createRequire(import.meta.url)
const FOLDER = "../../plugins/product-search/src/providers/product-search"

type Service = typeof import("../../plugins/product-search/src/providers/product-search/service")
type FirstMigration =
  typeof import("../../plugins/product-search/src/providers/product-search/migrations/Migration20261121080000")

// Required, since plugins are CommonJS: what a module of this folder imported as their default export
// would be all their exports.
const service = load(`${FOLDER}/service.ts`) as Service
const migration = load(`${FOLDER}/migrations/Migration20261121080000.ts`) as FirstMigration

export const ProductSearchProvider = service.default
export type Provider = InstanceType<Service["default"]>

/** The statements of the provider's own migration. */
export async function migrationOf(): Promise<string[]> {
  const statements: string[] = []
  const recorder = { addSql: (text: string) => statements.push(text) }
  await migration.Migration20261121080000.prototype.up.call(recorder as never)
  return statements
}
