import { createHash } from "node:crypto"

/** What a fan agreed to pay for: if any of it differs, the payment is for another cart. */
export interface PaidContents {
  email: string
  currency_code: string
  /** Smallest units. */
  total: number
  items: { variant_id: string; quantity: number; title: string }[]
  delivery: { shipping_option_id: string }[]
  address: Record<string, string | null>
}

/** A digest of the contents that does not depend on the order of lines or of the address's fields. */
export function fingerprint(contents: PaidContents): string {
  const items = contents.items
    .map((item) => JSON.stringify([item.variant_id, item.quantity, item.title]))
    .sort()
  const delivery = contents.delivery.map((way) => way.shipping_option_id).sort()
  const address = Object.entries(contents.address)
    .filter(([, value]) => value)
    .sort(([a], [b]) => (a < b ? -1 : 1))
  const { email, currency_code, total } = contents
  return createHash("sha256")
    .update(JSON.stringify([email, currency_code, total, items, delivery, address]))
    .digest("hex")
}
