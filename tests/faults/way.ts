import { connect, createServer, type Socket } from "node:net"
import { once } from "node:events"

/** A way to a server that a test can cut and mend. */
export interface Way {
  port: number
  /** Ends every connection, and takes no new one. */
  cut(): Promise<void>
  mend(): Promise<void>
}

/** Lays a way on loopback: what is said to its port is said to `target`. */
export async function layWay(target: { host: string; port: number }): Promise<Way> {
  const open = new Set<Socket>()
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
    mend: async () => {
      server.listen(port)
      await once(server, "listening")
    },
  }
}
