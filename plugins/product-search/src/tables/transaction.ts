import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { SEARCH_LIMITS } from "../lib/limits"
import { sql, type Run } from "../lib/sql"

/** Runs single statements on a connection of the pool, or of a transaction. */
export const runOn =
  (knex: Knex): Run =>
  async <Row>({ text, values }: { text: string; values: readonly unknown[] }) => {
    // pg takes lists as they are; knex's type of a binding does not know it.
    const result = await knex.raw<{ rows: Row[] }>(text, values as Knex.RawBinding[])
    return result.rows
  }

/** Runs statements that all happen or none. */
export const inTransaction = <T>(knex: Knex, work: (run: Run) => Promise<T>): Promise<T> =>
  knex.transaction((transaction) => work(runOn(transaction)))

/** How alike a typed word and a word of the index have to be to be looked at closer. */
const LIKENESS = "0.2"
const MEMORY = "32MB"

/**
 * Runs a search's statements, which only read and may not take long. Without JIT, where a server has
 * it: compiling takes longer than they do. In one process: a shop has many searches at once rather
 * than one slow one.
 */
export const toSearch = <T>(knex: Knex, work: (run: Run) => Promise<T>): Promise<T> =>
  knex.transaction(
    async (transaction) => {
      const run = runOn(transaction)
      await run(sql`select set_config('statement_timeout', ${`${SEARCH_LIMITS.timeoutMs}ms`}, true),
        set_config('jit', 'off', true), set_config('work_mem', ${MEMORY}, true),
        set_config('max_parallel_workers_per_gather', '0', true),
        set_config('pg_trgm.word_similarity_threshold', ${LIKENESS}, true)`)
      return work(run)
    },
    { readOnly: true },
  )
