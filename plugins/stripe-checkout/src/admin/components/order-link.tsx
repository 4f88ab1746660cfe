import { Link } from "react-router-dom"
import { useWords } from "../lib/use-words"

/** To an order's page in the dashboard. */
export function OrderLink({ id }: { id: string | null }) {
  const { t } = useWords()
  if (!id) return null
  return (
    <Link to={`/orders/${id}`} className="txt-compact-small text-ui-fg-base underline">
      {t("link.order")}
    </Link>
  )
}
