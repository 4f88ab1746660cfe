import { useEffect, useRef, useState } from "react"
import { useTranslation } from "~/i18n/use-translation"
import type { CartView } from "~/lib/cart-view.server"
import { Totals } from "../totals"
import { usePending } from "../use-pending"
import { useStore } from "../use-store"
import { FreeDelivery } from "./free-delivery"

/** The server's new total, said once to who does not see it; nothing on the first look. */
function useAnnouncement(total: string): string {
  const { t } = useTranslation("cart")
  const last = useRef(total)
  const [said, setSaid] = useState("")
  useEffect(() => {
    if (last.current === total) return
    last.current = total
    setSaid(t("announced", { total }))
  }, [total, t])
  return said
}

/** What a cart comes to: always the server's own sum, marked while another one is on its way. */
export function Sum({ totals, free }: Pick<CartView, "totals" | "free">) {
  const { t } = useTranslation("cart")
  const { money } = useStore()
  const pending = usePending()
  const said = useAnnouncement(money(totals.total, totals.currency_code))
  return (
    <>
      {free && <FreeDelivery progress={free} currency={totals.currency_code} />}
      <div className="pending" aria-busy={pending}>
        <Totals view={totals} />
      </div>
      <p className="sr-only" role="status" data-testid="announcement">
        {pending ? t("updating") : said}
      </p>
    </>
  )
}
