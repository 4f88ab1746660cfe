import type { Edition, Shot } from "../../request"
import { digest } from "../noise"
import { paletteOf, type Palette } from "./palette"
import { hasPictogram } from "./pictogram"

/** Everything a layout sets. */
export interface Art {
  palette: Palette
  edition: Edition
  /** A sport that has a sign, or null. */
  sport: string | null
  team: string | null
  /** What is set large, in capitals. */
  title: string
  /** What stands below it, small: place and year, less what the title says already. */
  below: string
  city: string
  short: string
  year: string
  /** A number that chooses between equals. */
  seed: number
}

const PLACES: Record<Edition, { city: string; short: string; year: string }> = {
  "la-2028": { city: "Los Angeles", short: "LA", year: "2028" },
  "milano-cortina-2026": { city: "Milano Cortina", short: "MC", year: "2026" },
  "dakar-2026": { city: "Dakar", short: "DKR", year: "2026" },
  heritage: { city: "Heritage", short: "Est", year: "1896" },
}

/** "Paris 1924" names a heritage product's own Games. */
const GAMES = /^(.*?)\s*((?:18|19|20)\d\d)$/

function placeOf(edition: Edition, words: string[]) {
  const own = edition === "heritage" ? words.map((line) => GAMES.exec(line)).find(Boolean) : null
  if (!own?.[1]) return PLACES[edition]
  return { city: own[1], short: own[1].slice(0, 3), year: own[2] ?? "" }
}

/** What is printed on a product whose ground has a colour. */
export function artOf(shot: Shot, ground: string): Art {
  const { artwork } = shot
  const place = placeOf(artwork.edition, artwork.words)
  const first = artwork.words[0]
  const named = first && !GAMES.test(first) && first !== "Heritage" ? first : place.city
  const title = named.toUpperCase()
  const city = place.city.toUpperCase()
  return {
    palette: paletteOf(artwork, ground),
    edition: artwork.edition,
    sport: hasPictogram(artwork.sport) ? artwork.sport : null,
    team: artwork.team,
    title,
    city,
    below: title === city ? place.year : `${city} ${place.year}`,
    short: place.short.toUpperCase(),
    year: place.year,
    seed: digest(shot.handle),
  }
}
