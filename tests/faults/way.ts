import { connect, createServer, type Socket } from "node:net"
import { once } from "node:events"

/** A way to a server that a test can cut and mend. */
export interface Way {
  port: number
  /** Ends every connection, and takes no new one. */
  cut(): Promise<void>
  mend(): Promise<void>
  /**
   * Loses one answer: that of the next statement like this, or of the commit that it waits for. PostgreSQL
   * has done it by then; whoever asked hears nothing but that the connection broke. Resolves when it is lost.
   */
  loseAnswer(statement: RegExp): Promise<void>
  /** Breaks the connection of the next statement like this before PostgreSQL hears of it. */
  loseQuestion(statement: RegExp): Promise<void>
}

/** What a connection is at, as far as a lost answer depends on it. */
interface Heard {
  inTransaction: boolean
  written: boolean
}

/** Whether what is being asked now is what tells that such a statement is done. */
function isDecided(heard: Heard, said: string, statement: RegExp): boolean {
  if (/\bbegin\b/i.test(said)) heard.inTransaction = true
  if (statement.test(said)) heard.written = true
  const commits = /\bcommit\b/i.test(said)
  const decided = heard.written && (commits || !heard.inTransaction)
  if (commits || /\brollback\b(?! to)/i.test(said)) {
    Object.assign(heard, { inTransaction: false, written: false })
  }
  return decided
}

/** Lays a way on loopback: what is said to its port is said to `target`. */
export async function layWay(target: { host: string; port: number }): Promise<Way> {
  const open = new Set<Socket>()
  let lose: { statement: RegExp; lost: () => void; heard: boolean } | null = null
  const losing = (statement: RegExp, isHeard: boolean) =>
    new Promise<void>((resolve) => {
      lose = { statement, lost: resolve, heard: isHeard }
    })
  const server = createServer((near) => {
    const far = connect(target)
    for (const [one, other] of [
      [near, far],
      [far, near],
    ] as const) {
      open.add(one)
      one.setNoDelay(true)
      one.on("error", () => other.destroy())
      one.on("close", () => {
        open.delete(one)
        other.destroy()
      })
    }
    const heard: Heard = { inTransaction: false, written: false }
    near.on("data", (said) => {
      if (!lose) return
      const { statement, lost, heard: isHeard } = lose
      const text = said.toString("latin1")
      if (!(isHeard ? isDecided(heard, text, statement) : statement.test(text))) return
      lose = null
      if (!isHeard) {
        far.destroy()
        near.resetAndDestroy()
        return lost()
      }
      // Before it is passed on.
      far.prependOnceListener("data", () => {
        near.resetAndDestroy()
        lost()
      })
    })
    near.pipe(far).pipe(near)
  })
  // "localhost" is either of two addresses: the one without a host listens on both.
  server.listen(0)
  await once(server, "listening")
  const { port } = server.address() as { port: number }
  return {
    port,
    cut: async () => {
      const closed = once(server, "close")
      server.close()
      for (const socket of open) socket.resetAndDestroy()
      await closed
    },
    loseAnswer: (statement) => losing(statement, true),
    loseQuestion: (statement) => losing(statement, false),
    mend: async () => {
      server.listen(port)
      await once(server, "listening")
    },
  }
}
