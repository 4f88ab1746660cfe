import type { BigNumberInput } from "@medusajs/framework/types"
import { MathBN, Modules } from "@medusajs/framework/utils"
import { transform, when, WorkflowData } from "@medusajs/framework/workflows-sdk"
import {
  createPaymentCollectionsStep,
  createRemoteLinkStep,
  deletePaymentSessionsWorkflow,
  dismissRemoteLinkStep,
  updatePaymentCollectionStep,
} from "@medusajs/medusa/core-flows"

/** A cart's payment collection as it was read. */
export interface KnownCollection {
  id: string
  raw_amount: BigNumberInput
  currency_code: string
  payment_sessions?: { id: string }[]
  /** What was paid into it, and went back, since the cart is to be paid again. */
  payments?: { id: string }[]
}

interface Due {
  cart_id: string
  amount: BigNumberInput
  currency_code: string
  collection: KnownCollection | null | undefined
}

const isSpent = ({ collection }: Due): boolean => Boolean(collection?.payments?.length)
const isMissing = (due: Due): boolean => !due.collection || isSpent(due)

const isOfAmount = ({ amount, currency_code, collection }: Due): boolean =>
  MathBN.eq(collection?.raw_amount ?? 0, amount) && collection?.currency_code === currency_code

const linkOf = (cart_id: string, payment_collection_id: string | undefined) => ({
  [Modules.CART]: { cart_id },
  [Modules.PAYMENT]: { payment_collection_id },
})

/**
 * The id of the cart's payment collection, made or brought to the amount, without the sessions of pages
 * that were given up. To be called inside a workflow. One that holds a payment which went back is left
 * behind: together with the next one the order would seem paid twice. A collection that was made stays
 * when the page could not be opened, for the next try, and one that was left stays behind: undone in part,
 * as when the database goes away, it would leave the cart with links to two, of which a completion takes
 * the one without a payment.
 */
export function paymentCollectionFor(due: WorkflowData<Due>): WorkflowData<string> {
  when("money-went-back", { due }, ({ due }) => isSpent(due)).then(() => {
    const spent = transform({ due }, ({ due }) => [linkOf(due.cart_id, due.collection?.id)])
    dismissRemoteLinkStep(spent).config({ noCompensation: true })
  })
  const made = when("no-collection-yet", { due }, ({ due }) => isMissing(due)).then(() => {
    const amount = transform({ due }, ({ due: { amount, currency_code } }) => [
      { amount, currency_code },
    ])
    const created = createPaymentCollectionsStep(amount).config({ noCompensation: true })
    const link = transform({ due, created }, ({ due, created }) => [
      linkOf(due.cart_id, created[0]?.id),
    ])
    createRemoteLinkStep(link).config({ noCompensation: true })
    return created
  })
  when("of-another-amount", { due }, ({ due }) => !isMissing(due) && !isOfAmount(due)).then(() => {
    const update = transform({ due }, ({ due: { collection, amount, currency_code } }) => ({
      selector: { id: collection?.id },
      update: { amount, currency_code },
    }))
    updatePaymentCollectionStep(update)
  })
  const old = transform({ due }, ({ due }) => ({
    ids: isSpent(due) ? [] : (due.collection?.payment_sessions ?? []).map(({ id }) => id),
  }))
  when("old-sessions", { old }, ({ old }) => old.ids.length > 0).then(() => {
    deletePaymentSessionsWorkflow.runAsStep({ input: old })
  })
  return transform({ due, made }, ({ due, made }) => made?.[0]?.id ?? due.collection?.id ?? "")
}
