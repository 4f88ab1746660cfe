import { Agent, createServer, get, type IncomingMessage, type Server } from "node:http"
import { connect, type AddressInfo } from "node:net"
import { afterEach, beforeEach, expect, test, vi } from "vitest"
import { shutDown } from "./graceful-shutdown"

let server: Server
let agent: Agent
/** Answers what is under way. */
let answers: (() => void)[]

beforeEach(async () => {
  answers = []
  agent = new Agent({ keepAlive: true, maxSockets: 1 })
  server = createServer((req, res) => {
    if (req.url === "/at-once") return void res.end("now")
    answers.push(() => res.end("later"))
  })
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
})
afterEach(() => {
  agent.destroy()
  server.closeAllConnections()
})

const portOf = () => (server.address() as AddressInfo).port

const ask = (path: string, port = portOf()) =>
  new Promise<{ response: IncomingMessage; text: string }>((resolve, reject) => {
    get({ host: "127.0.0.1", port, path, agent }, async (response) => {
      resolve({ response, text: Buffer.concat(await response.toArray()).toString() })
    }).once("error", reject)
  })

test("a request that is under way is answered, and then it is over", async () => {
  const asked = ask("/slow")
  await vi.waitFor(() => expect(answers).toHaveLength(1))
  const ended = shutDown(server, 60_000)
  answers[0]?.()
  expect((await asked).text).toBe("later")
  await ended
})

test("a request on a connection that was idle is answered, and told that it was the last", async () => {
  const port = portOf()
  expect((await ask("/at-once")).response.headers.connection).toBe("keep-alive")
  const ended = shutDown(server, 60_000)
  const last = await ask("/at-once", port)
  expect([last.text, last.response.headers.connection]).toEqual(["now", "close"])
  await ended
})

test("a connection that nobody uses does not hold it up, and no new one is taken", async () => {
  const port = portOf()
  await ask("/at-once")
  const ended = shutDown(server, 60_000)
  const refused = await new Promise((resolve) => {
    connect(port, "127.0.0.1").once("error", resolve).once("connect", resolve)
  })
  expect(refused).toMatchObject({ code: "ECONNREFUSED" })
  await ended
})

test("a request that hangs is not waited for longer than was said", async () => {
  const asked = ask("/slow").catch(() => null)
  await vi.waitFor(() => expect(answers).toHaveLength(1))
  await shutDown(server, 20)
  server.closeAllConnections()
  expect(await asked).toBeNull()
})
