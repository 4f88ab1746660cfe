import { model } from "@medusajs/framework/utils"

/** Money to let go of or refund because no order came of it; worked on until `done_at` is set. */
const GiveBack = model
  .define("stripe_checkout_give_back", {
    id: model.id({ prefix: "sgbk" }).primaryKey(),
    attempt_id: model.text(),
    payment_intent_id: model.text(),
    reason: model.text(),
    tries: model.number().default(0),
    /** Why the last try did not end it: Stripe's error code, or the error's name. */
    last_error: model.text().nullable(),
    next_try_at: model.dateTime(),
    done_at: model.dateTime().nullable(),
    /** How it went back: canceled or refunded. */
    outcome: model.text().nullable(),
  })
  .indexes([
    { on: ["attempt_id"], unique: true },
    { on: ["next_try_at"], where: "done_at is null" },
  ])

export default GiveBack
