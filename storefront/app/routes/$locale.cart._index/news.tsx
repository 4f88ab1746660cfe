import { Form, useSearchParams } from "@remix-run/react"
import { useTranslation } from "react-i18next"
import { Notice } from "~/components/field"
import { useStore } from "~/components/use-store"

const PROBLEMS = [
  "unavailable",
  "items_unavailable",
  "promotion_unfit",
  "payment_in_progress",
  "invalid",
]

/**
 * News of the last change, which the address carries: it works without JavaScript. With `troubled` false
 * nothing is in the lines' way any more, whatever the address still says.
 */
export function News({ troubled }: { troubled: boolean }) {
  const { t } = useTranslation("cart")
  const { paths } = useStore()
  const [params] = useSearchParams()
  const problem = params.get("problem")
  if (problem === "items_unavailable" && !troubled) return null
  if (problem) {
    const known = PROBLEMS.includes(problem) ? problem : "failed"
    return <Notice kind="bad">{t(`problem_${known}`)}</Notice>
  }
  const variant = params.get("removed")
  if (variant) {
    return (
      <Notice kind="good">
        {t("removed")}
        <Form method="post" action={paths.addLine()} preventScrollReset>
          <input type="hidden" name="variant" value={variant} />
          <input type="hidden" name="quantity" value={params.get("quantity") ?? "1"} />
          <input type="hidden" name="next" value={paths.cart()} />
          <button className="button text" type="submit">
            {t("undo")}
          </button>
        </Form>
      </Notice>
    )
  }
  return params.has("updated") || params.has("added") ? (
    <Notice kind="good">{t("updated")}</Notice>
  ) : null
}
