import { Link } from "@remix-run/react"
import { useTranslation } from "~/i18n/use-translation"
import type { ShownLine } from "~/lib/cart-view.server"
import { mostOf } from "~/lib/quantity"
import type { Trouble } from "~/lib/trouble"
import { BY_INTL } from "../by-intl"
import { Picture } from "../picture"
import { useStore } from "../use-store"
import { CartForm } from "./cart-form"
import { Stepper } from "./stepper"

/** What stands in a line's way, and what to do about it. */
function Obstacle({ line, trouble }: { line: ShownLine; trouble: Trouble }) {
  const { t } = useTranslation("cart")
  const { paths } = useStore()
  if (trouble.kind === "sold_out") return <p className="fault">{t("lineSoldOut")}</p>
  return (
    <CartForm action={paths.updateLine()} name={`lower-${line.id}`} className="stack gap-2!">
      <p className="fault">{t("lineShort", { count: trouble.left })}</p>
      <input type="hidden" name="line" value={line.id} />
      <input type="hidden" name="quantity" value={trouble.left} />
      <button className="button quiet justify-self-start" type="submit">
        {t("lower", { count: trouble.left })}
      </button>
    </CartForm>
  )
}

interface Props {
  line: ShownLine
  currency: string
  /** It takes of the same stock as another line. */
  apart?: boolean
}

/** One line of the cart, with what stands in its way told on it. */
export function Line({ line, currency, apart = false }: Props) {
  const { t } = useTranslation("cart")
  const { locale, paths, money } = useStore()
  const title = line.product_title ?? line.title
  const { trouble } = line
  const { taxIncluded } = locale.market
  const amount = taxIncluded ? (line.original_total ?? 0) : (line.original_subtotal ?? 0)
  return (
    <li className="line">
      <Picture src={line.thumbnail} alt="" sizes="small" />
      <div className="stack gap-2!">
        <div className="top-links justify-between">
          <Link className="card-title plain-link" to={paths.product(line.product_handle ?? "")}>
            {title}
          </Link>
          <strong {...BY_INTL}>{money(amount, currency)}</strong>
        </div>
        <p className="muted small" {...BY_INTL}>
          {[line.variant_title, t("each", { price: money(line.unit_price, currency) })]
            .filter(Boolean)
            .join(" · ")}
        </p>
        {trouble && <Obstacle line={line} trouble={trouble} />}
        {apart && <p className="fault">{t("lineApart")}</p>}
        <div className="top-links">
          {trouble?.kind !== "sold_out" && (
            <Stepper line={line} title={title} most={mostOf(line.quantity, line.stock)} />
          )}
          <CartForm action={paths.removeLine()} name={`remove-${line.id}`}>
            <input type="hidden" name="line" value={line.id} />
            <button className="button text" type="submit" aria-label={t("removeLine", { title })}>
              {t("remove")}
            </button>
          </CartForm>
        </div>
      </div>
    </li>
  )
}
