import { Log, type Write } from "./log"
import { TABLE_NAMES, type TableName, type Tables } from "./tables"
import { type Cause, type OnEvent, Transaction } from "./transaction"

type Rows = { [Name in TableName]: Map<string, Tables[Name]> }

/** The file is rewritten when it holds this many lines more than there are rows. */
const SLACK_LINES = 20_000

const NOBODY: Cause = { request_id: null, idempotency_key: null }

function emptyRows(): Rows {
  return Object.fromEntries(TABLE_NAMES.map((name) => [name, new Map()])) as unknown as Rows
}

/**
 * All that the local Stripe knows: rows in memory, every change in an append-only file. Changes
 * apply at once and in order; `settled` tells when they are on the disk.
 */
export class Store {
  private readonly rows: Rows = emptyRows()
  private queue: string[] = []
  private flushing: Promise<void> | null = null
  /** Once the disk has refused a write, memory and file differ: nothing is taken any more. */
  private broken: Error | null = null
  /** What becomes of a new event besides its being recorded. */
  onEvent: OnEvent | null = null

  private constructor(private readonly log: Log) {}

  static async open(path: string): Promise<Store> {
    const { log, writes } = await Log.open(path)
    const store = new Store(log)
    store.apply(writes)
    if (log.lines > store.count() + SLACK_LINES) await store.log.rewrite(store.snapshot())
    return store
  }

  /** Runs one request against the rows; throws what `work` throws and keeps nothing of it. */
  transact<Result>(work: (tx: Transaction) => Result, cause: Cause = NOBODY): Result {
    if (this.broken) throw this.broken
    const tx = new Transaction(this.rows, Math.floor(Date.now() / 1000), cause, this.onEvent)
    const result = work(tx)
    const writes = tx.writes()
    if (writes.length > 0) {
      this.apply(writes)
      this.queue.push(JSON.stringify(writes))
    }
    return result
  }

  /** Resolves once everything changed so far is on the disk; rejects when the disk refused. */
  async settled(): Promise<void> {
    if (this.broken) throw this.broken
    while (this.flushing || this.queue.length > 0) {
      this.flushing ??= this.flush().finally(() => (this.flushing = null))
      await this.flushing
    }
  }

  /** Read without a transaction; the row is not to be changed. */
  peek<Name extends TableName>(table: Name, id: string): Readonly<Tables[Name]> | undefined {
    return this.rows[table].get(id)
  }

  peekAll<Name extends TableName>(table: Name): IterableIterator<Readonly<Tables[Name]>> {
    return this.rows[table].values()
  }

  /** Forgets everything, on the disk too. */
  async clear(): Promise<void> {
    this.transact((tx) => {
      for (const name of TABLE_NAMES) {
        for (const id of this.rows[name].keys()) tx.delete(name, id)
      }
    })
    await this.settled()
  }

  async close(): Promise<void> {
    if (!this.broken) await this.settled()
    await this.log.close()
  }

  private async flush(): Promise<void> {
    const batch = this.queue
    this.queue = []
    try {
      if (this.log.lines + batch.length > this.count() + SLACK_LINES) {
        await this.log.rewrite(this.snapshot())
      } else {
        await this.log.append(batch)
      }
    } catch (cause) {
      this.broken = new Error("the local Stripe cannot write its data file", { cause })
      throw this.broken
    }
  }

  private apply(writes: readonly Write[]): void {
    for (const [table, id, value] of writes) {
      const rows = this.rows[table as TableName] as Map<string, unknown>
      if (value === null) rows.delete(id)
      else rows.set(id, value)
    }
  }

  private count(): number {
    return TABLE_NAMES.reduce((sum, name) => sum + this.rows[name].size, 0)
  }

  private snapshot(): string {
    const writes: Write[] = TABLE_NAMES.flatMap((name) =>
      [...this.rows[name]].map(([id, value]): Write => [name, id, value]),
    )
    return JSON.stringify(writes)
  }
}
