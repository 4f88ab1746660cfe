import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import fc from "fast-check"
import { afterAll, expect, test } from "vitest"
import { ROOT } from "../../local/root"
import { commerceRequests } from "./commerce-requests"
import { commerceRoutes, keyOf } from "./commerce-routes"
import { commerceWorld } from "./commerce-world"
import { formNames } from "./form-names"
import { Ledger } from "./ledger"
import { Memory } from "./memory"
import { raws, sendRaw } from "./raw"
import { IS_LONG, LANES, ONLY, PART, REQUESTS, SEED, SHARES } from "./settings"
import { shake, type Target } from "./shake"
import { fuzzed } from "./stack"
import { storefrontRequests } from "./storefront-requests"
import { storefrontRoutes } from "./storefront-routes"
import { shop } from "./storefront-world"

const { commerceUrl, storeUrl, logs, pids } = fuzzed()
const ledgers = { commerce: new Ledger(), storefront: new Ledger(), raw: new Ledger() }
const memories = {
  commerce: new Memory(pids.commerce ?? 0),
  storefront: new Memory(pids.storefront ?? 0),
}
const tick = () => Object.values(memories).forEach((memory) => memory.tick())
const began = Date.now()

const chosen = (targets: Target[]) =>
  targets.filter(({ name }) => !PART || ONLY.some((part) => name.includes(part)))
const failuresOf = (failures: string[]) => failures.map((one) => `\n${one}`).join("\n")

test("commerce answers whatever it is asked", async () => {
  const world = await commerceWorld()
  const targets = commerceRoutes().map((route) => ({
    name: keyOf(route),
    requests: commerceRequests(route, world),
  }))
  const shaken = { base: commerceUrl, isCommerce: true, ledger: ledgers.commerce, tick }
  const failures = await shake(chosen(targets), REQUESTS * SHARES.commerce, shaken)
  expect(failuresOf(failures)).toBe("")
})

test("the storefront answers whatever it is asked", async () => {
  const [open, names] = [await shop(), formNames()]
  const targets = storefrontRoutes().map((route) => ({
    name: keyOf(route),
    requests: storefrontRequests(route, open, names),
  }))
  const shaken = { base: storeUrl, isCommerce: false, ledger: ledgers.storefront, tick }
  const failures = await shake(chosen(targets), REQUESTS * SHARES.storefront, shaken)
  expect(failuresOf(failures)).toBe("")
})

test.skipIf(PART)("bytes that are no request are closed upon, and change nothing", async () => {
  for (const [name, base] of Object.entries({ commerce: commerceUrl, storefront: storeUrl })) {
    const paths = (name === "commerce" ? commerceRoutes() : storefrontRoutes()).map(
      (one) => one.path,
    )
    const runs = Math.ceil((REQUESTS * SHARES.raw) / 2)
    const lanes = Array.from({ length: LANES }, (_, lane) =>
      fc.assert(
        fc.asyncProperty(raws(paths), async (bytes) => {
          const answer = await sendRaw(base, bytes)
          ledgers.raw.note(name, answer)
          tick()
          expect(answer.trouble).not.toBe("hang")
          expect(answer.status ?? 0, answer.text.slice(0, 300)).not.toBeOneOf([500, 502, 503, 504])
        }),
        { seed: SEED + lane, numRuns: Math.ceil(runs / LANES), interruptAfterTimeLimit: 600_000 },
      ),
    )
    await Promise.all(lanes)
  }
})

test.skipIf(PART)("every route was asked", () => {
  const missed = (routes: { method: string; path: string }[], { byRoute }: Ledger) =>
    routes.map(keyOf).filter((key) => !byRoute.has(key))
  expect(missed(commerceRoutes(), ledgers.commerce)).toEqual([])
  expect(missed(storefrontRoutes(), ledgers.storefront)).toEqual([])
})

test("both live on, and nothing went by unhandled", async () => {
  expect((await fetch(`${commerceUrl}/health`)).status).toBe(200)
  expect((await fetch(`${storeUrl}/healthz`)).status).toBe(200)
  expect((await fetch(`${storeUrl}/en-us`)).status).toBe(200)
  for (const pid of Object.values(pids)) expect(() => process.kill(pid, 0)).not.toThrow()
  const unhandled = readdirSync(logs)
    .filter((file) => file.endsWith(".log"))
    .flatMap((file) => {
      const lines = readFileSync(join(logs, file), "utf8").split("\n")
      const told = lines.filter((line) => /unhandled ?rejection|uncaught ?exception/i.test(line))
      return told.map((line) => `${file}: ${line}`)
    })
  expect(unhandled).toEqual([])
})

test.runIf(IS_LONG)("memory does not grow from the first half to the second", () => {
  for (const [name, memory] of Object.entries(memories)) {
    const { firstHalf, secondHalf } = memory.summary()
    // Node takes what it may before it collects, and the storefront's pages have 96 MB of their own.
    expect(secondHalf, name).toBeLessThan(firstHalf * 1.25 + 100)
  }
})

afterAll(() => {
  const memory = Object.fromEntries(
    Object.entries(memories).map(([name, one]) => [name, one.summary()]),
  )
  const parts = Object.entries(ledgers).map(([name, ledger]) => [name, ledger.summary()])
  const seconds = Math.round((Date.now() - began) / 1_000)
  const summary = { seed: SEED, seconds, ...Object.fromEntries(parts), memoryMb: memory }
  const text = JSON.stringify(summary, null, 1)
  process.stdout.write(`\nfuzz ${text}\n`)
  if (!IS_LONG) return
  const folder = join(ROOT, ".local", "fuzz")
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, `${new Date().toISOString().slice(0, 19)}.json`), `${text}\n`)
})
