import { createHmac } from "node:crypto"

/**
 * The `Stripe-Signature` header of a payload.
 * @param seconds since the epoch; receivers refuse what is older than five minutes
 */
export function signatureHeader(payload: string, secret: string, seconds: number): string {
  const v1 = createHmac("sha256", secret).update(`${seconds}.${payload}`).digest("hex")
  return `t=${seconds},v1=${v1}`
}
