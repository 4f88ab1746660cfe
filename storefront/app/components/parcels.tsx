import { useTranslation } from "~/i18n/use-translation"
import type { Parcel } from "~/lib/order-state"
import { BY_INTL } from "./by-intl"
import { useStore } from "./use-store"

/** The order's own address may open it: it does not travel along to the carrier. */
function Tracking({ number, url }: Parcel["tracking"][number]) {
  const { t } = useTranslation("order")
  if (url === null) return t("trackNumber", { number })
  return (
    <a className="link" href={url} rel="noreferrer">
      {t("track", { number })}
    </a>
  )
}

/** The parcels of an order that have left, and where to follow them. */
export function Parcels({ parcels }: { parcels: Parcel[] }) {
  const { t } = useTranslation("order")
  const { day } = useStore()
  if (!parcels.length) return null
  return (
    <section className="stack gap-2!" aria-labelledby="parcels">
      <h2 id="parcels">{t("parcels")}</h2>
      <ul className="stack gap-2!">
        {parcels.map(({ id, shippedOn, deliveredOn, tracking }) => (
          <li key={id} className="panel">
            {shippedOn && <p {...BY_INTL}>{t("shippedOn", { day: day(shippedOn) })}</p>}
            {deliveredOn && <p {...BY_INTL}>{t("deliveredOn", { day: day(deliveredOn) })}</p>}
            {tracking.map((one) => (
              <p key={one.number}>
                <Tracking {...one} />
              </p>
            ))}
          </li>
        ))}
      </ul>
    </section>
  )
}
