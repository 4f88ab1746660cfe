import { randomBytes } from "node:crypto"
import type { AppLoadContext } from "@remix-run/node"
import { asNobody } from "~/lib/fan.server"
import { publicCaching, RETRY_AFTER_SECONDS } from "~/lib/headers"
import { contentSecurityPolicy, SECURITY_HEADERS } from "~/lib/security.server"
import { hashOwnScripts } from "./own-scripts"
import { SharedPage } from "./shared-page"
import type { Shown } from "./shown.server"

export interface RenderOptions {
  /** The application: an answer to a request. */
  handle: (request: Request, context: AppLoadContext) => Promise<Response>
  /** Runs a render and notes what it shows; the application's own, since it is bundled apart. */
  watched: (shown: Shown, render: () => Promise<Response>) => Promise<Response>
  /** `https://…` of the store, without a path. */
  origin: string
  /** Where the local Stripe's page is. */
  stripePageOrigin?: string
  /** Sent with every answer besides. */
  headers: Record<string, string>
  /** Seconds for which a shared cache may keep a page that lacks a part. */
  incompleteSeconds: number
}

const NONCE_BYTES = 18

/** Answers' headers that are kept; cookies above all are nobody else's. */
const PASSED = ["content-type", "location", "x-remix-response", "retry-after"]

function passed(response: Response): Record<string, string> {
  return Object.fromEntries(
    PASSED.flatMap((name) => {
      const value = response.headers.get(name)
      return value === null ? [] : [[name, value]]
    }),
  )
}

/** How long others may keep the answer: what the route says, but for faults and pages without a part. */
function keeping(status: number, own: Headers, shown: Shown, seconds: number) {
  const cacheControl = own.get("cache-control")
  if (status >= 400 || !cacheControl) return { "Cache-Control": "no-store" }
  if (!shown.complete) return publicCaching(seconds)
  const forShared = own.get("cdn-cache-control")
  return {
    "Cache-Control": cacheControl,
    ...(forShared && { "CDN-Cache-Control": forShared }),
  }
}

/** A page of an address, as everybody sees it: no cookie and no header of anybody's reaches the render. */
export const renderer =
  ({ handle, watched, origin, stripePageOrigin, headers, incompleteSeconds }: RenderOptions) =>
  async (address: string): Promise<SharedPage> => {
    const nonce = randomBytes(NONCE_BYTES).toString("base64")
    const shown: Shown = { tags: new Set(), complete: true }
    const request = new Request(origin + address)
    const response = await asNobody(() => watched(shown, () => handle(request, { nonce })))
    const { status } = response
    const own = passed(response)
    const isHtml = own["content-type"]?.startsWith("text/html") ?? false
    const text = Buffer.from(await response.arrayBuffer())
    const { html, sources } = isHtml
      ? hashOwnScripts(text.toString("utf8"), nonce)
      : { html: null, sources: [] }
    const caching = keeping(status, response.headers, shown, incompleteSeconds)
    return new SharedPage({
      status,
      headers: {
        ...SECURITY_HEADERS,
        ...headers,
        ...own,
        ...caching,
        "Content-Security-Policy": contentSecurityPolicy(sources, stripePageOrigin),
        ...(status === 503 && { "retry-after": own["retry-after"] ?? RETRY_AFTER_SECONDS }),
      },
      body: html === null ? text : Buffer.from(html, "utf8"),
      tags: shown.tags,
      complete: shown.complete,
      shared:
        status === 200 &&
        /\bpublic\b/.test(caching["Cache-Control"]) &&
        !response.headers.has("set-cookie"),
    })
  }
