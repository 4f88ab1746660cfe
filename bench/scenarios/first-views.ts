/**
 * Pages that nobody has seen before: every type of page, rendered anew for every answer.
 *
 * What: how many a second the store answers to 8 connections that are always busy, and after what time.
 *
 * How: as `pages`, but with the storefront's page cache switched off (PAGE_CACHE_MB=0); commerce is warm.
 * Types of which there are many pages are asked for several of them in turn.
 *
 * Units: "rate" is answers per second; p50 and p99 are milliseconds.
 */
import { memoryOf } from "../lib/memory"
import type { Findings, Scenario } from "../lib/scenario"
import { withStack } from "../lib/stack"
import { tenths } from "../lib/statistics"
import { PAGE_TYPES } from "../pages/page-types"
import { CONNECTIONS, underLoad, type Borne } from "../pages/under-load"
import type { Stack } from "../../local/stack"

async function measure(stack: Stack): Promise<Findings> {
  const borne: [string, Borne][] = []
  for (const [name, paths] of PAGE_TYPES) borne.push([name, await underLoad(stack.storeUrl, paths)])
  const measurements = borne.flatMap(([name, { rate, p99 }]) => [
    { name: `${name}: rate`, value: tenths(rate), unit: "pages/s" },
    { name: `${name}: p99`, value: tenths(p99), unit: "ms" },
  ])
  return {
    measurements: [...measurements, ...memoryOf(stack)],
    details: [
      {
        title: `Pages made anew, at ${CONNECTIONS} connections`,
        columns: ["page", "pages/s", "p50 ms", "p99 ms"],
        rows: borne.map(([name, { rate, p50, p99 }]) => [name, tenths(rate), p50, p99]),
      },
    ],
  }
}

export const firstViews: Scenario = {
  name: "first-views",
  run: () => withStack("bench", ({ stack }) => measure(stack), { PAGE_CACHE_MB: "0" }),
}
