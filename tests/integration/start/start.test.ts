import { existsSync } from "node:fs"
import { join } from "node:path"
import { afterAll, beforeAll, expect, test } from "vitest"
import { closedClone, freePorts, living, npmStart, runningIn, type Start } from "./clone"

/** It fills a whole store, while other tests use the machine. */
const FIRST_START_MS = 600_000

let clone: ReturnType<typeof closedClone>
let ports: Record<string, string>
let started: Start | undefined

beforeAll(async () => {
  clone = closedClone()
  ports = await freePorts()
})
afterAll(async () => {
  started?.child.kill("SIGINT")
  await started?.ended
  clone.remove()
})

const page = (path: string) => fetch(`http://localhost:${ports.STORE_PORT}${path}`)

async function start(): Promise<Start> {
  started = npmStart(clone.folder, ports)
  await started.ready()
  return started
}

/** These go in order: each begins with what the one before has left. */
test(
  "the first start, below a folder of mode 0700 and without LANG",
  async () => {
    const { said } = await start()
    expect(said).toContain(`http://localhost:${ports.STORE_PORT}/`)
    expect(said).toContain("podium-admin")
    const answer = await page("/en-us")
    expect(answer.status).toBe(200)
    expect(await answer.text()).toMatch(/href="\/en-us\/products\/[^"]+"/)
  },
  FIRST_START_MS,
)

test("a second one beside it refuses in one sentence", async () => {
  const second = npmStart(clone.folder, ports)
  expect(await second.ended).toBe(1)
  expect(second.said.trim()).toMatch(/^It runs already \(process \d+\); stop that one first\.$/)
  expect((await page("/en-us")).status).toBe(200)
})

test("killed outright, it starts again at once", async () => {
  const { parent, groups } = runningIn(clone.folder)
  process.kill(parent, "SIGKILL")
  await started?.ended
  expect(groups.length).toBeGreaterThanOrEqual(4)
  await start()
  expect(living(groups)).toEqual([])
  expect((await page("/en-us")).status).toBe(200)
})

test("a part of it that dies ends it, in a sentence that names the log", async () => {
  const { groups } = runningIn(clone.folder)
  const last = groups.at(-1) ?? 0
  process.kill(-last, "SIGKILL")
  expect(await started?.ended).toBe(1)
  expect(started?.said.trim().split("\n").pop()).toMatch(/^storefront ended by itself; its log is /)
  expect(living(groups)).toEqual([])
})

test("Ctrl-C stops all of it", async () => {
  const again = await start()
  const { groups } = runningIn(clone.folder)
  again.child.kill("SIGINT")
  expect(await again.ended).toBe(0)
  expect(living(groups)).toEqual([])
  expect(existsSync(join(clone.folder, ".local", "running.json"))).toBe(false)
})
