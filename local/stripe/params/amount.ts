import { amountStep } from "../currency"
import { badParam } from "../errors"

/** Amounts of some currencies come in steps: three-decimal ones in tens. */
export function checkStep(amount: number, currency: string, param: string): void {
  const step = amountStep(currency)
  if (amount % step === 0) return
  const message = `Invalid amount: ${amount}. Amounts in ${currency} must be evenly divisible by ${step}.`
  throw badParam(message, param, "invalid_charge_amount")
}
