import { Link } from "@remix-run/react"
import { useTranslation } from "~/i18n/use-translation"
import type { ProductCard as Card } from "~/commerce/catalogue.server"
import { Picture } from "./picture"
import { Swatch } from "./swatch"
import { useStore } from "./use-store"

function ProductCard({ card, eager }: { card: Card; eager: boolean | "first" }) {
  const { t } = useTranslation("catalogue")
  const { paths } = useStore()
  return (
    <Link className="card" to={paths.product(card.handle)} prefetch="intent" viewTransition>
      <span className="card-pictures">
        <Picture src={card.thumbnail} alt="" eager={eager} />
        {card.second && (
          <span className="card-second">
            <Picture src={card.second} alt="" />
          </span>
        )}
      </span>
      <span className="card-title">{card.title}</span>
      <span className="muted small">{card.subtitle}</span>
      <span>{card.price ?? t("notSold")}</span>
      {card.colours > 1 && (
        <span className="card-colours">
          {card.swatches.map((hex) => (
            <Swatch key={hex} hex={hex} />
          ))}
          <span className="sr-only">{t("colours", { count: card.colours })}</span>
        </span>
      )}
    </Link>
  )
}

/** So many pictures are above the fold on a large screen. */
const EAGER = 4

interface GridProps {
  products: Card[]
  /** Whether nothing larger stands above them: their pictures are what the page waits for. */
  first?: boolean
}

/** Products, two to four across. */
export function ProductGrid({ products, first = false }: GridProps) {
  return (
    <ul className="cards">
      {products.map((card, at) => (
        <li key={card.id}>
          <ProductCard card={card} eager={first && (at === 0 ? "first" : at < EAGER)} />
        </li>
      ))}
    </ul>
  )
}
