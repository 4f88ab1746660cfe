import { z } from "zod"
import { doDuties } from "../duties"
import type { Transaction } from "../state/transaction"
import { control, ok } from "./route"

function ageTimers(tx: Transaction, seconds: number): void {
  for (const timer of tx.all("timers")) {
    tx.put("timers", `${timer.kind}:${timer.ref}`, { ...timer, at: timer.at - seconds })
  }
}

function ageSessions(tx: Transaction, seconds: number): void {
  for (const record of tx.all("sessions")) {
    record.session.created -= seconds
    record.session.expires_at -= seconds
    tx.put("sessions", record.session.id, record)
  }
}

function ageCharges(tx: Transaction, seconds: number): void {
  for (const record of tx.all("charges")) {
    record.charge.created -= seconds
    const card = record.charge.payment_method_details?.card
    if (card?.capture_before !== undefined) card.capture_before -= seconds
    tx.put("charges", record.charge.id, record)
  }
}

function ageIntents(tx: Transaction, seconds: number): void {
  for (const record of tx.all("intents")) {
    record.intent.created -= seconds
    tx.put("intents", record.intent.id, record)
  }
}

function ageAnswers(tx: Transaction, seconds: number): void {
  for (const [key, answer] of tx.entries("answers")) {
    tx.put("answers", key, { ...answer, saved_at: answer.saved_at - seconds })
  }
}

const advanceParam = z.strictObject({ seconds: z.number().int().positive() })

/**
 * Makes everything that exists older, so that what was due within that time happens now. The
 * clock itself stays the machine's: a session made afterwards is as good as any.
 */
const advance = control("POST", "/_local/clock/advance", advanceParam, (context, { seconds }) => {
  context.store.transact((tx) => {
    for (const age of [ageTimers, ageSessions, ageCharges, ageIntents, ageAnswers]) {
      age(tx, seconds)
    }
  })
  doDuties(context)
  return ok({ seconds })
})

export const clockControls = [advance]
