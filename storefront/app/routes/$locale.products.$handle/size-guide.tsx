import { useTranslation } from "~/i18n/use-translation"
import type { SizeGuideView } from "./size-guide.server"

const SYSTEMS = ["eu", "uk", "us", "jp"] as const

/** What each size measures, and what it is called elsewhere. */
export function SizeGuide({ guide }: { guide: SizeGuideView }) {
  const { t } = useTranslation("catalogue")
  return (
    <details className="size-guide">
      <summary className="link">{t("sizeGuide")}</summary>
      <p className="small muted">{t("sizeBasis", { basis: guide.basis })}</p>
      {/* A part that scrolls has to be reached by the keyboard. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div className="scroll-x" role="region" aria-label={t("sizeGuide")} tabIndex={0}>
        <table className="table small">
          <thead>
            <tr>
              <th scope="col">{t("facets.size")}</th>
              {guide.measures.map((measure) => (
                <th scope="col" key={measure}>
                  {t("inBothUnits", { measure })}
                </th>
              ))}
              {SYSTEMS.map((system) => (
                <th scope="col" key={system}>
                  {system.toUpperCase()}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {guide.rows.map((row) => (
              <tr key={row.size}>
                <th scope="row">{row.size}</th>
                {row.lengths.map((value, at) => (
                  <td key={guide.measures[at]}>{value}</td>
                ))}
                {SYSTEMS.map((system) => (
                  <td key={system}>{row[system]}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  )
}
