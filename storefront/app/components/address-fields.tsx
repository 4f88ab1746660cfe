import { useTranslation } from "~/i18n/use-translation"
import { fieldsOf, isOptional, PROVINCES, type AddressField } from "~/lib/address"
import type { Faults, Typed } from "~/lib/input"
import { Field } from "./field"

/** What browsers fill in by themselves. */
const AUTOCOMPLETE: Record<AddressField, string> = {
  first_name: "given-name",
  last_name: "family-name",
  company: "organization",
  address_1: "address-line1",
  address_2: "address-line2",
  postal_code: "postal-code",
  city: "address-level2",
  province: "address-level1",
  phone: "tel",
}

/** On a line of their own where there is room for two. */
const WIDE: readonly AddressField[] = ["company", "address_1", "address_2"]

interface AddressFieldsProps {
  country: string
  typed: Typed
  faults: Faults
  /** `billing_` for a second address in the same form. */
  prefix?: "" | "billing_"
}

/** The fields of an address, as its country writes it. */
export function AddressFields({ country, typed, faults, prefix = "" }: AddressFieldsProps) {
  const { t } = useTranslation("checkout")
  const kind = prefix ? "billing" : "shipping"
  return (
    <div className="address">
      {fieldsOf(country).map((field) => (
        <Field
          key={field}
          name={`${prefix}${field}`}
          label={t(field)}
          wide={WIDE.includes(field)}
          hint={field === "phone" ? t("phoneHint") : undefined}
          type={field === "phone" ? "tel" : "text"}
          autoComplete={`${kind} ${AUTOCOMPLETE[field]}`}
          required={!isOptional(field, country)}
          options={field === "province" ? PROVINCES[country] : undefined}
          typed={typed}
          faults={faults}
        />
      ))}
    </div>
  )
}
