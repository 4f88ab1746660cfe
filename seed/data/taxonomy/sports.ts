import { slug, text, type Text } from "../text"
import SPORTS_JSON from "./sports.json"

/**
 * A discipline of the Games. Codes are those of the Games' results system, Paralympic ones with `P-`
 * before them. Source: competition schedule LA28 V3.0 and the Milano Cortina 2026 programme.
 */
export interface Sport {
  code: string
  slug: string
  name: Text
  /** The Games whose programme it is on. */
  games: string
}

export const SPORTS: Sport[] = SPORTS_JSON.map(({ code, en, fr, games }) => ({
  code,
  slug: slug(en),
  name: text(en, fr),
  games,
}))

const byCode = new Map(SPORTS.map((sport) => [sport.code, sport]))

/** @throws RangeError for a code that is no discipline's. */
export function sportOf(code: string): Sport {
  const sport = byCode.get(code)
  if (!sport) throw new RangeError(`no sport has the code ${code}`)
  return sport
}
