import { Link } from "@remix-run/react"
import { useTranslation } from "~/i18n/use-translation"
import { useStore } from "../use-store"

/** A cart without a line, and the way back to the shop. */
export function Empty() {
  const { t } = useTranslation("cart")
  const { paths } = useStore()
  return (
    <div className="stack">
      <p>{t("empty")}</p>
      <p>
        <Link className="button" to={paths.home()}>
          {t("browse")}
        </Link>
      </p>
    </div>
  )
}
