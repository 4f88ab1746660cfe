import type Stripe from "stripe"
import { z } from "zod"
import { noSuch } from "../errors"
import { integer, text } from "./scalars"

const createdParam = z.union([
  integer(),
  z.strictObject({
    gt: integer().optional(),
    gte: integer().optional(),
    lt: integer().optional(),
    lte: integer().optional(),
  }),
])
type CreatedRange = z.output<typeof createdParam>

/** The parameters that every list takes besides its own filters. */
export const listParams = {
  limit: integer(1, 100).optional(),
  starting_after: text().optional(),
  ending_before: text().optional(),
  created: createdParam.optional(),
}
export interface Page {
  limit?: number | undefined
  starting_after?: string | undefined
  ending_before?: string | undefined
  created?: CreatedRange | undefined
}

const DEFAULT_LIMIT = 10

function inRange(created: number, range: CreatedRange | undefined): boolean {
  if (range === undefined) return true
  if (typeof range === "number") return created === range
  const { gt = -Infinity, gte = -Infinity, lt = Infinity, lte = Infinity } = range
  return created > gt && created >= gte && created < lt && created <= lte
}

function position(rows: readonly { id: string }[], id: string, noun: string, param: string) {
  const at = rows.findIndex((row) => row.id === id)
  if (at < 0) throw noSuch(noun, id, param)
  return at
}

/**
 * One page of rows.
 * @param rows newest first (or in the order the list has)
 */
export function pageOf<Row extends { id: string; created?: number }>(
  rows: readonly Row[],
  page: Page,
  url: string,
  noun: string,
): Stripe.ApiList<Row> {
  const limit = page.limit ?? DEFAULT_LIMIT
  const wanted = rows.filter((row) => inRange(row.created ?? 0, page.created))
  if (page.ending_before !== undefined) {
    const end = position(wanted, page.ending_before, noun, "ending_before")
    const start = Math.max(0, end - limit)
    return { object: "list", data: wanted.slice(start, end), has_more: start > 0, url }
  }
  const start =
    page.starting_after === undefined
      ? 0
      : position(wanted, page.starting_after, noun, "starting_after") + 1
  const data = wanted.slice(start, start + limit)
  return { object: "list", data, has_more: wanted.length > start + limit, url }
}
