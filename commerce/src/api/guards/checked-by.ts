import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { addressFaults } from "../../lib/address-fit"

/** @throws MedusaError 400 that names every fault of a body. */
export function checkBody(schema: z.ZodType, body: unknown): void {
  const parsed = schema.safeParse(body ?? {})
  if (parsed.success) return
  const faults = parsed.error.issues.map(({ path, message }) => [...path, message].join(": "))
  throw new MedusaError(MedusaError.Types.INVALID_DATA, faults.join(" "))
}

/** Lets a body by that has this form and nothing else; Medusa's own checks stand beside it. */
export const checkedBy =
  (schema: z.ZodType) => (req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction) => {
    checkBody(schema, req.body)
    return next()
  }

const text = z.string().nullish()

/** The fields of a postal address as a form sends it: no id of another one, no metadata. */
export const AddressFields = z.strictObject({
  first_name: text,
  last_name: text,
  company: text,
  address_1: text,
  address_2: text,
  postal_code: text,
  city: text,
  province: text,
  phone: text,
  country_code: text,
})

/** Refuses fields of an address that do not belong together. */
export function fitting(address: z.infer<typeof AddressFields>, context: z.RefinementCtx): void {
  for (const [field, message] of addressFaults(address)) {
    context.addIssue({ code: "custom", path: [field], message })
  }
}
export const Address = AddressFields.superRefine(fitting)

/** The one thing that a client may note: the language and market that mails are written for. */
export const StoreLocale = z.strictObject({
  storefront_locale: z.string().regex(/^[a-z]{2}-[a-z]{2}$/, "must look like fr-ca"),
})
