import { Link, useFetchers, useNavigation } from "@remix-run/react"
import { useEffect, useRef, useState } from "react"
import { useTranslation } from "react-i18next"
import { Totals } from "~/components/totals"
import { useStore } from "~/components/use-store"
import type { FreeDelivery as Progress } from "~/lib/free-delivery"
import type { TotalsView } from "~/lib/totals"
import { FreeDelivery } from "./free-delivery"
import { Promotion } from "./promotion"

/** Whether a change of the cart is on its way, so that its total is about to be another. */
function usePending(): boolean {
  const navigating = useNavigation().formMethod === "POST"
  const fetching = useFetchers().some(({ formMethod }) => formMethod === "POST")
  return navigating || fetching
}

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

interface SummaryProps {
  totals: TotalsView
  codes: string[]
  free: Progress | null
}

/** What the cart comes to: always the server's own sum, marked while another one is on its way. */
export function Summary({ totals, codes, free }: SummaryProps) {
  const { t } = useTranslation("cart")
  const { paths, money } = useStore()
  const pending = usePending()
  const said = useAnnouncement(money(totals.total, totals.currency_code))
  return (
    <aside className="panel" aria-label={t("summary")}>
      <h2>{t("summary")}</h2>
      {free && <FreeDelivery progress={free} currency={totals.currency_code} />}
      <div className="pending" aria-busy={pending}>
        <Totals view={totals} />
      </div>
      <p className="sr-only" role="status" data-testid="announcement">
        {pending ? t("updating") : said}
      </p>
      <Promotion codes={codes} />
      <Link className="button" to={paths.checkout()}>
        {t("checkout")}
      </Link>
    </aside>
  )
}
