import type Stripe from "stripe"
import type { TableName, Tables } from "./tables"
import type { Write } from "./log"

type Rows = { readonly [Name in TableName]: Map<string, Tables[Name]> }

/** Who caused a change; events name the request. */
export interface Cause {
  request_id: string | null
  idempotency_key: string | null
}

/** Called for every new event, in its own transaction, so that a crash loses none. */
export type OnEvent = (tx: Transaction, event: Stripe.Event) => void

/**
 * The reads and writes of one request. Rows read are copies: nothing is changed until `put`, and
 * nothing is kept unless the whole transaction ends well.
 */
export class Transaction {
  private readonly written = new Map<string, Write>()

  constructor(
    private readonly rows: Rows,
    /** Seconds since the epoch. */
    readonly now: number,
    readonly cause: Cause,
    readonly onEvent: OnEvent | null,
  ) {}

  get<Name extends TableName>(table: Name, id: string): Tables[Name] | undefined {
    const write = this.written.get(`${table} ${id}`)
    const row = write ? (write[2] as Tables[Name] | null) : this.rows[table].get(id)
    return row ? structuredClone(row) : undefined
  }

  /** A row that has to be there: its id comes from another row. */
  need<Name extends TableName>(table: Name, id: string): Tables[Name] {
    const row = this.get(table, id)
    if (!row) throw new Error(`the local Stripe lost ${table} ${id}`)
    return row
  }

  put<Name extends TableName>(table: Name, id: string, value: Tables[Name]): void {
    this.written.set(`${table} ${id}`, [table, id, structuredClone(value)])
  }

  delete(table: TableName, id: string): void {
    this.written.set(`${table} ${id}`, [table, id, null])
  }

  /** Rows in the order in which they were made. */
  all<Name extends TableName>(table: Name): Tables[Name][] {
    return this.entries(table).map(([, row]) => row)
  }

  entries<Name extends TableName>(table: Name): [string, Tables[Name]][] {
    const ids = new Set(this.rows[table].keys())
    for (const [name, id] of this.written.values()) if (name === table) ids.add(id)
    return [...ids].flatMap((id): [string, Tables[Name]][] => {
      const row = this.get(table, id)
      return row ? [[id, row]] : []
    })
  }

  writes(): Write[] {
    return [...this.written.values()]
  }
}
