import { Link } from "@remix-run/react"
import { createPortal } from "react-dom"
import { useTranslation } from "~/i18n/use-translation"
import { useStore } from "~/components/use-store"
import type { VariantView } from "./variants"

interface BuyBarProps {
  variant: VariantView
  /** The id of the form that its button sends. */
  form: string
  busy: boolean
  added: boolean
}

/**
 * Price and button at the thumb, on phones, while the page's own button is out of view. Rendered by script
 * alone, below everything: it belongs to the window, not to a place on the page.
 */
export function BuyBar({ variant, form, busy, added }: BuyBarProps) {
  const { t } = useTranslation("catalogue")
  const { paths } = useStore()
  const { price, values } = variant
  if (price === null) return null
  return createPortal(
    <section className="buy-bar" aria-label={t("buy")}>
      <p className="grow">
        <strong className="block">{price.text}</strong>
        {added && !busy ? (
          <Link className="link small" to={paths.cart()}>
            {t("viewCart")}
          </Link>
        ) : (
          <span className="muted small">{values.filter(Boolean).join(" · ")}</span>
        )}
      </p>
      <button className="button" type="submit" form={form} aria-disabled={busy}>
        {busy ? t("adding") : t("add")}
      </button>
    </section>,
    document.body,
  )
}
