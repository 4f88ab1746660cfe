import { launch } from "chrome-launcher"
import lighthouse, { type Flags, type Result as Report } from "lighthouse"
import { computeMedianRun } from "lighthouse/core/lib/median-run.js"
import { findChromium } from "../../local/chromium"

const CHROME_FLAGS = ["--headless=new", "--no-sandbox", "--disable-gpu"]
const CATEGORIES = ["performance", "accessibility", "best-practices", "seo"] as const
export type Category = (typeof CATEGORIES)[number]

/** A page to be judged. */
export interface Judged {
  url: string
  /** Sent with every request: the cart's page is a person's. */
  cookie?: string
  /** Lighthouse's audits that the page fails on purpose. */
  without?: string[]
}

/** What Lighthouse says of a page. */
export interface Opinion {
  /** Of 100. */
  scores: Record<Category, number>
  /** Seconds until the largest thing in view is painted, on the phone that Lighthouse simulates. */
  lcp: number
  /** Cumulative layout shift, a ratio without a unit. */
  cls: number
  /** Milliseconds for which the main thread is blocked. */
  blocked: number
  /** Names of the audits that took points away. */
  failed: string[]
}

const PERCENT = 100
const MS_PER_SECOND = 1_000
const figure = (report: Report, audit: string) => report.audits[audit]?.numericValue ?? NaN

/** The audits with a weight that are not fully passed. */
const failedIn = (report: Report): string[] => {
  const refs = CATEGORIES.flatMap((id) => report.categories[id]?.auditRefs ?? [])
  return refs
    .filter(({ weight, id }) => weight > 0 && (report.audits[id]?.score ?? 1) < 1)
    .map(({ id }) => id)
}

const opinionOf = (report: Report): Opinion => ({
  scores: Object.fromEntries(
    CATEGORIES.map((id) => [id, Math.round((report.categories[id]?.score ?? NaN) * PERCENT)]),
  ) as Record<Category, number>,
  lcp: figure(report, "largest-contentful-paint") / MS_PER_SECOND,
  cls: figure(report, "cumulative-layout-shift"),
  blocked: figure(report, "total-blocking-time"),
  failed: failedIn(report),
})

/** A browser's trace that was cut short says nothing of the page; Lighthouse asks to be run again. */
const CUT_SHORT = /^NO_(NAVSTART|TRACING_STARTED|FCP|LCP)$/
const MOST_TRIES = 3

/** @throws Error when the page could not be loaded, which Lighthouse would only write down. */
async function auditOnce(page: Judged, tries = MOST_TRIES): Promise<Report> {
  const report = await runOnce(page)
  const { runtimeError: fault } = report
  if (!fault) return report
  if (tries > 1 && CUT_SHORT.test(fault.code)) return auditOnce(page, tries - 1)
  throw new Error(`${page.url}: ${fault.code} ${fault.message}`)
}

async function runOnce({ url, cookie, without }: Judged): Promise<Report> {
  const chrome = await launch({ chromePath: findChromium(), chromeFlags: CHROME_FLAGS })
  try {
    const flags: Flags = {
      port: chrome.port,
      onlyCategories: [...CATEGORIES],
      logLevel: "error",
      ...(cookie && { extraHeaders: { Cookie: cookie } }),
      ...(without && { skipAudits: without }),
    }
    const found = await lighthouse(url, flags)
    if (!found) throw new Error(`Lighthouse said nothing of ${url}.`)
    return found.lhr
  } finally {
    chrome.kill()
  }
}

/**
 * Lighthouse's opinion of a page on its simulated phone (4 times slower processor, 1.6 Mbit/s, 150 ms):
 * the run in the middle of some, by its own rule. Each run has a new browser with an empty cache.
 */
export async function judgePage(page: Judged, runs: number): Promise<Opinion> {
  const reports: Report[] = []
  for (let run = 0; run < runs; run += 1) reports.push(await auditOnce(page))
  return opinionOf(computeMedianRun(reports))
}
