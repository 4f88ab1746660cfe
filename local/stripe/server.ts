import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http"
import type { AddressInfo } from "node:net"
import type { Context } from "./context"
import { handleControl } from "./control/handle"
import { doDuties } from "./duties"
import { Faults } from "./faults/faults"
import { Holds } from "./faults/holds"
import { type Answer, json, send } from "./http/answer"
import { handleApi } from "./http/api"
import { readBody } from "./http/body"
import { handlePage } from "./page/handle"
import { Store } from "./state/store"
import { Deliverer } from "./webhooks/deliverer"
import { enqueue } from "./webhooks/enqueue"

export interface LocalStripeOptions {
  /** 0 takes any free port. */
  port: number
  /** The state is kept here; the folder is made when it is missing. */
  dataFile: string
  secretKey: string
  webhookSecret: string
  /** Without it events are only recorded. */
  webhookUrl?: string
  /** Types of events that are posted there; without it all are. */
  webhookEvents?: string[]
  log?: (line: string) => void
}

export interface LocalStripe {
  /** Origin, e.g. http://127.0.0.1:4242. */
  url: string
  port: number
  /** Stops taking requests; what was answered is on the disk. */
  stop(): Promise<void>
}

const HOST = "127.0.0.1"
const DUTY_MS = 1000
const TOO_LONG = json(413, {
  error: { type: "invalid_request_error", message: "Request body is too large." },
})

function header(request: IncomingMessage, name: string): string | undefined {
  const value = request.headers[name]
  return Array.isArray(value) ? value[0] : value
}

async function answer(context: Context, request: IncomingMessage): Promise<Answer> {
  const body = await readBody(request)
  if (body === null) return TOO_LONG
  doDuties(context)
  const method = request.method ?? "GET"
  const [path = "/", query = ""] = (request.url ?? "/").split("?", 2)
  const language = header(request, "accept-language") ?? ""
  if (path.startsWith("/_local/")) {
    return handleControl(context, { method, path, body, host: header(request, "host") ?? "" })
  }
  if (!path.startsWith("/v1/")) return handlePage(context, { method, path, query, body, language })
  return handleApi(context, {
    method,
    path,
    query,
    body,
    authorization: header(request, "authorization"),
    version: header(request, "stripe-version"),
    idempotencyKey: header(request, "idempotency-key"),
  })
}

async function serve(context: Context, request: IncomingMessage, response: ServerResponse) {
  try {
    const result = await answer(context, request)
    // Nothing is answered that a crash could take back.
    await context.store.settled()
    send(response, result)
  } catch (error) {
    if (request.destroyed && !request.complete) return
    context.log(`broke: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`)
    send(
      response,
      json(500, { error: { type: "api_error", message: "An unknown error occurred" } }),
    )
  }
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", reject)
    server.listen(port, HOST, () => resolve((server.address() as AddressInfo).port))
  })
}

async function openContext(options: LocalStripeOptions, port: number): Promise<Context> {
  const log = options.log ?? (() => {})
  const store = await Store.open(options.dataFile)
  const faults = new Faults()
  const { webhookUrl: url, webhookSecret: secret } = options
  const deliverer = url ? new Deliverer(store, { url, secret }, log) : null
  const wanted = options.webhookEvents
  if (deliverer) {
    store.onEvent = (tx, event) => {
      if (!wanted || wanted.includes(event.type)) enqueue(tx, event, faults)
    }
  }
  return {
    store,
    faults,
    deliverer,
    log,
    holds: new Holds(),
    secretKey: options.secretKey,
    base: `http://${HOST}:${port}`,
    seen: [],
    inProgress: new Map(),
  }
}

/**
 * Starts a Stripe on loopback for the unmodified client (`host`, `port`, `protocol: "http"`).
 * Throws in production, when the port is taken, and when the data file is damaged.
 */
export async function startLocalStripe(options: LocalStripeOptions): Promise<LocalStripe> {
  if (process.env.NODE_ENV === "production") {
    throw new Error("the local Stripe takes no real money and does not run in production")
  }
  let ready: (context: Context) => void = () => {}
  const opening = new Promise<Context>((resolve) => (ready = resolve))
  const server = createServer((request, response) => {
    void opening.then((context) => serve(context, request, response))
  })
  // The port comes first: it keeps a second server away from the data file.
  const port = await listen(server, options.port)
  const context = await openContext(options, port).catch((error: unknown) => {
    server.close()
    throw error
  })
  ready(context)
  doDuties(context)
  context.deliverer?.wake()
  const ticking = setInterval(() => doDuties(context), DUTY_MS)
  return { url: context.base, port, stop: () => stop(server, context, ticking) }
}

async function stop(server: Server, context: Context, ticking: NodeJS.Timeout): Promise<void> {
  clearInterval(ticking)
  const closed = new Promise<void>((resolve) => server.close(() => resolve()))
  context.holds.release(false)
  await context.deliverer?.stop()
  server.closeAllConnections()
  await closed
  await context.store.close()
}
