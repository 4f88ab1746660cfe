import { createServer, type Server } from "node:net"
import { afterEach, describe, expect, test } from "vitest"
import { freePort, requirePorts } from "./ports"
import { Sentence } from "./sentence"

const open: Server[] = []

async function occupy(host: string): Promise<number> {
  const port = await freePort()
  const server = createServer()
  open.push(server)
  await new Promise<void>((resolve) => server.listen(port, host, resolve))
  return port
}

afterEach(async () => {
  for (const server of open.splice(0)) await new Promise((resolve) => server.close(resolve))
})

describe("ports", () => {
  test.each(["127.0.0.1", "0.0.0.0", "::"])(
    "one in use on %s is told by its variable",
    async (host) => {
      const [port, other] = [await occupy(host), await freePort()]
      const failure = await requirePorts({ STORE_PORT: port, SMTP_PORT: other }).catch(
        (e: unknown) => e,
      )
      expect(failure).toBeInstanceOf(Sentence)
      expect((failure as Sentence).message).toContain(`port ${port} (set STORE_PORT`)
      expect((failure as Sentence).message).not.toContain("SMTP_PORT")
    },
  )

  test("all in use are told at once", async () => {
    const wanted = { STORE_PORT: await occupy("127.0.0.1"), SMTP_PORT: await occupy("127.0.0.1") }
    await expect(requirePorts(wanted)).rejects.toThrow(/STORE_PORT.*SMTP_PORT/)
  })

  test("free ones pass, and stay free", async () => {
    const wanted = { STORE_PORT: await freePort() }
    await requirePorts(wanted)
    await requirePorts(wanted)
  })
})
