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

/** The first word of a simple query: `Q`, four bytes of length, and the text. */
const says = (word: string, said: string) => new RegExp(`^Q[^]{4}\\s*${word}\\b`, "i").test(said)

/** Follows what is said, and tells whether its answer decides that such a statement is done. */
function decides(heard: Heard, said: string, statement: RegExp | undefined): boolean {
  if (says("begin", said)) heard.inTransaction = true
  if (statement?.test(said)) heard.written = true
  const commits = says("commit", said)
  const decided = heard.written && (commits || !heard.inTransaction)
  if (commits || says("rollback(?! to)", said)) heard.inTransaction = false
  if (!heard.inTransaction) heard.written = false
  return decided
}

/** What is to be lost of the next statement like this. */
interface Loss {
  statement: RegExp
  what: "answer" | "question"
  lost: () => void
}

/** Lays a way on loopback: what is said to its port is said to `target`. */
export async function layWay(target: { host: string; port: number }): Promise<Way> {
  const open = new Set<Socket>()
  let loss: Loss | null = null
  const lose = (what: Loss["what"], statement: RegExp) =>
    new Promise<void>((resolve) => {
      loss = { statement, what, lost: resolve }
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
    near.on("data", (bytes) => {
      const said = bytes.toString("latin1")
      const decided = decides(heard, said, loss?.statement)
      if (!loss) return
      const { statement, what, lost } = loss
      if (what === "question" && statement.test(said)) {
        loss = null
        far.destroy()
        near.resetAndDestroy()
        lost()
      }
      if (what === "answer" && decided) {
        loss = null
        // Before it is passed on.
        far.prependOnceListener("data", () => {
          near.resetAndDestroy()
          lost()
        })
      }
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
    loseAnswer: (statement) => lose("answer", statement),
    loseQuestion: (statement) => lose("question", statement),
    mend: async () => {
      server.listen(port)
      await once(server, "listening")
    },
  }
}
