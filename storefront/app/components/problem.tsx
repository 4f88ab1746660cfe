import { useTranslation } from "~/i18n/use-translation"
import { useStore } from "./use-store"

const KNOWN = [400, 403, 404, 410, 429, 503]

/** A page for what went wrong: what happened, and what to do. */
export function Problem({ status }: { status: number }) {
  const { t } = useTranslation("errors")
  const { paths } = useStore()
  const key = KNOWN.includes(status) ? String(status) : "500"
  return (
    <div className="wrap section prose">
      <p className="muted">{key}</p>
      <h1>{t(key)}</h1>
      <p>{t(`${key}help`)}</p>
      <p>
        <a className="button" href={paths.home()}>
          {t("home")}
        </a>
      </p>
    </div>
  )
}
