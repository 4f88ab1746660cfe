import { vi } from "vitest"
import { MARKETS } from "~/i18n/markets"
import { expireAll } from "~/lib/keep"

/** A call of the Store API as the storefront made it. */
export interface Called {
  method: string
  path: string
  query: URLSearchParams
  headers: Headers
  body: unknown
  /** What stands for `:id` and the like in the route's path. */
  params: string[]
}

type Reply = object | Response
type Handler = Reply | ((called: Called) => Reply)

const CURRENCIES: Record<string, string> = { us: "usd", jp: "jpy", gb: "gbp", ca: "cad" }

const regions = () => ({
  regions: MARKETS.map(({ country }) => ({
    id: `reg_${country}`,
    currency_code: CURRENCIES[country] ?? "eur",
    countries: [{ iso_2: country }],
  })),
})

const CATEGORIES = {
  product_categories: [{ id: "pcat_1", handle: "homeware", name: "Homeware" }],
}

interface RefusalBody {
  code?: string
  type?: string
  message?: string
  details?: { line_ids: string[] }
}

/** A refusal as Medusa or the payment plugin words it. */
export const refusal = (status: number, body: RefusalBody) => Response.json(body, { status })

/** The key that commerce gives with a cart; the laid-down one opens carts by it alone. */
export const keyOf = (cartId: string) => `key-of-${cartId}`

const lacksKey = ({ path, query, body, headers }: Called): boolean => {
  const { cart_id: named } = (body ?? {}) as { cart_id?: string }
  const id = /^\/store\/carts\/([^/]+)/.exec(path)?.[1] ?? query.get("cart_id") ?? named
  return id !== undefined && headers.get("x-cart-key") !== keyOf(decodeURIComponent(id))
}

/**
 * The far side of the network: answers what a test lays down, and fails it on anything else. Later routes
 * go before earlier ones.
 */
export class FakeCommerce {
  readonly calls: Called[] = []
  #routes: { method: string; pattern: RegExp; handler: Handler }[] = []

  constructor() {
    this.on("GET /store/regions", regions())
    this.on("GET /store/product-categories", CATEGORIES)
  }

  /** Answers a route such as `GET /store/carts/:id`. */
  on(route: string, handler: Handler): this {
    const [method = "", path = ""] = route.split(" ")
    const pattern = new RegExp(`^${path.replace(/:\w+/g, "([^/]+)")}$`)
    this.#routes.unshift({ method, pattern, handler })
    return this
  }

  /** No answer at all from now on, as when commerce is down. */
  down(): this {
    this.#routes = []
    this.#down = true
    return this
  }
  #down = false

  /** The calls of one route. */
  to(route: string): Called[] {
    const [method = "", path = ""] = route.split(" ")
    const pattern = new RegExp(`^${path.replace(/:\w+/g, "[^/]+")}$`)
    return this.calls.filter((call) => call.method === method && pattern.test(call.path))
  }

  async #answer(url: URL, init: RequestInit): Promise<Response> {
    const method = init.method ?? "GET"
    const body: unknown = typeof init.body === "string" ? JSON.parse(init.body) : undefined
    const called = {
      method,
      path: url.pathname,
      query: url.searchParams,
      headers: new Headers(init.headers),
      body,
      params: [] as string[],
    }
    this.calls.push(called)
    if (this.#down) throw new TypeError("fetch failed")
    if (lacksKey(called)) return Response.json({ type: "not_found" }, { status: 404 })
    for (const route of this.#routes) {
      const match = route.method === method ? route.pattern.exec(url.pathname) : null
      if (!match) continue
      called.params = match.slice(1).map(decodeURIComponent)
      const { handler } = route
      const reply = typeof handler === "function" && !(handler instanceof Response) ? handler(called) : handler // prettier-ignore
      return reply instanceof Response ? reply.clone() : Response.json(reply)
    }
    throw new Error(`no answer was laid down for ${method} ${url.pathname}`)
  }

  /** Takes the place of the network until the tests' stubs are undone. */
  install(): this {
    expireAll() // what an earlier test's commerce has told
    vi.stubGlobal("fetch", (input: URL | string, init: RequestInit = {}) =>
      this.#answer(new URL(input), init),
    )
    return this
  }
}
