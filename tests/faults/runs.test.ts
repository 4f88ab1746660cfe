import { afterAll, beforeAll, describe, expect, test, vi } from "vitest"
import { runBatch, type Ended } from "./batch"
import { collect, hurryMails, wrongMails, type Mails } from "./mails"
import { drawBatch } from "./plan"
import { Report } from "./report"
import { readSettings, replayOf } from "./settings"
import { strikeName } from "./strike-plan"
import { openWorld, type World } from "./world"

const settings = readSettings(process.env)
const { seed, runs, only, perBatch } = settings
const BATCH_MS = 600_000
/** The job that sends what was swallowed runs once a minute. */
const MAILED = { timeout: 180_000, interval: 1_000 }

const report = new Report(settings)
const mails: Mails = new Map()
const all: Ended[] = []
let world: World

beforeAll(async () => {
  process.stdout.write(`faults: ${runs} runs, FAULTS_SEED=${seed}\n`)
  world = await openWorld("faults", { storefront: false })
})
const isLong = runs > perBatch * 4
afterAll(async () => {
  process.stdout.write(report.text())
  if (isLong) process.stdout.write(`  kept in ${report.keep()}\n`)
  await world?.close()
})

const batches = Array.from({ length: Math.ceil(runs / perBatch) }, (_, number) =>
  drawBatch(seed, number, Math.min(perBatch, runs - number * perBatch)),
)

describe("pay → order, with a fault at a random step", () => {
  const asked = batches.filter(({ number }) => only?.includes(number) ?? true)
  test.each(asked.map((batch) => [`${batch.number}: ${strikeName(batch.strike)}`, batch] as const))(
    "batch %s",
    async (_name, batch) => {
      const replay = `To see it again: ${replayOf(settings, batch.number)}`
      try {
        const { ended, wrong } = await runBatch(world, batch)
        await collect(world.stack, mails)
        all.push(...ended)
        report.add(batch, ended)
        expect(wrong).toEqual([])
      } catch (error) {
        const { message } = error as Error
        report.blame(message.split("\n"))
        report.keepLogs(batch, world.stack.logs)
        throw new Error(`${replay}\n${message}\n${JSON.stringify(batch)}`, { cause: error })
      } finally {
        if (isLong) report.keep()
      }
    },
    BATCH_MS,
  )

  test("every order is confirmed by one mail, and every payment without one is told of", async () => {
    await vi
      .waitFor(async () => {
        await hurryMails(world.store)
        await collect(world.stack, mails)
        expect(wrongMails(mails, all)).toEqual([])
      }, MAILED)
      .catch((error: Error) => {
        report.blame(wrongMails(mails, all))
        throw error
      })
  })

  test("most fans got what they wanted", () => {
    expect(report.count("ordered")).toBeGreaterThan(all.length / 2)
  })
})
