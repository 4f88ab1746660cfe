/**
 * Pages of a running store as most fans get them, from the cache: home, a list, a product, a search.
 *
 * What: how many of each a second the store answers to 8 connections that are always busy, after
 * what time, and how that compares with a bare Node server that sends the same bytes under the same
 * load right after, on the same machine; what a browser with an empty cache has to get; how long the
 * store takes to start; what memory it takes under that load.
 *
 * How: a whole store from its production builds with the demonstration's 403 products (the tests'
 * stack), loaded by autocannon for 10 s after 80 pages that do not count, without Accept-Encoding, so
 * that the most bytes are sent; a page whose answers are not all 2xx fails the run. Load, store,
 * commerce and PostgreSQL share the machine. Scripts by headless Chromium, until the network is idle.
 *
 * Units: "rate" is answers per second; "of bare Node" is the store's rate divided by the bare
 * server's; p50 and p99 are milliseconds; "page" is kilobytes (1,000 bytes) of the answer's body;
 * "scripts" is kilobytes of all scripts of a page as sent, headers included; "start" is seconds from
 * nothing to a store that answers, with its database filled before; "memory" is megabytes (1,000,000
 * bytes) that are resident after the load.
 */
import type { Findings, Measurement, Scenario } from "../lib/scenario"
import { memoryOf } from "../lib/memory"
import { withStack } from "../lib/stack"
import { hundredths, tenths } from "../lib/statistics"
import { fetchRaw } from "../pages/fetch-raw"
import type { Stack } from "../../local/stack"
import { transferred } from "../pages/scripts"
import { bareUnderLoad, CONNECTIONS, underLoad, type Borne } from "../pages/under-load"

const PAGES = [
  { name: "home", path: "/en-us" },
  { name: "list", path: "/en-us/categories/apparel" },
  { name: "product", path: "/en-us/products/la-2028-stadium-mug" },
  { name: "search", path: "/en-us/search?q=mug" },
]
const BYTES_PER_KB = 1_000
const MS_PER_SECOND = 1_000
const hundredThousandths = (value: number) => Math.round(value * 1e5) / 1e5

interface Loaded {
  name: string
  bytes: number
  store: Borne
  bare: Borne
}

async function loadPage(name: string, url: string): Promise<Loaded> {
  const { status, body } = await fetchRaw(url)
  if (status !== 200) throw new Error(`${url} answers ${status}.`)
  const store = await underLoad(url)
  return { name, bytes: body.length, store, bare: await bareUnderLoad(body) }
}

const measurementsOf = ({ name, bytes, store, bare }: Loaded): Measurement[] => [
  { name: `${name}: rate`, value: tenths(store.rate), unit: "pages/s" },
  {
    name: `${name}: of bare Node`,
    value: hundredThousandths(store.rate / bare.rate),
    unit: "ratio",
  },
  { name: `${name}: p50`, value: tenths(store.p50), unit: "ms" },
  { name: `${name}: p99`, value: tenths(store.p99), unit: "ms" },
  { name: `${name}: page`, value: tenths(bytes / BYTES_PER_KB), unit: "kB" },
]

const row = ({ name, bytes, store, bare }: Loaded) => [
  name,
  tenths(bytes / BYTES_PER_KB),
  tenths(store.rate),
  store.p50,
  store.p99,
  tenths(bare.rate),
  bare.p50,
  bare.p99,
  hundredThousandths(store.rate / bare.rate),
]

async function measure(stack: Stack, startMs: number): Promise<Findings> {
  const { storeUrl } = stack
  const loaded: Loaded[] = []
  for (const { name, path } of PAGES) loaded.push(await loadPage(name, storeUrl + path))
  const memory = memoryOf(stack)
  const transfers = await transferred(PAGES.map(({ path }) => storeUrl + path))
  const scripts = PAGES.map(({ name }, at) => ({
    name: `${name}: scripts`,
    value: tenths(transfers[at]?.scripts ?? NaN),
    unit: "kB",
  }))
  const columns = ["page", "kB", "pages/s", "p50 ms", "p99 ms"].concat(
    ["bare: pages/s", "p50 ms", "p99 ms"],
    "ratio",
  )
  const got = transfers.map(({ scripts: js, all }, at) => [
    PAGES[at]?.name ?? "",
    tenths(js),
    tenths(all),
  ])
  return {
    measurements: [
      ...loaded.flatMap(measurementsOf),
      ...scripts,
      ...memory,
      { name: "start", value: hundredths(startMs / MS_PER_SECOND), unit: "s" },
    ],
    details: [
      { title: `Pages at ${CONNECTIONS} connections`, columns, rows: loaded.map(row) },
      {
        title: "Got by a browser with an empty cache (kB)",
        columns: ["page", "scripts", "all"],
        rows: got,
      },
    ],
  }
}

export const pages: Scenario = {
  name: "pages",
  run: () => withStack("bench", ({ stack, startMs }) => measure(stack, startMs)),
}
