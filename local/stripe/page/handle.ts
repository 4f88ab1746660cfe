import type { Context } from "../context"
import type { Answer } from "../http/answer"
import { matchPath } from "../http/endpoint"
import { decodeForm } from "../params/form"
import { answerChallenge } from "../payment/challenge"
import { chooseRate } from "../sessions/shipping"
import type { SessionRecord } from "../state/tables"
import type { Transaction } from "../state/transaction"
import { challengePath, pagePath, returnAddress } from "./addresses"
import { typedFields } from "./form-data"
import { closedPage, show, showForm, unknownPage } from "./pages"
import { redirect, stylesheet } from "./responses"
import { submitPayment, type PayResult } from "./submit"
import { challengeView } from "./views"

export interface PageRequest {
  method: string
  path: string
  query: string
  body: string
  language: string
}

type Handler = (tx: Transaction, record: SessionRecord, request: PageRequest) => Answer

function afterPaying(
  tx: Transaction,
  result: PayResult,
  record: SessionRecord,
  request: PageRequest,
): Answer {
  const { session } = tx.need("sessions", record.session.id)
  if (result.kind === "complete") return redirect(returnAddress(session))
  if (result.kind === "challenge") return redirect(challengePath(session.id))
  return showForm(tx, record, request, result)
}

const pay: Handler = (tx, record, request) => {
  const fields = typedFields(decodeForm(request.body))
  return afterPaying(tx, submitPayment(tx, record, fields), record, request)
}

const showPage: Handler = (tx, record, request) => showForm(tx, record, request, null)

const showChallenge: Handler = (tx, record, request) =>
  record.challenged
    ? show(tx, record, request, 200, challengeView)
    : redirect(pagePath(record.session.id))

const takeChallenge: Handler = (tx, record, request) => {
  const { answer } = decodeForm(request.body)
  const result = answerChallenge(tx, record, answer === "complete")
  if (!result) return redirect(pagePath(record.session.id))
  return afterPaying(tx, result, record, request)
}

const takeShipping: Handler = (tx, record, request) => {
  const { rate } = decodeForm(request.body)
  const chosen = record.shippingRates.find(({ id }) => id === rate)
  // The total of a payment under way is fixed.
  if (chosen && record.session.payment_intent === null) {
    chooseRate(record, chosen)
    tx.put("sessions", record.session.id, record)
  }
  return redirect(pagePath(record.session.id))
}

const ROUTES: readonly [method: string, path: string, handler: Handler][] = [
  ["GET", "/c/pay/:id", showPage],
  ["POST", "/c/pay/:id", pay],
  ["GET", "/c/pay/:id/challenge", showChallenge],
  ["POST", "/c/pay/:id/challenge", takeChallenge],
  ["POST", "/c/pay/:id/shipping", takeShipping],
]

/** Answers a request of the fan's browser. */
export function handlePage(context: Context, request: PageRequest): Answer {
  if (request.path === "/c/style.css") return stylesheet()
  const method = request.method === "HEAD" ? "GET" : request.method
  for (const [wanted, path, handler] of ROUTES) {
    const id = wanted === method ? matchPath(path, request.path) : null
    if (id === null) continue
    const answer = context.store.transact((tx) => {
      const record = tx.get("sessions", id)
      if (!record) return unknownPage(request)
      if (record.session.status !== "open") return closedPage(record, request)
      return handler(tx, record, request)
    })
    context.deliverer?.wake()
    return answer
  }
  return unknownPage(request)
}
