import { slug, text, type Text } from "../text"
import TEAMS_JSON from "./teams.json"

/** The team of a National Olympic Committee, by its IOC code; `country` is ISO 3166-1 alpha-2. */
export interface Team {
  code: string
  slug: string
  name: Text
  country: string
}

export const TEAMS: Team[] = TEAMS_JSON.map(({ code, en, fr, country }) => ({
  code,
  slug: slug(en),
  name: text(en, fr),
  country,
}))

const byCode = new Map(TEAMS.map((team) => [team.code, team]))

/** @throws RangeError for a code that is no committee's. */
export function teamOf(code: string): Team {
  const team = byCode.get(code)
  if (!team) throw new RangeError(`no team has the code ${code}`)
  return team
}
