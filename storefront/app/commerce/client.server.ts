import { env } from "~/lib/env.server"
import { fanHeader } from "~/lib/fan.server"
import { RETRY_AFTER_SECONDS } from "~/lib/headers"
import { isTooMany, tooManyPage } from "~/lib/too-many.server"
import type { Locale } from "~/i18n/markets"
import type { CartAccess } from "~/session.server"

/** A fan waits for this; what takes longer is told as an outage. */
const TIMEOUT_MS = 15_000

export interface Refused {
  ok: false
  status: number
  /** Medusa's or our own machine-readable reason. */
  code: string
  message: string
  details?: Record<string, unknown>
  /** Of a refusal for having asked too often. */
  retryAfterSeconds?: number
}
export type Answer<T> = { ok: true; value: T } | Refused

interface Call {
  method?: "GET" | "POST" | "DELETE"
  query?: Record<string, string | number | string[] | undefined>
  body?: unknown
  token?: string
  /** The cart that the call is about: its key goes along. */
  cart?: CartAccess
  /** The fan has signed in to the account that the call is about from this browser before. */
  knownDevice?: boolean
  /** Ask for the shop's own words instead of the locale's translations. */
  base?: boolean
}

/** Refusals with a 5xx that pages have a sentence for; all others are an outage. */
const TOLD = ["payment_unavailable", "checkout_busy"]

/** The answer to a fan while commerce is out of reach: shown by the error page, with Retry-After. */
export const unavailable = () =>
  new Response("unavailable", { status: 503, headers: { "Retry-After": RETRY_AFTER_SECONDS } })

function addressOf(path: string, query: Call["query"] = {}): URL {
  const url = new URL(path, env().COMMERCE_URL)
  for (const [name, value] of Object.entries(query)) {
    if (Array.isArray(value)) for (const one of value) url.searchParams.append(`${name}[]`, one)
    else if (value !== undefined) url.searchParams.set(name, String(value))
  }
  return url
}

const text = (value: unknown): string | undefined =>
  typeof value === "string" && value !== "" ? value : undefined

/** Proxies and crashes answer with anything: only what has the shape of a reason is one. */
async function refusalIn(response: Response): Promise<Refused> {
  const json: unknown = await response.json().catch(() => null)
  const body = (typeof json === "object" && json !== null ? json : {}) as Record<string, unknown>
  const { details } = body
  const retryAfterSeconds = Number(response.headers.get("Retry-After") ?? NaN)
  return {
    ok: false,
    status: response.status,
    code: text(body.code) ?? text(body.type) ?? "unknown",
    message: text(body.message) ?? "",
    ...(typeof details === "object" && details && { details: details as Refused["details"] }),
    ...(retryAfterSeconds > 0 && { retryAfterSeconds }),
  }
}

/**
 * One call of the Store API, in the locale's catalogue language. Refusals (4xx) are values; 503 with a
 * code of ours too.
 * @throws a 503 Response when commerce does not answer or fails.
 */
export async function call<T>(
  locale: Locale,
  path: string,
  options: Call = {},
): Promise<Answer<T>> {
  const { method = "GET", query, body, token, cart, knownDevice = false, base } = options
  let response: Response
  try {
    response = await fetch(addressOf(path, query), {
      method,
      signal: AbortSignal.timeout(TIMEOUT_MS),
      redirect: "error", // commerce leads nowhere; tokens go to no other host
      headers: {
        "x-publishable-api-key": env().PUBLISHABLE_KEY,
        ...fanHeader(knownDevice),
        ...(!base && { "x-medusa-locale": locale.language.catalogue }),
        ...(token && { Authorization: `Bearer ${token}` }),
        ...(cart && { "x-cart-key": cart.key }),
        ...(body !== undefined && { "Content-Type": "application/json" }),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    })
    if (response.ok) {
      // Some routes answer with nothing, or with the word "Created". A body may break off, as its head may.
      const json = response.headers.get("content-type")?.includes("json")
      return { ok: true, value: (json ? await response.json() : undefined) as T }
    }
  } catch (error) {
    console.error(`storefront: ${method} ${path.split("/", 3).join("/")}: ${(error as Error).name}`)
    throw unavailable()
  }
  const refused = await refusalIn(response)
  if (response.status >= 500 && !TOLD.includes(refused.code)) {
    console.error(`storefront: ${method} ${path.split("/", 3).join("/")}: ${response.status}`)
    throw unavailable()
  }
  return refused
}

/** The value of an answer that can only be refused by somebody's mistake: 404, 429 and 400 become pages. */
export function valueOf<T>(answer: Answer<T>): T {
  if (answer.ok) return answer.value
  if (isTooMany(answer)) throw tooManyPage(answer)
  if (answer.status === 503) throw unavailable()
  throw new Response(answer.code, { status: answer.status === 404 ? 404 : 400 })
}
