import { z } from "zod"
import { type Context, remember, type SeenRequest } from "../context"
import { StripeRefusal } from "../errors"
import { newId } from "../ids"
import { decodeForm, type FormTree } from "../params/form"
import { type Answer, json } from "./answer"
import { checkKey, checkVersion } from "./authentication"
import type { Endpoint } from "./endpoint"
import { expandAnswer } from "./expand"
import { strikeAfter, strikeBefore } from "./faulty"
import { digest, savedAnswer } from "./idempotency"
import { findEndpoint } from "./routes"

export interface ApiRequest {
  method: string
  path: string
  query: string
  body: string
  authorization: string | undefined
  version: string | undefined
  idempotencyKey: string | undefined
}

interface Work {
  endpoint: Endpoint
  id: string
  params: FormTree
  requestId: string
  key: string | null
  digest: string
}

const expandOnly = z.object({ expand: z.array(z.string()).optional().catch(undefined) })

function failure(error: unknown, context: Context): { status: number; body: unknown } {
  if (error instanceof StripeRefusal) return { status: error.status, body: { error: error.body } }
  context.log(`broke: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`)
  const message = "An unknown error occurred"
  return { status: 500, body: { error: { type: "api_error", message } } }
}

/** Runs the call and keeps its answer under its key, in one transaction. */
function execute(context: Context, work: Work): { status: number; body: unknown } {
  const cause = { request_id: work.requestId, idempotency_key: work.key }
  const saved_at = Math.floor(Date.now() / 1000)
  const keep = { request: work.digest, saved_at }
  try {
    return context.store.transact((tx) => {
      const { endpoint, id, params } = work
      const answer = endpoint.run({ tx, params, id, base: context.base })
      const body = expandAnswer(tx, answer, expandOnly.parse(params).expand)
      if (work.key) tx.put("answers", work.key, { ...keep, status: 200, body })
      return { status: 200, body }
    }, cause)
  } catch (error) {
    const answer = failure(error, context)
    if (work.key && error instanceof StripeRefusal && error.remembered) {
      const key = work.key
      context.store.transact((tx) => tx.put("answers", key, { ...keep, ...answer }))
    }
    return answer
  }
}

async function struckExecute(context: Context, work: Work, seen: SeenRequest): Promise<Answer> {
  const fault = context.faults.takeApi(seen.method, seen.path)
  const stop = fault && (await strikeBefore(context, fault, seen))
  if (stop) return stop
  const { status, body } = execute(context, work)
  await context.store.settled()
  context.deliverer?.wake()
  if (work.key) context.inProgress.delete(work.key)
  const lost = fault && (await strikeAfter(context, fault, seen))
  if (lost) return lost
  return json(status, body, work.key ? { "idempotency-key": work.key } : {})
}

/** A saved answer goes over the same network as any other: faults strike it too. */
async function replay(
  context: Context,
  saved: { status: number; body: unknown },
  seen: SeenRequest,
): Promise<Answer> {
  seen.replayed = true
  const fault = context.faults.takeApi(seen.method, seen.path)
  const lost =
    fault &&
    ((await strikeBefore(context, fault, seen)) ?? (await strikeAfter(context, fault, seen)))
  if (lost) return lost
  return json(saved.status, saved.body, {
    "idempotency-key": seen.idempotency_key ?? "",
    "idempotent-replayed": "true",
  })
}

async function answer(context: Context, request: ApiRequest, seen: SeenRequest): Promise<Answer> {
  checkKey(request.authorization, context.secretKey)
  checkVersion(request.version)
  const { endpoint, id } = findEndpoint(request.method, request.path)
  const isPost = request.method === "POST"
  const key = (isPost && request.idempotencyKey) || null
  const params = decodeForm(isPost ? request.body : request.query)
  const mark = digest(request.method, request.path, request.body)
  const work = { endpoint, id, params, requestId: seen.id, key, digest: mark }
  if (!key) return struckExecute(context, work, seen)
  const saved = savedAnswer(context, key, mark)
  if (saved) return replay(context, saved, seen)
  context.inProgress.set(key, mark)
  return struckExecute(context, work, seen).finally(() => context.inProgress.delete(key))
}

/** Answers one request to `/v1/…`. */
export async function handleApi(context: Context, request: ApiRequest): Promise<Answer> {
  const seen: SeenRequest = {
    id: newId("req_"),
    method: request.method,
    path: request.path,
    idempotency_key: request.idempotencyKey ?? null,
    at: Date.now(),
    status: null,
    replayed: false,
  }
  remember(context, seen)
  const result = await answer(context, request, seen).catch((error: unknown) => {
    const { status, body } = failure(error, context)
    return json(status, body)
  })
  if (typeof result === "string") return result
  seen.status = result.status
  result.headers["request-id"] = seen.id
  if (request.version) result.headers["stripe-version"] = request.version
  return result
}
