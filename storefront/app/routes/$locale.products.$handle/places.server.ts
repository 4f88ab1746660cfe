import { editionOf, sportOf, teamOf } from "~/catalogue/places.server"
import type { Locale } from "~/i18n/markets"
import { pathsOf } from "~/lib/paths"

/** The pages that a product belongs to: its edition's, sport's and team's. */
export function placesOf(metadata: Record<string, unknown> | null | undefined, locale: Locale) {
  const paths = pathsOf(locale)
  const { code: language } = locale.language
  const codeOf = (key: string) => {
    const code = metadata?.[key]
    return typeof code === "string" ? code : ""
  }
  const edition = editionOf(codeOf("edition"), language)
  const sport = sportOf(codeOf("sport"), language)
  const team = teamOf(codeOf("team"), language)
  return [
    ...(edition ? [{ name: edition.name, to: paths.edition(edition.code) }] : []),
    ...(sport ? [{ name: sport.name, to: paths.sport(sport.slug) }] : []),
    ...(team ? [{ name: team.name, to: paths.team(team.slug) }] : []),
  ]
}
