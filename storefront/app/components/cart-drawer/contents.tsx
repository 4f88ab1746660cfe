import { Link, type useFetcher } from "@remix-run/react"
import { useState } from "react"
import { useTranslation } from "~/i18n/use-translation"
import type { CartNews } from "~/lib/cart-news"
import type { CartView } from "~/lib/cart-view.server"
import type { loader } from "~/routes/$locale.cart.view"
import { Empty } from "../cart/empty"
import { Line } from "../cart/line"
import { News } from "../cart/news"
import { Sum } from "../cart/sum"
import { Notice } from "../field"
import { useStore } from "../use-store"

type Viewed = ReturnType<typeof useFetcher<typeof loader>>["data"]

/** What opening the drawer has shown, for who does not see it. Said after it stands, or nobody hears. */
function useGreeting(viewed: Viewed, added: boolean): string {
  const { t } = useTranslation("cart")
  const { money } = useStore()
  const [said, setSaid] = useState("")
  if (!said && viewed?.cart) {
    const { items, totals } = viewed.cart
    const count = items.reduce((sum, { quantity }) => sum + quantity, 0)
    const total = money(totals.total, totals.currency_code)
    setSaid([added && t("added"), t("holds", { count, total })].filter(Boolean).join(" "))
  }
  return said
}

function Filled({ cart }: { cart: CartView }) {
  const { t } = useTranslation("cart")
  const { paths } = useStore()
  return (
    <>
      <ul className="drawer-lines">
        {cart.items.map((line) => (
          <Line key={line.id} line={line} currency={cart.totals.currency_code} />
        ))}
      </ul>
      <div className="drawer-foot">
        <Sum totals={cart.totals} free={cart.free} />
        <div className="drawer-ways">
          <Link className="button quiet" to={paths.cart()}>
            {t("view")}
          </Link>
          <Link className="button" to={paths.checkout()}>
            {t("checkout")}
          </Link>
        </div>
      </div>
    </>
  )
}

/** What is in the cart; before it is known, that it is on its way. */
export function Contents({ viewed, news }: { viewed: Viewed; news: CartNews | null }) {
  const { t } = useTranslation("cart")
  const { paths } = useStore()
  const said = useGreeting(viewed, news?.kind === "added")
  return (
    <>
      <p className="sr-only" role="status" data-testid="greeting">
        {said}
      </p>
      <div className="drawer-news">
        <News news={news} focused />
        {viewed?.lost && <Notice kind="bad">{t("lost")}</Notice>}
        {viewed?.failed && (
          <Notice kind="bad">
            {t("notReached")}
            <Link className="link" to={paths.cart()}>
              {t("view")}
            </Link>
          </Notice>
        )}
      </div>
      {!viewed && <p className="muted">{t("loading")}</p>}
      {viewed?.cart && <Filled cart={viewed.cart} />}
      {viewed && !viewed.cart && !viewed.failed && <Empty />}
    </>
  )
}
