import { useFetcher, useLocation } from "@remix-run/react"
import { useCallback, useEffect, useId, useRef, useState, type RefObject } from "react"
import { useTranslation } from "~/i18n/use-translation"
import { newsOf } from "~/lib/cart-news"
import type { Changed } from "~/lib/cart-write.server"
import type { loader } from "~/routes/$locale.cart.view"
import { Staying } from "../cart/cart-form"
import { useStore } from "../use-store"
import { Contents } from "./contents"
import type { Opening } from "./control"

export interface DrawerProps {
  opening: Opening
  onClosed: () => void
}

/**
 * Opens the dialog with its component, and closes it once another page stands below it; whether one does.
 */
function useOpen(dialog: RefObject<HTMLDialogElement>): boolean {
  const { key } = useLocation()
  const [opened] = useState(key)
  useEffect(() => {
    const { current } = dialog
    if (!current) return undefined
    const { clientWidth, style } = document.documentElement
    style.setProperty("--scroll-bar", `${window.innerWidth - clientWidth}px`)
    if (!current.open) current.showModal()
    // The dialog itself is hit only beside its sheet, which fills it.
    const onClick = ({ target }: MouseEvent) => {
      if (target === current) current.close()
    }
    current.addEventListener("click", onClick)
    return () => current.removeEventListener("click", onClick)
  }, [dialog])
  const hasLeft = key !== opened
  useEffect(() => {
    if (hasLeft) dialog.current?.close()
  }, [hasLeft, dialog])
  return hasLeft
}

/** The cart over the page: what is in it, what it comes to, and the ways on. */
export function CartDrawer({ opening, onClosed }: DrawerProps) {
  const { t } = useTranslation("cart")
  const { paths } = useStore()
  const { load, data } = useFetcher<typeof loader>({ key: "cart-view" })
  const [news, setNews] = useState(opening.news)
  const dialog = useRef<HTMLDialogElement>(null)
  const title = useRef<HTMLHeadingElement>(null)
  const titleId = useId()
  const address = paths.cartView()
  const hasLeft = useOpen(dialog)
  useEffect(() => load(address), [load, address])
  const tell = useCallback((changed: Changed) => {
    const told = newsOf(changed)
    setNews(told)
    // The button that was pressed is gone with what it changed. Undoing takes the focus itself.
    if (told.kind === "updated") title.current?.focus()
  }, [])

  const closed = async () => {
    // The page that has come has the focus.
    if (!hasLeft) opening.opener?.focus({ preventScroll: true })
    // Gone from the page once it has left the screen; with less motion, at once.
    const leaving = dialog.current?.getAnimations() ?? []
    await Promise.allSettled(leaving.map(({ finished }) => finished))
    onClosed()
  }
  return (
    <dialog className="drawer" ref={dialog} aria-labelledby={titleId} onClose={() => void closed()}>
      <div className="drawer-sheet">
        <header className="drawer-head">
          <h2 id={titleId} tabIndex={-1} ref={title}>
            {t("title")}
          </h2>
          <button
            className="button text drawer-close"
            type="button"
            aria-label={t("close")}
            onClick={() => dialog.current?.close()}
          >
            <svg viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
              <path d="M5 5 19 19M19 5 5 19" fill="none" stroke="currentColor" strokeWidth="2" />
            </svg>
          </button>
        </header>
        <Staying tell={tell}>
          <Contents viewed={data} news={news} />
        </Staying>
      </div>
    </dialog>
  )
}
