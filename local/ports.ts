import { createServer } from "node:net"
import { Sentence } from "./sentence"

function listen(port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once("error", reject)
    server.listen(port, "127.0.0.1", () => {
      const address = server.address()
      const bound = typeof address === "object" && address ? address.port : port
      server.close(() => resolve(bound))
    })
  })
}

/** A port that nobody uses at this moment. */
export const freePort = () => listen(0)

/**
 * Makes sure of the ports before anything is started.
 * @throws Sentence that names the variable to set for each port in use.
 */
export async function requirePorts(wanted: Record<string, number>): Promise<void> {
  const taken: string[] = []
  for (const [variable, port] of Object.entries(wanted)) {
    await listen(port).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== "EADDRINUSE" && error.code !== "EACCES") throw error
      taken.push(`port ${port} (set ${variable} to another)`)
    })
  }
  if (taken.length) throw new Sentence(`In use by another program: ${taken.join(", ")}.`)
}
