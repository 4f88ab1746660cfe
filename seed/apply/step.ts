import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/** A line of the seed's report. */
export const say = (line: string): void => void process.stdout.write(`  seed ${line}\n`)

/** Runs one step of the seed and says how long it took and what it did. */
export async function step<T>(name: string, work: () => Promise<T>): Promise<T> {
  const began = Date.now()
  const result = await work()
  const said = typeof result === "string" ? `: ${result}` : ""
  say(`${name}${said} (${((Date.now() - began) / 1000).toFixed(1)} s)`)
  return result
}

type Row = Record<string, unknown> & { id: string }

/** Rows of an entity with what they are joined to. */
export async function graph<T>(
  scope: MedusaContainer,
  entity: string,
  fields: string[],
  filters: Record<string, unknown> = {},
): Promise<T[]> {
  const query = scope.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({ entity, fields, filters })
  return data as T[]
}

/** All rows of an entity that fit, narrow. */
export const rows = (
  scope: MedusaContainer,
  entity: string,
  fields: string[],
  filters: Record<string, unknown> = {},
): Promise<Row[]> => graph(scope, entity, ["id", ...fields], filters)

/** The rows by one of their text columns. */
export const byColumn = (found: Row[], column: string): Map<string, Row> =>
  new Map(found.map((row) => [String(row[column]), row]))

/** An id that has to be there because an earlier step made it. */
export function idOf(found: Map<string, Row>, key: string): string {
  const row = found.get(key)
  if (!row) throw new Error(`the seed has no ${key} yet`)
  return row.id
}
