import { Agent, request as open, type IncomingMessage } from "node:http"
import { patience } from "./patience"
import type { Request } from "./request"
import { HANG_MS } from "./settings"

export interface Answer {
  /** Null when the connection broke before an answer. */
  status: number | null
  type: string
  text: string
  ms: number
  /** Why there is none. */
  trouble?: string
}

const agent = new Agent({ keepAlive: true, maxSockets: 16 })
/** Medusa's streams of events say nothing, headers included, until there is one: who asks goes again. */
const ENDLESS = /^\/admin\/workflows-executions\/.*\/subscribe(\?|$)/
const GONE_MS = 300
/** As much of an answer as is looked at. */
const MOST_CHARS = 200_000

function read(response: IncomingMessage): Promise<string> {
  let text = ""
  response.setEncoding("utf8")
  response.on("data", (chunk: string) => {
    if (text.length < MOST_CHARS) text += chunk
  })
  return new Promise((resolve, reject) => {
    response.once("end", () => resolve(text))
    response.once("error", reject)
  })
}

function once(base: string, { method, target, headers, body }: Request, fresh: boolean) {
  const { hostname, port } = new URL(base)
  const length = body === undefined ? {} : { "content-length": String(Buffer.byteLength(body)) }
  const gone = new AbortController()
  const answered = patience(ENDLESS.test(target) ? GONE_MS : HANG_MS, () => gone.abort())
  return new Promise<Pick<Answer, "status" | "type" | "text">>((resolve, reject) => {
    const sent = open({
      hostname,
      port,
      method,
      path: target,
      headers: { ...headers, ...length },
      agent: fresh ? new Agent() : agent,
      signal: gone.signal,
    })
    sent.once("error", reject)
    sent.once("response", (response) => {
      const { statusCode: status = 0, headers: told } = response
      read(response).then(
        (text) => resolve({ status, type: told["content-type"] ?? "", text }),
        reject,
      )
      return undefined
    })
    sent.end(body)
  }).finally(answered)
}

/** Sends a request; a kept connection that was closed meanwhile is opened once more. */
export async function send(base: string, request: Request): Promise<Answer> {
  const began = performance.now()
  const ms = () => Math.round(performance.now() - began)
  for (const fresh of [false, true]) {
    try {
      return { ...(await once(base, request, fresh)), ms: ms() }
    } catch (error) {
      const { name, code } = error as NodeJS.ErrnoException
      const hangs = name === "AbortError" || name === "TimeoutError"
      const trouble = hangs ? (ENDLESS.test(request.target) ? "stream" : "hang") : `${code ?? name}`
      if (fresh || hangs) return { status: null, type: "", text: "", ms: ms(), trouble }
    }
  }
  throw new Error("unreachable")
}
