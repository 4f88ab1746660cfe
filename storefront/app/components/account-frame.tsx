import { Form, NavLink, useSearchParams } from "@remix-run/react"
import type { ReactNode } from "react"
import { useTranslation } from "~/i18n/use-translation"
import { Notice } from "./field"
import { useStore } from "./use-store"

/** The head of every account page: its ways, and what was just done. */
export function AccountFrame({ title, children }: { title: string; children: ReactNode }) {
  const { t } = useTranslation("account")
  const { paths } = useStore()
  const [params] = useSearchParams()
  const ways = [
    [paths.account(), t("title")],
    [paths.orders(), t("orders")],
    [paths.addresses(), t("addresses")],
    [paths.profile(), t("profile")],
  ] as const
  return (
    <div className="wrap section">
      <h1>{title}</h1>
      <nav className="ways" aria-label={t("title")}>
        {ways.map(([to, name]) => (
          <NavLink key={to} to={to} end={to === paths.account()}>
            {name}
          </NavLink>
        ))}
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
