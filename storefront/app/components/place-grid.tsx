import { Link } from "@remix-run/react"
import type { Place } from "~/catalogue/places.server"

interface PlaceGridProps {
  kind: "sport" | "team"
  places: Place[]
  to: (slug: string) => string
}

/** Signs of all sports are one file, by the sport's code; it is loaded once and kept. */
const pictogram = (code: string) => `/pictograms.svg#${code}`

/** Sports by their signs, teams by their codes, each a way to its page. */
export function PlaceGrid({ kind, places, to }: PlaceGridProps) {
  return (
    <ul className="places" data-kind={kind}>
      {places.map(({ code, slug, name }) => (
        <li key={code}>
          <Link className="place" to={to(slug)} prefetch="intent">
            {kind === "sport" ? (
              <svg className="pictogram" viewBox="0 0 24 24" aria-hidden="true">
                <use href={pictogram(code)} />
              </svg>
            ) : (
              <span className="code" aria-hidden="true">
                {code}
              </span>
            )}
            <span>{name}</span>
          </Link>
        </li>
      ))}
    </ul>
  )
}
