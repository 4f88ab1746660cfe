import { useTranslation } from "~/i18n/use-translation"
import type { TotalsView } from "~/lib/totals"
import { BY_INTL } from "./by-intl"
import { useStore } from "./use-store"

/** The totals of a cart or an order, the way its market shows tax: inside, or as a line of its own. */
export function Totals({ view }: { view: TotalsView }) {
  const { t } = useTranslation("cart")
  const { locale, money } = useStore()
  const { taxIncluded } = locale.market
  const show = (amount: number) => money(amount, view.currency_code)
  const goods = taxIncluded ? view.original_item_total : view.original_item_subtotal
  const discount = taxIncluded ? view.discount_total : view.discount_subtotal
  const delivery = taxIncluded ? view.shipping_total : view.shipping_subtotal
  return (
    <dl className="totals">
      <div>
        <dt>{t("subtotal")}</dt>
        <dd {...BY_INTL}>{show(goods)}</dd>
      </div>
      {discount > 0 && (
        <div>
          <dt>{t("discount")}</dt>
          <dd {...BY_INTL}>{show(-discount)}</dd>
        </div>
      )}
      <div>
        <dt>{t("delivery")}</dt>
        <dd {...BY_INTL}>{view.delivery ? show(delivery) : t("deliveryLater")}</dd>
      </div>
      {!taxIncluded && (
        <div>
          <dt>{t("tax")}</dt>
          <dd {...BY_INTL}>{view.delivery ? show(view.tax_total) : t("taxLater")}</dd>
        </div>
      )}
      <div className="grand">
        <dt>{t("total")}</dt>
        <dd data-testid="total" {...BY_INTL}>
          {show(view.total)}
        </dd>
      </div>
      {taxIncluded && (
        <div className="muted small">
          <dt>{t("taxIncluded", { tax: "" })}</dt>
          <dd {...BY_INTL}>{show(view.tax_total)}</dd>
        </div>
      )}
    </dl>
  )
}
