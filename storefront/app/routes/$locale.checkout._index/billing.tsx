import { useState } from "react"
import { useTranslation } from "~/i18n/use-translation"
import { AddressFields } from "~/components/address-fields"
import { Field } from "~/components/field"
import { useEarly } from "~/components/use-early"
import type { Faults, Typed } from "~/lib/input"
import { isBilledTheSame } from "./typed"

interface BillingProps {
  /** The market's country, which the billing address has unless another is chosen. */
  market: string
  countries: [code: string, name: string][]
  typed: Typed
  faults: Faults
}

/** The billing address: the delivery's, or one of its own in any country. */
export function Billing({ market, countries, typed, faults }: BillingProps) {
  const { t } = useTranslation("checkout")
  const wasSame = isBilledTheSame(typed)
  const [same, setSame] = useState(wasSame)
  const box = useEarly<HTMLInputElement>(({ checked }) => setSame(checked))
  const chosen = typed.billing_country || market
  const [country, setCountry] = useState(chosen)
  return (
    <>
      <label className="option">
        <input
          ref={box}
          type="checkbox"
          name="billing_same"
          defaultChecked={wasSame}
          onChange={(event) => setSame(event.currentTarget.checked)}
        />
        {t("billingSame")}
      </label>
      <details open={!same || !wasSame}>
        <summary className="link">{t("billing")}</summary>
        <div className="stack">
          <Field
            name="billing_country"
            label={t("country")}
            autoComplete="billing country"
            required
            options={countries}
            onChoose={setCountry}
            typed={{ billing_country: chosen }}
            faults={faults}
          />
          <AddressFields country={country} typed={typed} faults={faults} prefix="billing_" />
        </div>
      </details>
    </>
  )
}
