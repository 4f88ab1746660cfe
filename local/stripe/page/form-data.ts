import type { FormTree } from "../params/form"
import type { SessionRecord } from "../state/tables"
import type { PayFields } from "./fields"

const EMPTY: PayFields = {
  method: "",
  email: "",
  name: "",
  card_number: "",
  expiry: "",
  cvc: "",
  iban: "",
  routing_number: "",
  account_number: "",
}

/** What was typed; anything else that was sent is left out. */
export function typedFields(form: FormTree): PayFields {
  const fields = { ...EMPTY }
  for (const name of Object.keys(EMPTY) as (keyof PayFields)[]) {
    const value = form[name]
    if (typeof value === "string") fields[name] = value.slice(0, 200)
  }
  return fields
}

/** An untouched form: the merchant may know the address already. */
export function freshFields({ session }: SessionRecord): PayFields {
  const method = session.payment_method_types[0] ?? ""
  return { ...EMPTY, method, email: session.customer_email ?? "" }
}
