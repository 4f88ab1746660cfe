import { z } from "zod"
import { answerChallenge } from "../payment/challenge"
import { returnAddress } from "../page/addresses"
import { submitPayment } from "../page/submit"
import { conflict, control, notFound, ok } from "./route"

const payParam = z.strictObject({
  method: z.enum(["card", "sepa_debit", "us_bank_account", "konbini"]).default("card"),
  email: z.string().default(""),
  name: z.string().default("Test Fan"),
  card: z.string().default("4242424242424242"),
  expiry: z.string().default("12 / 34"),
  cvc: z.string().default("123"),
  iban: z.string().default("DE89370400440532013000"),
  routing_number: z.string().default("110000000"),
  account_number: z.string().default("000123456789"),
  /** How the 3-D Secure step ends, of a card that asks for it. */
  challenge: z.enum(["complete", "fail"]).default("complete"),
})

/** Pays without a browser, by the same code as the page's form. */
const pay = control("POST", "/_local/sessions/:id/pay", payParam, ({ store }, body, id) =>
  store.transact((tx) => {
    const record = tx.get("sessions", id)
    if (!record) return notFound("session", id)
    if (record.session.status !== "open") return conflict(`the session is ${record.session.status}`)
    const { card, challenge, ...rest } = body
    const email = body.email || record.session.customer_email || "fan@example.com"
    let result = submitPayment(tx, record, { ...rest, email, card_number: card })
    if (result.kind === "challenge") {
      const again = tx.need("sessions", id)
      result = answerChallenge(tx, again, challenge === "complete") ?? result
    }
    const { session } = tx.need("sessions", id)
    const redirect_url = result.kind === "complete" ? returnAddress(session) : null
    return ok({ result, redirect_url, session })
  }),
)

export const payControls = [pay]
