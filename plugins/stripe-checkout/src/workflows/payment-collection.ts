import type { BigNumberInput } from "@medusajs/framework/types"
import { MathBN, Modules } from "@medusajs/framework/utils"
import { transform, when, WorkflowData } from "@medusajs/framework/workflows-sdk"
import {
  createPaymentCollectionsStep,
  createRemoteLinkStep,
  deletePaymentSessionsWorkflow,
  updatePaymentCollectionStep,
} from "@medusajs/medusa/core-flows"

/** A cart's payment collection as it was read. */
export interface KnownCollection {
  id: string
  raw_amount: BigNumberInput
  currency_code: string
  payment_sessions?: { id: string }[]
}

interface Due {
  cart_id: string
  amount: BigNumberInput
  currency_code: string
  collection: KnownCollection | null | undefined
}

const isStale = ({ amount, currency_code, collection }: Due): boolean =>
  Boolean(collection) &&
  !(MathBN.eq(collection?.raw_amount ?? 0, amount) && collection?.currency_code === currency_code)

/**
 * The id of the cart's payment collection, made or brought to the amount, without the sessions of pages
 * that were given up. To be called inside a workflow. A collection that was made stays when the page could
 * not be opened, for the next try: undone in part, as when the database goes away, it would leave the cart
 * with links to two, of which a completion takes the one without a payment.
 */
export function paymentCollectionFor(due: WorkflowData<Due>): WorkflowData<string> {
  const made = when("no-collection-yet", { due }, ({ due }) => !due.collection).then(() => {
    const amount = transform({ due }, ({ due: { amount, currency_code } }) => [
      { amount, currency_code },
    ])
    const created = createPaymentCollectionsStep(amount).config({ noCompensation: true })
    const link = transform({ due, created }, ({ due, created }) => [
      {
        [Modules.CART]: { cart_id: due.cart_id },
        [Modules.PAYMENT]: { payment_collection_id: created[0]?.id },
      },
    ])
    createRemoteLinkStep(link).config({ noCompensation: true })
    return created
  })
  when("of-another-amount", { due }, ({ due }) => isStale(due)).then(() => {
    const update = transform({ due }, ({ due: { collection, amount, currency_code } }) => ({
      selector: { id: collection?.id },
      update: { amount, currency_code },
    }))
    updatePaymentCollectionStep(update)
  })
  const old = transform({ due }, ({ due }) => ({
    ids: (due.collection?.payment_sessions ?? []).map(({ id }) => id),
  }))
  when("old-sessions", { old }, ({ old }) => old.ids.length > 0).then(() => {
    deletePaymentSessionsWorkflow.runAsStep({ input: old })
  })
  return transform({ due, made }, ({ due, made }) => due.collection?.id ?? made?.[0]?.id ?? "")
}
