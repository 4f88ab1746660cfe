import { Form, Link } from "@remix-run/react"
import { useTranslation } from "react-i18next"
import type { Line as CartLine } from "~/commerce/types"
import { Picture } from "~/components/picture"
import { useStore } from "~/components/use-store"
import { lineTrouble } from "./trouble"

const MAX_SHOWN = 10

function Quantity({ line }: { line: CartLine }) {
  const { t } = useTranslation("cart")
  const { paths } = useStore()
  const title = line.product_title ?? line.title
  const most = Math.max(MAX_SHOWN, line.quantity)
  return (
    <Form method="post" action={paths.updateLine()} preventScrollReset className="choices">
      <input type="hidden" name="line" value={line.id} />
      <select
        className="input w-auto!"
        name="quantity"
        defaultValue={line.quantity}
        key={line.quantity}
        aria-label={t("quantity", { title })}
      >
        {Array.from({ length: most }, (_, at) => (
          <option key={at}>{at + 1}</option>
        ))}
      </select>
      <button className="button quiet" type="submit">
        {t("update")}
      </button>
    </Form>
  )
}

/** One line of the cart, with what stands in its way told on it. */
export function Line({ line, currency }: { line: CartLine; currency: string }) {
  const { t } = useTranslation("cart")
  const { locale, paths, money } = useStore()
  const title = line.product_title ?? line.title
  const trouble = lineTrouble(line)
  const { taxIncluded } = locale.market
  const amount = taxIncluded ? (line.original_total ?? 0) : (line.original_subtotal ?? 0)
  return (
    <li className="line">
      <Picture src={line.thumbnail} alt="" />
      <div className="stack gap-2!">
        <div className="top-links justify-between">
          <Link className="card-title plain-link" to={paths.product(line.product_handle ?? "")}>
            {title}
          </Link>
          <strong>{money(amount, currency)}</strong>
        </div>
        <p className="muted small">
          {[line.variant_title, t("each", { price: money(line.unit_price, currency) })]
            .filter(Boolean)
            .join(" · ")}
        </p>
        {trouble?.kind === "sold_out" && <p className="fault">{t("lineSoldOut")}</p>}
        {trouble?.kind === "short" && (
          <p className="fault">{t("lineShort", { count: trouble.left })}</p>
        )}
        <div className="top-links">
          <Quantity line={line} />
          <Form method="post" action={paths.removeLine()} preventScrollReset>
            <input type="hidden" name="line" value={line.id} />
            <button className="button text" type="submit" aria-label={t("removeLine", { title })}>
              {t("remove")}
            </button>
          </Form>
        </div>
      </div>
    </li>
  )
}
