import { model } from "@medusajs/framework/utils"

/**
 * An order that stands: written last in the completion of a cart. Its unique cart is the guarantee
 * that a cart never becomes two orders; an order of a paid cart without this row is half made.
 */
const Completion = model
  .define("stripe_checkout_completion", {
    id: model.id({ prefix: "scmp" }).primaryKey(),
    cart_id: model.text(),
    order_id: model.text(),
  })
  .indexes([
    { on: ["cart_id"], unique: true },
    { on: ["order_id"], unique: true },
  ])

export default Completion
