import { model } from "@medusajs/framework/utils"

/**
 * That a completion counted its promotions as used: written in the transaction that counts, and gone
 * with the one that takes it back. So it is known of a completion that died whether it had counted.
 */
const Usage = model.define("stripe_checkout_usage", {
  attempt_id: model.text().primaryKey(),
  /** What was counted, as the promotion module was told it: `[{ code, amount }]`. */
  actions: model.json(),
})

export default Usage
