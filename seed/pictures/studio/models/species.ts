import type { Edition } from "../../request"
import type { Part } from "../blob"
import species from "./species.json"

/** Mascots of our own, drawn in species.json; none is anybody's emblem. */
export type Species = keyof typeof species

type Place = [number, number, number]

interface Drawn {
  /** Where eyes and nose sit, and how large the eyes are; birds have beaks instead of noses. */
  face: { eyes: Place; eye: number; nose: Place | null }
  /** Parts of the body in cm; `both` are mirrored at x = 0. */
  body: (Part & { both?: boolean })[]
}

const DRAWN = species as unknown as Record<Species, Drawn>

/** Every edition has two animals for handles that name none. */
const BY_EDITION: Record<Edition, [Species, Species]> = {
  "la-2028": ["fox", "bear"],
  "milano-cortina-2026": ["hare", "marmot"],
  "dakar-2026": ["lion", "fox"],
  heritage: ["owl", "bear"],
}

/** Words of a handle that name an animal. */
const NAMED: [RegExp, Species][] = [
  [/coyote|fox|fennec|jackal/, "fox"],
  [/marmot|otter|beaver/, "marmot"],
  [/hare|rabbit/, "hare"],
  [/chamois|ibex|goat/, "chamois"],
  [/lion(?<!sea-lion)/, "lion"],
  [/sea-lion|seal/, "sea-lion"],
  [/dolphin|whale|shark/, "dolphin"],
  [/pelican|gull/, "pelican"],
  [/hummingbird/, "hummingbird"],
  [/bird/, "bird"],
  [/owl/, "owl"],
  [/bear|teddy/, "bear"],
]

/** The animal that a product's handle names, else one of its edition's. */
export function speciesOf(handle: string, edition: Edition, seed: number): Species {
  const named = NAMED.find(([word]) => word.test(handle))
  return named?.[1] ?? (BY_EDITION[edition][seed % 2] as Species)
}

const flipped = ([x, y, z]: Place): Place => [-x, y, z]

const bothOf = ({ both, ...part }: Drawn["body"][number]): Part[] =>
  both
    ? [{ ...part, from: flipped(part.from), ...(part.to && { to: flipped(part.to) }) }, part]
    : [part]

export const bodyOf = (name: Species): Part[] => DRAWN[name].body.flatMap(bothOf)

export const faceOf = (name: Species) => DRAWN[name].face

export const ALL_SPECIES = Object.keys(species) as Species[]
