import { model } from "@medusajs/framework/utils"

/** A Stripe event that was acted on: the second delivery of the same one is answered and ignored. */
const Event = model.define("stripe_checkout_event", {
  /** Stripe's evt_…. */
  id: model.text().primaryKey(),
  type: model.text(),
})

export default Event
