import autocannon from "autocannon"
import { withBareServer } from "./bare"
import { PLAIN_HEADERS } from "./fetch-raw"

export const CONNECTIONS = 8
/** Pages that are asked for first and not counted: caches fill, and V8 compiles. */
const WARM_UP_PAGES = 80
const SECONDS = 10
/** A busy machine may let an answer wait; that is a slow answer and no error. */
const TIMEOUT_SECONDS = 60

/** How a server bore the load. */
export interface Borne {
  /** Answers per second. */
  rate: number
  /** Milliseconds until an answer was there. */
  p50: number
  p99: number
}

/**
 * Keeps eight connections busy, after a while that is not counted; with paths, each asks for them in turn.
 * @throws Error when anything but 2xx came back: fast refusals would look like speed.
 */
export async function underLoad(url: string, paths: string[] = []): Promise<Borne> {
  const turns = paths.length ? { requests: paths.map((path) => ({ path })) } : {}
  const asked = { url, connections: CONNECTIONS, headers: PLAIN_HEADERS, ...turns }
  const options = { ...asked, timeout: TIMEOUT_SECONDS }
  await autocannon({ ...options, amount: WARM_UP_PAGES })
  const { requests, latency, non2xx, errors } = await autocannon({ ...options, duration: SECONDS })
  if (non2xx || errors || !requests.total) {
    throw new Error(`${url}: ${requests.total} answers, ${non2xx} not 2xx, ${errors} errors`)
  }
  return { rate: requests.average, p50: latency.p50, p99: latency.p99 }
}

/** How a bare Node server bears the same load with the same bytes. */
export const bareUnderLoad = (body: Buffer): Promise<Borne> =>
  withBareServer(body, (url) => underLoad(url))
