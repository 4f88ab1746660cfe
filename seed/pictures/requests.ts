import { COLOURS } from "../data/colours"
import { CATALOGUE } from "../data/products/catalogue"
import games from "./games.json"
import sports from "./sports.json"
import teams from "./teams.json"
import { KINDS, type Edition, type Kind, type PictureRequest, type View } from "./request"

/** What the studio needs to know of a product. */
interface Pictured {
  handle: string
  kind: string
  edition: string
  sport: string | null
  team: string | null
  colours: readonly string[]
  en: { title: string }
}

/** Goods whose back is worth a picture of its own. */
const BACK_DIFFERS: Kind[] = ["t-shirt", "hoodie", "jersey", "coin", "plush"]

/** Goods whose make is worth a look from near; all pictures together must stay small enough for git. */
const DETAILED: Kind[] = ["coin", "snow-globe", "scarf"]

/** Words of a title that name the kind, not the design. */
const KIND_WORDS =
  /\b(t-shirt|tee|hoodie|sweatshirt|jersey|polo|cap|beanie|scarf|socks|tote( bag)?|backpack|daypack|bag|mug|bottle|flask|snow globe|towel|blanket|throw|poster|print|pins?( badge)?|magnet|key ?ring|medal|coin|ball|plush|toy|bodysuit|umbrella|phone case|case|notebook|puzzle|jigsaw|lanyard)s?\b/gi

const EDITION_NAMES: Record<Edition, string> = {
  "la-2028": "LA 2028",
  "milano-cortina-2026": "Milano Cortina 2026",
  "dakar-2026": "Dakar 2026",
  heritage: "Heritage",
}

/** Longer designs would have to be set too small to be read on a chest. */
const TITLE_CHARS = 16

function design(title: string): string | null {
  const bare = title
    .replace(KIND_WORDS, "")
    .replace(/[’'](s)?\s*$/g, "")
    .replace(/\s+/g, " ")
    .trim()
  return bare && bare.length <= TITLE_CHARS ? bare : null
}

const SNOW = /^(P-)?(ALP|BTH|BOB|CCS|CUR|FSK|FRS|IHO|LUG|NCB|STK|SKN|SJP|SMT|SBD|SSK|WCU)$/

/** The Games that a heritage product is about: its handle names them, or their year, or their city. */
function gamesOf({ handle, sport }: Pictured): string | null {
  const season = sport && SNOW.test(sport) ? "winter" : "summer"
  const named = games.filter(
    ({ slug, year }) => handle.includes(slug) || handle.includes(String(year)),
  )
  const told =
    named.find(({ slug }) => handle.includes(slug)) ??
    named.find((one) => one.season === season) ??
    named[0]
  if (told) return told.name
  return games.find(({ slug }) => handle.includes(slug.replace(/-\d+$/, "")))?.name ?? null
}

function wordsOf(product: Pictured, edition: Edition): string[] {
  const team = product.team && (teams as Record<string, string>)[product.team]
  const sport = product.sport && (sports as Record<string, string>)[product.sport]
  const past = edition === "heritage" ? gamesOf(product) : null
  const own = past ? null : design(product.en.title)
  const words = [team, sport, own, past, EDITION_NAMES[edition]]
  return words.filter((word): word is string => Boolean(word))
}

const keyOf = (colour: string) => colour.toLowerCase().replace(/[^a-z0-9]+/g, "-")

/** Pictures of one product: from the front in every colour, from all sides in its first. */
export function requestsOf(product: Pictured): PictureRequest[] {
  const kind = KINDS.find((known) => known === product.kind)
  if (!kind) return []
  const edition = product.edition as Edition
  const more: View[] = ["three-quarter"]
  if (DETAILED.includes(kind)) more.push("detail")
  if (BACK_DIFFERS.includes(kind)) more.push("back")
  return product.colours.map((colour, at) => ({
    handle: product.handle,
    kind,
    colour: { key: keyOf(colour), hex: COLOURS[colour as keyof typeof COLOURS].hex },
    artwork: {
      edition,
      sport: product.sport,
      team: product.team,
      layout: null,
      words: wordsOf(product, edition),
    },
    views: ["front", ...(at === 0 ? more : [])],
  }))
}

/** Every picture of the catalogue's products. The catalogue is read here and nowhere else. */
export const pictureRequests = (): PictureRequest[] =>
  (CATALOGUE as readonly Pictured[]).flatMap((product) => requestsOf(product))
