/**
 * Memory over time: whether what commerce and the storefront take stays the same under load.
 *
 * What: resident memory of both in the last quarter of ten minutes beside that in the first quarter.
 *
 * How: every type of page in turn, made anew for every answer (PAGE_CACHE_MB=0), to 6 connections that are
 * always busy, while 2 fans buy one order after the other; for two minutes that do not count, in which
 * caches fill, then for ten. Memory is read every five seconds; of a quarter the median counts, since
 * collecting garbage makes it go up and down. A page that is not 2xx or an order that fails ends the run.
 *
 * Units: "memory" is megabytes (1,000,000 bytes), the median of the last quarter; "growth" is that divided
 * by the median of the first.
 */
import autocannon from "autocannon"
import { buy, payAt } from "../checkout/buy"
import { findShop, storeApi } from "../checkout/shop"
import { memoryOf } from "../lib/memory"
import type { Findings, Scenario } from "../lib/scenario"
import { withStack } from "../lib/stack"
import { hundredths, percentile } from "../lib/statistics"
import { PLAIN_HEADERS } from "../pages/fetch-raw"
import { PAGE_TYPES } from "../pages/page-types"
import type { Stack } from "../../local/stack"

const WARM_UP_SECONDS = 120
const SECONDS = 600
const EVERY_SECONDS = 5
const CONNECTIONS = 6
const FANS = 2
const QUARTERS = 4
const TIMEOUT_SECONDS = 60
const NAMES = ["commerce", "storefront"]

type Reading = Record<string, number>
const read = (stack: Stack): Reading =>
  Object.fromEntries(memoryOf(stack).map(({ name, value }) => [name.split(":")[0] ?? "", value]))

/** Lets some fans buy until they are told to stop. Gives how many orders came of it. */
async function keepBuying(stack: Stack, isOver: () => boolean): Promise<number> {
  const api = storeApi(stack)
  const shop = await findShop(api)
  const pay = payAt(stack.stripeUrl)
  let orders = 0
  const fan = async () => {
    while (!isOver()) {
      orders += 1
      const variantId = shop.variants[orders % shop.variants.length] ?? ""
      await buy(api, pay, shop, { email: `fan-${orders}@fans.example`, variantId })
    }
  }
  await Promise.all(Array.from({ length: FANS }, fan))
  return orders
}

/** Asks for every type of page in turn. Gives how many came. */
async function keepReading(stack: Stack): Promise<number> {
  const { requests, non2xx, errors } = await autocannon({
    url: stack.storeUrl,
    connections: CONNECTIONS,
    headers: PLAIN_HEADERS,
    requests: PAGE_TYPES.flatMap(([, paths]) => paths.map((path) => ({ path }))),
    timeout: TIMEOUT_SECONDS,
    duration: WARM_UP_SECONDS + SECONDS,
  })
  if (non2xx || errors || !requests.total) {
    throw new Error(`${requests.total} pages, ${non2xx} not 2xx, ${errors} errors`)
  }
  return requests.total
}

const quarter = (readings: Reading[], at: number, name: string) => {
  const size = Math.floor(readings.length / QUARTERS)
  const some = readings.slice(at * size, (at + 1) * size)
  return percentile(
    some.map((reading) => reading[name] ?? NaN),
    0.5,
  )
}

async function measure(stack: Stack): Promise<Findings> {
  const readings: Reading[] = []
  let isOver = false
  const timer = setInterval(() => readings.push(read(stack)), EVERY_SECONDS * 1_000)
  const buying = keepBuying(stack, () => isOver)
  const reading = keepReading(stack).finally(() => {
    isOver = true
    clearInterval(timer)
  })
  const [pages, orders] = await Promise.all([reading, buying])
  const counted = readings.slice(WARM_UP_SECONDS / EVERY_SECONDS)
  const rows = Array.from({ length: QUARTERS }, (_, at) => [
    at + 1,
    ...NAMES.map((name) => quarter(counted, at, name)),
  ])
  const last = (name: string) => quarter(counted, QUARTERS - 1, name)
  return {
    measurements: [
      { name: "pages", value: pages, unit: "pages" },
      { name: "orders", value: orders, unit: "orders" },
      ...NAMES.flatMap((name) => [
        { name: `${name}: memory`, value: last(name), unit: "MB" },
        {
          name: `${name}: growth`,
          value: hundredths(last(name) / quarter(counted, 0, name)),
          unit: "ratio",
        },
      ]),
    ],
    details: [
      { title: "Resident memory (MB)", columns: ["quarter of ten minutes", ...NAMES], rows },
    ],
  }
}

export const steady: Scenario = {
  name: "steady",
  run: () => withStack("bench", ({ stack }) => measure(stack), { PAGE_CACHE_MB: "0" }),
}
