import { Form } from "@remix-run/react"
import { useTranslation } from "~/i18n/use-translation"
import { useStore } from "~/components/use-store"

/** Promotion codes: those applied with their removal, and a form for another. */
export function Promotion({ codes }: { codes: string[] }) {
  const { t } = useTranslation("cart")
  const { paths } = useStore()
  return (
    <div className="stack gap-2!">
      {codes.map((code) => (
        <Form key={code} method="post" action={paths.promotions()} preventScrollReset>
          <input type="hidden" name="remove" value={code} />
          <strong>{code}</strong>
          <button className="button text" type="submit" aria-label={t("removeCode", { code })}>
            {t("remove")}
          </button>
        </Form>
      ))}
      <Form method="post" action={paths.promotions()} preventScrollReset className="field">
        <label htmlFor="code">{t("code")}</label>
        <div className="top-search m-0! max-w-none!">
          <input
            className="input"
            id="code"
            name="code"
            maxLength={60}
            autoComplete="off"
            required
          />
          <button className="button quiet" type="submit">
            {t("applyCode")}
          </button>
        </div>
      </Form>
    </div>
  )
}
