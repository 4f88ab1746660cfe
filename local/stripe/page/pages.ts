import type Stripe from "stripe"
import type { Answer } from "../http/answer"
import { decodeForm } from "../params/form"
import type { SessionRecord } from "../state/tables"
import type { Transaction } from "../state/transaction"
import { originOf } from "./addresses"
import { freshFields, typedFields } from "./form-data"
import type { Html } from "./html"
import { layout, notice } from "./layout"
import type { FormState } from "./pay-form"
import { page } from "./responses"
import type { PayResult } from "./submit"
import type { Shown } from "./summary"
import { checkoutView } from "./views"
import type { Words } from "./sentences"
import { languageOf, wordsOf } from "./words"

interface Asked {
  body: string
  language: string
}

function productsOf(tx: Transaction, record: SessionRecord): Map<string, Stripe.Product> {
  const ids = record.lineItems.map((item) => String(item.price?.product))
  return new Map(ids.map((id) => [id, tx.need("products", id)]))
}

/** A page of an open session. */
export function show(
  tx: Transaction,
  record: SessionRecord,
  asked: Asked,
  status: number,
  view: (shown: Shown) => { title: string; body: Html },
): Answer {
  const { locale, success_url, cancel_url } = record.session
  const language = languageOf(locale, asked.language)
  const words = wordsOf(language)
  const written = locale && locale !== "auto" ? locale : language
  const shown = { record, words, locale: written, products: productsOf(tx, record) }
  const targets = [success_url, cancel_url].flatMap((url) => (url ? originOf(url) : []))
  return page(status, layout({ language, words, ...view(shown) }), targets)
}

function declineText(words: Words, result: Extract<PayResult, { kind: "declined" }>): string {
  const reason = result.decline_code ?? result.code
  return words.declines[reason] ?? words.declines.generic
}

/** The form, untouched or with what went wrong. */
export function showForm(
  tx: Transaction,
  record: SessionRecord,
  asked: Asked,
  result: PayResult | null,
): Answer {
  const failed = result?.kind === "declined" || result?.kind === "invalid" ? result : null
  const typed = typedFields(decodeForm(asked.body))
  // After the 3-D Secure step nothing typed is left.
  const submitted = failed?.kind === "invalid" || typed.method !== ""
  const fields = failed && submitted ? typed : freshFields(record)
  const status = failed ? (failed.kind === "declined" ? 402 : 422) : 200
  return show(tx, record, asked, status, (shown) => {
    const state: FormState = {
      fields,
      errors: failed?.kind === "invalid" ? failed.errors : {},
      decline: failed?.kind === "declined" ? declineText(shown.words, failed) : null,
    }
    return checkoutView(shown, state)
  })
}

/** 410 for an expired session, 409 for a paid one. */
export function closedPage(record: SessionRecord, asked: Asked): Answer {
  const { status, locale, cancel_url } = record.session
  const language = languageOf(locale, asked.language)
  const words = wordsOf(language)
  const expired = status === "expired"
  const title = expired ? words.expiredTitle : words.completeTitle
  const text = expired ? words.expiredText : words.completeText
  const body = notice(words, title, text, expired ? cancel_url : null)
  return page(expired ? 410 : 409, layout({ language, words, title, body }))
}

export function unknownPage(asked: Asked): Answer {
  const language = languageOf(null, asked.language)
  const words = wordsOf(language)
  const body = notice(words, words.unknownTitle, words.unknownText, null)
  return page(404, layout({ language, words, title: words.unknownTitle, body }))
}
