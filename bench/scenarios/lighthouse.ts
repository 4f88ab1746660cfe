/**
 * What Lighthouse says of home, a list, a product and a cart with one line in it.
 *
 * What: its four scores, and of the performance score's figures those that have a limit of their own.
 *
 * How: Lighthouse's mobile preset with simulated throttling, by the system's Chromium, on a whole store
 * from its production builds with the demonstration's 403 products (the tests' stack): after one run
 * that does not count, so that shown sizes of pictures are made, the run in the middle of three.
 * Browser, store, commerce and PostgreSQL share the machine: what it does beside them lowers the
 * performance score, and no other.
 *
 * Units: scores are of 100; "LCP" is the seconds until the largest content is painted; "CLS" is the
 * cumulative layout shift, a ratio; "blocked" in the details is milliseconds of total blocking time.
 */
import { cartCookie } from "../pages/cart-cookie"
import { judgePage, type Judged, type Opinion } from "../pages/lighthouse"
import type { Findings, Measurement, Scenario } from "../lib/scenario"
import { withStack } from "../lib/stack"
import { tenths } from "../lib/statistics"

const RUNS = 3
const PRODUCT = "/en-us/products/la-2028-stadium-mug"
/** A cart is one person's: it asks crawlers to stay out, which Lighthouse holds against it. */
const STAYS_OUT = ["is-crawlable"]

const thousandths = (value: number) => Math.round(value * 1e3) / 1e3
const hundredths = (value: number) => Math.round(value * 1e2) / 1e2

const measurementsOf = (name: string, { scores, lcp, cls }: Opinion): Measurement[] => [
  ...Object.entries(scores).map(([category, value]) => ({
    name: `${name}: ${category}`,
    value,
    unit: "of 100",
  })),
  { name: `${name}: LCP`, value: hundredths(lcp), unit: "s" },
  { name: `${name}: CLS`, value: thousandths(cls), unit: "ratio" },
]

const row = (name: string, { scores, lcp, cls, blocked, failed }: Opinion) => [
  name,
  ...Object.values(scores),
  hundredths(lcp),
  thousandths(cls),
  tenths(blocked),
  failed.join(", "),
]

async function measure(storeUrl: string): Promise<Findings> {
  const cookie = await cartCookie(storeUrl, PRODUCT)
  const pages: Record<string, Judged> = {
    home: { url: `${storeUrl}/en-us` },
    list: { url: `${storeUrl}/en-us/categories/apparel` },
    product: { url: storeUrl + PRODUCT },
    cart: { url: `${storeUrl}/en-us/cart`, cookie, without: STAYS_OUT },
  }
  const found: [string, Opinion][] = []
  for (const [name, page] of Object.entries(pages)) {
    await judgePage(page, 1)
    found.push([name, await judgePage(page, RUNS)])
  }
  return {
    measurements: found.flatMap(([name, opinion]) => measurementsOf(name, opinion)),
    details: [
      {
        title: "Lighthouse, on a simulated phone",
        columns: ["page", "performance", "accessibility", "best practices", "SEO"].concat(
          ["LCP s", "CLS", "blocked ms"],
          "not passed",
        ),
        rows: found.map(([name, opinion]) => row(name, opinion)),
      },
    ],
  }
}

export const lighthouse: Scenario = {
  name: "lighthouse",
  run: () => withStack("bench", ({ stack }) => measure(stack.storeUrl)),
}
