import { Link } from "@remix-run/react"
import { useEffect, useState } from "react"
import { useTranslation } from "~/i18n/use-translation"
import { remember, type Seen } from "~/lib/seen"
import { Picture } from "./picture"
import { useStore } from "./use-store"

/** Products that this device has looked at, without this one; kept on the device and told to nobody. */
export function RecentlySeen({ handle, title, thumbnail }: Seen) {
  const { t } = useTranslation("catalogue")
  const { paths, locale } = useStore()
  const [seen, setSeen] = useState<Seen[]>([])
  useEffect(() => {
    // After the page is shown: nothing of it depends on the device's memory.
    const timer = setTimeout(() => setSeen(remember({ handle, title, thumbnail }, locale.slug)))
    return () => clearTimeout(timer)
  }, [handle, title, thumbnail, locale.slug])
  if (!seen.length) return null
  return (
    <section className="section">
      <h2>{t("recentlySeen")}</h2>
      <ul className="seen">
        {seen.map((product) => (
          <li key={product.handle}>
            <Link className="card" to={paths.product(product.handle)} prefetch="intent">
              <Picture src={product.thumbnail} alt="" sizes="small" />
              <span className="small">{product.title}</span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
