import { useEffect, useRef } from "react"
import { useTranslation } from "~/i18n/use-translation"
import type { CartNews } from "~/lib/cart-news"
import { Notice } from "../field"
import { useStore } from "../use-store"
import { CartForm } from "./cart-form"

interface UndoProps {
  removed: { variant: string; quantity: number }
  /** Takes the focus, which the removed line's own button had. */
  focused: boolean
}

function Undo({ removed, focused }: UndoProps) {
  const { t } = useTranslation("cart")
  const { paths } = useStore()
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (focused) button.current?.focus()
  }, [focused, removed])
  return (
    <CartForm action={paths.addLine()} name={`undo-${removed.variant}`}>
      <input type="hidden" name="variant" value={removed.variant} />
      <input type="hidden" name="quantity" value={removed.quantity} />
      <input type="hidden" name="next" value={paths.cart()} />
      <button className="button text" type="submit" ref={button}>
        {t("undo")}
      </button>
    </CartForm>
  )
}

/** What became of the last change of the cart; a removal can be undone. */
export function News({ news, focused = false }: { news: CartNews | null; focused?: boolean }) {
  const { t } = useTranslation("cart")
  if (news === null) return null
  if (news.kind === "problem") return <Notice kind="bad">{t(`problem_${news.problem}`)}</Notice>
  if (news.kind === "apart") return <Notice kind="bad">{t("problem_items_share_stock")}</Notice>
  // No status of its own: it comes with the drawer, which says it.
  if (news.kind === "added") return <p className="notice good">{t("added")}</p>
  if (news.kind === "updated") return <Notice kind="good">{t("updated")}</Notice>
  return (
    <Notice kind="good">
      {t("removed")}
      <Undo removed={news.removed} focused={focused} />
    </Notice>
  )
}
