import { Link } from "@remix-run/react"
import { useTranslation } from "~/i18n/use-translation"

interface PaginationProps {
  page: number
  pages: number
  to: (page: number) => string
}

/** Links to the neighbouring pages; nothing where there is only one. */
export function Pagination({ page, pages, to }: PaginationProps) {
  const { t } = useTranslation()
  if (pages < 2) return null
  return (
    <nav className="choices" aria-label={t("pages")}>
      {page > 1 && (
        <Link className="choice" to={to(page - 1)} rel="prev">
          {t("previous")}
        </Link>
      )}
      <span className="choice" aria-current="true">
        {t("page", { page, pages })}
      </span>
      {page < pages && (
        <Link className="choice" to={to(page + 1)} rel="next">
          {t("next")}
        </Link>
      )}
    </nav>
  )
}
