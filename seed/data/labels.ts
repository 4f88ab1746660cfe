import { sportOf } from "./taxonomy/sports"
import { teamOf } from "./taxonomy/teams"
import type { Text } from "./text"

/** The names of a product's sport and team: what it is tagged with, in both languages. */
export function labelsOf({ sport, team }: { sport: string | null; team: string | null }): Text[] {
  return [...(sport ? [sportOf(sport).name] : []), ...(team ? [teamOf(team).name] : [])]
}
