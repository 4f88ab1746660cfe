import { model } from "@medusajs/framework/utils"

/** A fan's bank takes a payment back; staff answer it at Stripe before `evidence_due_at`. */
const Dispute = model
  .define("stripe_checkout_dispute", {
    /** Stripe's dp_…. */
    id: model.text().primaryKey(),
    payment_intent_id: model.text(),
    order_id: model.text().nullable(),
    /** Smallest units. */
    amount: model.number(),
    currency_code: model.text(),
    status: model.text(),
    reason: model.text(),
    evidence_due_at: model.dateTime().nullable(),
  })
  .indexes([{ on: ["order_id"] }, { on: ["payment_intent_id"] }])

export default Dispute
