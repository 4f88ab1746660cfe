import { mkdtempSync, readFileSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterEach, beforeEach, describe, expect, test } from "vitest"
import { isAlive } from "./children"
import { freePort } from "./ports"
import { Sentence } from "./sentence"
import { answers, startService, type Service } from "./service"

let folder: string
const started: Service[] = []

beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), "podium-service-"))))
afterEach(async () => {
  for (const service of started.splice(0)) await service.kill()
  rmSync(folder, { recursive: true })
})

/** Starts a small Node program as a service. */
async function start(program: string, ready: () => Promise<boolean>): Promise<Service> {
  const service = await startService({
    name: "fake",
    command: process.execPath,
    args: ["-e", program],
    cwd: folder,
    env: { PATH: process.env.PATH },
    logFile: join(folder, "logs", "fake.log"),
    ready,
  })
  started.push(service)
  return service
}

const serve = (port: number, status = 200) =>
  `require("http").createServer((_, out) => { out.statusCode = ${status}; out.end() }).listen(${port})`

describe("a service", () => {
  test("is ready when it answers, and gone when it is stopped", async () => {
    const port = await freePort()
    const service = await start(serve(port), answers(`http://localhost:${port}/`))
    expect(isAlive(service.pid)).toBe(true)
    await service.stop()
    expect(isAlive(service.pid)).toBe(false)
  })

  test("that ends first is told with the end of its log", async () => {
    const failure = await start(
      `console.error("no such table"); process.exit(3)`,
      async () => false,
    ).catch((error: unknown) => error)
    expect(failure).toBeInstanceOf(Sentence)
    expect((failure as Sentence).message).toMatch(/^fake ended before it was ready.*no such table/s)
  })

  test("that cannot be started at all is a sentence too", async () => {
    const failure = startService({
      name: "nothing",
      command: join(folder, "not-there"),
      args: [],
      cwd: folder,
      env: {},
      logFile: join(folder, "nothing.log"),
      ready: async () => false,
    })
    await expect(failure).rejects.toThrow(Sentence)
  })

  test("that dies later says so", async () => {
    const service = await start("setInterval(() => {}, 1e6)", async () => true)
    process.kill(service.pid, "SIGKILL")
    await service.ended
    expect(isAlive(service.pid)).toBe(false)
  })

  test("takes its own children along", async () => {
    const note = join(folder, "grandchild")
    const program = `
      const child = require("child_process").spawn(process.execPath, ["-e", "setInterval(() => {}, 1e6)"])
      require("fs").writeFileSync(${JSON.stringify(note)}, String(child.pid))
      setInterval(() => {}, 1e6)`
    const written = async () => Number(readFileSync(note, "utf8")) > 0
    const service = await start(program, written)
    const grandchild = Number(readFileSync(note, "utf8"))
    await service.stop()
    await expect.poll(() => isAlive(grandchild)).toBe(false)
  })

  test("is not ready while it answers with its own failure", async () => {
    const port = await freePort()
    await start(serve(port, 503), async () => {
      const response = await fetch(`http://localhost:${port}/`)
      return response.status === 503
    })
    expect(await answers(`http://localhost:${port}/`)()).toBe(false)
  })
})
