import { Link } from "@remix-run/react"
import { useTranslation } from "~/i18n/use-translation"
import { Sum } from "~/components/cart/sum"
import { useStore } from "~/components/use-store"
import type { CartView } from "~/lib/cart-view.server"
import { Promotion } from "./promotion"

/** What the cart comes to, its promotion codes, and the way on. */
export function Summary({ totals, codes, free }: Pick<CartView, "totals" | "codes" | "free">) {
  const { t } = useTranslation("cart")
  const { paths } = useStore()
  return (
    <aside className="panel" aria-label={t("summary")}>
      <h2>{t("summary")}</h2>
      <Sum totals={totals} free={free} />
      <Promotion codes={codes} />
      <Link className="button" to={paths.checkout()}>
        {t("checkout")}
      </Link>
    </aside>
  )
}
