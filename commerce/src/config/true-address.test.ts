import { createServer, type Server } from "node:http"
import type { AddressInfo } from "node:net"
import express from "express"
import { afterEach, expect, test } from "vitest"
import { readProxies } from "./proxies"
import { trueAddress } from "./true-address"

let server: Server
afterEach(() => new Promise((resolve) => server.close(resolve)))

/** Who asks, as an application sees it that is set up as Medusa does. */
async function seen(proxies: string, forwarded: string): Promise<string> {
  const app = express()
  app.use(trueAddress(readProxies(proxies)))
  app.set("trust proxy", 1)
  app.get("/", (req, res) => void res.send(req.ip))
  server = createServer(app)
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
  const { port } = server.address() as AddressInfo
  const headers = { "x-forwarded-for": forwarded }
  return (await fetch(`http://127.0.0.1:${port}/`, { headers })).text()
}

test("a stranger's word about the own address is not believed, whatever Medusa sets", async () => {
  expect(await seen("", "203.0.113.7")).toBe("127.0.0.1")
})

test("a proxy's of ours is, as far as it has seen", async () => {
  expect(await seen("127.0.0.0/8", "198.51.100.1, 203.0.113.7")).toBe("203.0.113.7")
})
