import type { Email } from "../emails/email"

/** A rendered mail, and what the record of it is kept under. */
export interface Mail {
  /** The same for the same occasion, so that nobody gets it twice: `order-confirmed:order_…`. */
  key: string
  template:
    "order-claim" | "order-confirmed" | "order-refunded" | "payment-failed" | "password-reset"
  to: string
  resource_type: string
  resource_id: string
  receiver_id?: string | null
  email: Email
}

/** The occasions, each with its key. */
export const mailKeys = {
  orderClaim: (tokenDigest: string) => `order-claim:${tokenDigest}`,
  orderConfirmed: (orderId: string) => `order-confirmed:${orderId}`,
  orderRefunded: (refundId: string) => `order-refunded:${refundId}`,
  paymentFailed: (attemptId: string) => `payment-failed:${attemptId}`,
  passwordReset: (tokenDigest: string) => `password-reset:${tokenDigest}`,
}
