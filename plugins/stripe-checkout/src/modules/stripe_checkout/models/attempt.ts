import { model } from "@medusajs/framework/utils"

/**
 * One try of a fan to pay for a cart on Stripe's page. Where it stands:
 * `creating` (no page yet) → `open` → `processing` (delayed method) → `completing` → `ordered`,
 * or it ends as `failed`, `expired`, `given_back` or `superseded`: the cart changed, or opening the page
 * broke off once it was noted, and the page may have to be closed yet.
 * A cart has at most one attempt that is still alive: the partial unique index says so.
 */
const Attempt = model
  .define("stripe_checkout_attempt", {
    id: model.id({ prefix: "schk" }).primaryKey(),
    cart_id: model.text(),
    state: model.enum([
      "creating",
      "open",
      "processing",
      "completing",
      "ordered",
      "failed",
      "expired",
      "superseded",
      "given_back",
    ]),
    /** Stripe's cs_…, once the page exists. */
    session_id: model.text().nullable(),
    payment_session_id: model.text().nullable(),
    payment_intent_id: model.text().nullable(),
    /** Where the fan pays; null once nobody can pay any more on a page that was superseded. */
    url: model.text().nullable(),
    /** Smallest units. */
    amount: model.number(),
    currency_code: model.text(),
    /** Digest of what the fan agreed to pay for: lib/fingerprint.ts. */
    fingerprint: model.text(),
    /** The storefront's, such as fr-ca. */
    locale: model.text(),
    expires_at: model.dateTime(),
    order_id: model.text().nullable(),
    /** When we first heard that the money is held or taken. */
    paid_at: model.dateTime().nullable(),
    captured_at: model.dateTime().nullable(),
    reason: model.text().nullable(),
    /** How often completing it broke off for a passing reason. */
    tries: model.number().default(0),
  })
  .indexes([
    { on: ["session_id"], unique: true, where: "session_id is not null" },
    { on: ["payment_intent_id"] },
    { on: ["cart_id"] },
    // The reconciler's questions, each round: they must not read what is long done.
    { on: ["state", "updated_at"] },
    {
      name: "IDX_stripe_checkout_attempt_uncaptured",
      on: ["updated_at"],
      where: "state = 'ordered' and captured_at is null",
    },
    {
      name: "IDX_stripe_checkout_attempt_superseded",
      on: ["expires_at"],
      where: "state = 'superseded'",
    },
    {
      name: "IDX_stripe_checkout_attempt_alive",
      on: ["cart_id"],
      unique: true,
      where: "state in ('creating','open','processing','completing') and deleted_at is null",
    },
  ])
  .checks([
    {
      name: "stripe_checkout_attempt_amount_check",
      expression: (columns) => `${columns.amount} > 0`,
    },
  ])

export default Attempt
