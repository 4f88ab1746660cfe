import { Link } from "@remix-run/react"
import type { MouseEvent } from "react"
import { useTranslation } from "~/i18n/use-translation"
import { useCartDrawer, useCartPage } from "./cart-drawer/control"
import { useHydrated } from "./use-hydrated"
import { useStore } from "./use-store"

/** Whether a click wants this page, and not another tab or a download. */
const isPlain = ({ button, metaKey, ctrlKey, shiftKey, altKey }: MouseEvent) =>
  button === 0 && !metaKey && !ctrlKey && !shiftKey && !altKey

/** The way to the cart, with its count: opens its drawer, or its page where there is no script. */
export function CartLink({ count }: { count: number | undefined }) {
  const { t } = useTranslation()
  const { paths } = useStore()
  const { open, prepare } = useCartDrawer()
  const scripted = useHydrated()
  const opens = !useCartPage() && scripted
  return (
    <Link
      className="plain-link cart-link"
      to={paths.cart()}
      data-testid="cart-link"
      aria-label={count ? t("cartCount", { count }) : undefined}
      aria-haspopup={opens ? "dialog" : undefined}
      onPointerEnter={opens ? prepare : undefined}
      onFocus={opens ? prepare : undefined}
      onClick={(event) => {
        if (!opens || !isPlain(event)) return
        event.preventDefault()
        open({ news: null, opener: event.currentTarget })
      }}
    >
      {t("cart")}
      {count ? <span className="count">{count}</span> : null}
    </Link>
  )
}
