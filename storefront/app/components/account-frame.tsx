import { Form, Link, useSearchParams } from "@remix-run/react"
import type { ReactNode } from "react"
import { useTranslation } from "react-i18next"
import { Notice } from "./field"
import { useStore } from "./use-store"

/** The head of every account page: its ways, and what was just done. */
export function AccountFrame({ title, children }: { title: string; children: ReactNode }) {
  const { t } = useTranslation("account")
  const { paths } = useStore()
  const [params] = useSearchParams()
  return (
    <div className="wrap section">
      <h1>{title}</h1>
      <nav className="top-links" aria-label={t("title")}>
        <Link className="link" to={paths.account()}>
          {t("title")}
        </Link>
        <Link className="link" to={paths.orders()}>
          {t("orders")}
        </Link>
        <Link className="link" to={paths.addresses()}>
          {t("addresses")}
        </Link>
        <Link className="link" to={paths.profile()}>
          {t("profile")}
        </Link>
        <Form method="post" action={paths.signOut()}>
          <button className="button text" type="submit">
            {t("signOut")}
          </button>
        </Form>
      </nav>
      {params.has("saved") && <Notice kind="good">{t("saved")}</Notice>}
      {params.has("deleted") && <Notice kind="good">{t("deleted")}</Notice>}
      {children}
    </div>
  )
}
