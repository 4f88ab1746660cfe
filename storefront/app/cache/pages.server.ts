import { createRequestHandler, type ServerBuild } from "@remix-run/node"
import type { Environment } from "~/lib/env.server"
import { transportSecurity } from "~/lib/security.server"
import { PageCache } from "./page-cache"
import { renderer, type RenderOptions } from "./render.server"
import type { SharedPage } from "./shared-page"

/** What the application's bundle lends to the server around it. */
export interface Application {
  watched: RenderOptions["watched"]
  expireAll: () => void
}

const MB = 1024 * 1024
/** Each costs the collector of garbage too, however small it is. */
const MAX_PAGES = 20_000
const SECOND_MS = 1_000
/** As `PUBLIC_PAGE` tells shared caches. */
const FRESH_MS = 60 * SECOND_MS
const STALE_MS = 600 * SECOND_MS
const INCOMPLETE_SECONDS = 5
const LAST_RESORT_MS = 24 * 3600 * SECOND_MS
const PATIENCE_MS = 3 * SECOND_MS
const RETRY_MS = 5 * SECOND_MS
/** Longer than one call of commerce may take, so that its failure is told rather than ours. */
const WAIT_MS = 20 * SECOND_MS
/** One core renders; more at once wait for commerce. */
const RENDERS_AT_ONCE = 8
const MAX_WAITING = 400

/** The cache of all pages that are the same for everybody. */
export function pageCache(build: ServerBuild, application: Application, settings: Environment) {
  const render = renderer({
    handle: createRequestHandler(build, "production"),
    watched: application.watched,
    origin: new URL(settings.STORE_URL).origin,
    stripePageOrigin: settings.STRIPE_PAGE_ORIGIN,
    headers: transportSecurity(settings.STORE_URL),
    incompleteSeconds: INCOMPLETE_SECONDS,
  })
  return new PageCache<SharedPage>({
    render,
    maxBytes: Math.max(1, settings.PAGE_CACHE_MB) * MB, // none is asked when it is 0
    maxPages: MAX_PAGES,
    freshMs: FRESH_MS,
    staleMs: STALE_MS,
    incompleteMs: INCOMPLETE_SECONDS * SECOND_MS,
    lastResortMs: LAST_RESORT_MS,
    patienceMs: PATIENCE_MS,
    retryMs: RETRY_MS,
    waitMs: WAIT_MS,
    rendersAtOnce: RENDERS_AT_ONCE,
    maxWaiting: MAX_WAITING,
  })
}
