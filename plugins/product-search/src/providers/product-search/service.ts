import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type {
  Logger,
  ProviderSearchQuery,
  ResolvedSearchIndexDefinition,
  SearchDeleteDocumentsInput,
  SearchDocument,
  SearchIndexInfo,
  SearchResult,
  SearchTask,
} from "@medusajs/framework/types"
import {
  AbstractSearchProviderService,
  ContainerRegistrationKeys,
  MedusaError,
} from "@medusajs/framework/utils"
import { conditionsOf } from "../../lib/filters"
import { planOf } from "../../lib/plan"
import { invalid, outageOf, unavailable } from "../../lib/refuse"
import { rowOf } from "../../lib/row"
import { IDENTIFIER } from "../../lib/settings"
import { and, type Run } from "../../lib/sql"
import { conditionSql, pickSets } from "../../query/conditions"
import { searchAll } from "../../query/search"
import { digestOf, findEntry, forgetEntry, listEntries, noteEntry } from "../../tables/catalog"
import { ensureConfigurations } from "../../tables/configurations"
import { tablesOf } from "../../tables/names"
import { createTables, dropTables, emptyTables } from "../../tables/schema"
import { inTransaction, runOn, toSearch } from "../../tables/transaction"
import { analyzeWhenGrown, removeRows, writeRows } from "../../tables/write"

/** Documents that one statement writes. */
const BATCH = 200

interface Dependencies {
  [ContainerRegistrationKeys.PG_CONNECTION]: Knex
  logger?: Logger
}

const done = (index: string): SearchTask => ({ index, status: "succeeded" })

/**
 * Medusa's Search Module on the shop's own PostgreSQL: full text search by language, beginnings,
 * typing errors, synonyms, highlights, and facets with true counts. Writes are done when they return.
 */
export default class ProductSearchProvider extends AbstractSearchProviderService {
  static override identifier = IDENTIFIER

  readonly #knex: Knex
  readonly #logger: Logger | undefined

  constructor(container: Dependencies) {
    super()
    this.#knex = container[ContainerRegistrationKeys.PG_CONNECTION]
    this.#logger = container.logger
  }

  /** @throws for what this engine cannot hold. */
  override async upsertIndex({ index }: { index: ResolvedSearchIndexDefinition }) {
    const plan = planOf(index)
    const tables = tablesOf(index.physical_name)
    await inTransaction(this.#knex, async (run) => {
      await ensureConfigurations(run, plan.settings.language)
      const known = await findEntry(run, index.physical_name)
      if (known && known.digest !== digestOf(index)) await dropTables(run, tables)
      await createTables(run, tables, plan)
      await noteEntry(run, index.physical_name, index)
    })
    return done(index.physical_name)
  }

  override async deleteIndex({ index }: { index: string }) {
    await inTransaction(this.#knex, async (run) => {
      await dropTables(run, tablesOf(index))
      await forgetEntry(run, index)
    })
    return done(index)
  }

  override async clearIndex({ index }: { index: string }) {
    await this.#known(index, runOn(this.#knex))
    await inTransaction(this.#knex, (run) => emptyTables(run, tablesOf(index)))
    return done(index)
  }

  override listIndexes(): Promise<SearchIndexInfo[]> {
    return listEntries(runOn(this.#knex))
  }

  override async upsertDocuments(input: {
    index: string
    definition: ResolvedSearchIndexDefinition
    documents: SearchDocument[]
  }) {
    const { index, definition, documents } = input
    const plan = planOf(definition)
    const tables = tablesOf(index)
    const rows = [...new Map(documents.map((one) => [one.id, rowOf(one, plan)])).values()]
    await this.#writing(async (run) => {
      for (let from = 0; from < rows.length; from += BATCH) {
        await writeRows(run, tables, plan, rows.slice(from, from + BATCH))
      }
    })
    await analyzeWhenGrown(runOn(this.#knex), tables)
    return done(index)
  }

  override async deleteDocuments({ index, filters }: SearchDeleteDocumentsInput) {
    const tables = tablesOf(index)
    await this.#writing(async (run) => {
      const conditions = conditionsOf(filters, await this.#known(index, run))
      if (!conditions.length) throw invalid("Deleting takes a filter; clearing an index does not.")
      const sets = await pickSets(run, tables, conditions)
      await removeRows(run, tables, and(conditions.map((one) => conditionSql(one, sets))))
    })
    return done(index)
  }

  override async search(query: ProviderSearchQuery): Promise<SearchResult> {
    const [result] = await this.searchMany([query])
    return result as SearchResult
  }

  override async searchMany(queries: ProviderSearchQuery[]): Promise<SearchResult[]> {
    try {
      return await toSearch(this.#knex, (run) => searchAll(run, queries))
    } catch (error) {
      const code = outageOf(error)
      // The driver's message holds the statement with what was typed: only its code is noted.
      if (code) this.#logger?.error(`product-search: a search failed (${code})`)
      throw unavailable(error)
    }
  }

  /** What an index was declared as. @throws NOT_FOUND, on which the module looks for a newer version. */
  async #known(index: string, run: Run) {
    const entry = await findEntry(run, index)
    if (entry) return planOf(entry.declared)
    throw new MedusaError(MedusaError.Types.NOT_FOUND, `product-search has no index "${index}".`)
  }

  async #writing(work: (run: Run) => Promise<void>): Promise<void> {
    try {
      await inTransaction(this.#knex, work)
    } catch (error) {
      throw unavailable(error)
    }
  }
}
