import type { Edition } from "../../request"
import type { Part } from "../blob"

/** Mascots of our own: every edition has two, and none is anybody's emblem. */
export type Species =
  | "fox"
  | "marmot"
  | "hare"
  | "bear"
  | "lion"
  | "owl"
  | "chamois"
  | "bird"
  | "hummingbird"
  | "pelican"
  | "sea-lion"
  | "dolphin"

const BY_EDITION: Record<Edition, Species[]> = {
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
  const own = BY_EDITION[edition]
  return named?.[1] ?? (own[seed % own.length] as Species)
}

type Place = [number, number, number]

const pair = (part: Omit<Part, "from" | "to"> & { from: Place; to?: Place }): Part[] =>
  [-1, 1].map((side) => ({
    ...part,
    from: [part.from[0] * side, part.from[1], part.from[2]] as Place,
    ...(part.to && { to: [part.to[0] * side, part.to[1], part.to[2]] as Place }),
  }))

/** Body, limbs and head that all but the owl share. */
const SITTING: Part[] = [
  { from: [0, 7.6, 0], radius: 1, stretch: [6.1, 7.2, 5.4], dye: "coat" },
  { from: [0, 7.3, 2.5], radius: 1, stretch: [4.3, 5.5, 3.5], dye: "light", seam: true },
  ...pair({ from: [5, 11.6, 1.4], to: [7.4, 6.6, 4], radius: 1.9, end: 2.15, dye: "coat", seam: true }),
  ...pair({ from: [3.8, 2.7, 2.4], to: [5, 2.5, 7.6], radius: 2.6, end: 2.5, dye: "coat", seam: true }),
  ...pair({ from: [5.05, 2.9, 9.2], radius: 1, stretch: [1.7, 2, 1.2], dye: "light", seam: true }),
  { from: [0, 18, 0.6], radius: 1, stretch: [6.9, 6, 5.9], dye: "coat", seam: true },
]

const muzzle = (wide: number, deep: number): Part[] => [
  { from: [0, 16.4, 4.9], radius: 1, stretch: [wide, 2.1, deep], dye: "light", seam: true },
]

const pointedEars: Part[] = [
  ...pair({ from: [3.7, 21.6, 0], to: [5.6, 26.4, -0.4], radius: 2.4, end: 0.5, dye: "coat" }),
  ...pair({ from: [4, 22, 1.3], to: [5.35, 25.2, 0.5], radius: 1.4, end: 0.25, dye: "light", seam: true }),
]

const roundEars = (size: number, x: number, y: number): Part[] => [
  ...pair({ from: [x, y, -0.2], radius: size, stretch: [1, 1, 0.62], dye: "coat" }),
  ...pair({ from: [x, y, 0.65], radius: size * 0.62, stretch: [1, 1, 0.5], dye: "light", seam: true }),
]

const MANE: Part[] = Array.from({ length: 14 }, (_, at) => {
  const angle = (at / 14) * Math.PI * 2
  return {
    from: [Math.sin(angle) * 6.5, 18 + Math.cos(angle) * 6, -1.2],
    radius: 2.5,
    dye: "second",
    seam: true,
  }
})

const KNOWN: Record<Exclude<Species, keyof typeof MORE>, Part[]> = {
  fox: [
    ...SITTING,
    ...muzzle(3, 3.3),
    ...pair({ from: [3.6, 16, 3.4], radius: 1, stretch: [3, 2.2, 2.4], dye: "light", seam: true }),
    ...pointedEars,
    { from: [2.6, 3, -4.2], to: [9.2, 7.2, -4.6], radius: 1.8, end: 2.9, dye: "coat", seam: true },
    { from: [10, 9.4, -4.4], to: [10.2, 11, -4.2], radius: 2.3, end: 1.1, dye: "light", seam: true },
  ],
  marmot: [
    ...SITTING,
    ...muzzle(3.9, 2.6),
    ...roundEars(1.5, 5.7, 21.6),
    ...pair({ from: [0.36, 14.2, 6.9], radius: 1, stretch: [0.4, 0.75, 0.3], dye: "white", seam: true }),
    { from: [2.4, 2.4, -4.4], to: [9.8, 1.9, -2], radius: 2, end: 1.3, dye: "coat", seam: true },
  ],
  hare: [
    ...SITTING,
    ...muzzle(3, 2.4),
    ...pair({ from: [2.6, 22, -0.2], to: [3.9, 31, -0.8], radius: 1.5, end: 1.75, dye: "coat" }),
    ...pair({ from: [2.8, 24.6, 0.8], to: [3.85, 30.6, 0.3], radius: 0.85, end: 1.05, dye: "light", seam: true }),
    { from: [0, 3.4, -5.6], radius: 2.2, dye: "light", seam: true },
  ],
  bear: [...SITTING, ...muzzle(3.1, 2.8), ...roundEars(2.3, 5, 22.4), { from: [0, 3.4, -5.2], radius: 1.7, dye: "coat" }],
  lion: [
    ...SITTING,
    ...MANE,
    ...muzzle(3.1, 2.7),
    ...roundEars(1.9, 5.2, 22.8),
    { from: [2.6, 2, -4.2], to: [9.4, 5, -3.4], radius: 0.9, end: 0.9, dye: "coat", seam: true },
    { from: [10, 6.4, -3.2], radius: 1.8, dye: "second", seam: true },
  ],
  owl: [
    { from: [0, 9.2, 0], radius: 1, stretch: [7, 8.9, 6], dye: "coat" },
    { from: [0, 7.6, 2.6], radius: 1, stretch: [4.9, 6, 3.9], dye: "light", seam: true },
    { from: [0, 18, 0.3], radius: 1, stretch: [7.3, 5.7, 5.8], dye: "coat" },
    ...pair({ from: [2.9, 18.3, 3.5], radius: 1, stretch: [3.2, 3.2, 2.2], dye: "light", seam: true }),
    ...pair({ from: [4.4, 22, 0.2], to: [6.4, 25, 0], radius: 1.7, end: 0.4, dye: "second", seam: true }),
    ...pair({ from: [6.6, 12.4, 0], to: [8, 5, 0.8], radius: 2.3, end: 1.4, dye: "second", seam: true }),
    ...pair({ from: [2.7, 1.3, 4.6], radius: 1, stretch: [2, 1.3, 2.4], dye: "beak", seam: true }),
    { from: [0, 16.4, 5.4], radius: 1, stretch: [1, 1.3, 1.3], dye: "beak", seam: true },
  ],
}

const WINGS = pair({ from: [6, 12, 0], to: [8.4, 5.6, 0.6], radius: 2.2, end: 1.2, dye: "second", seam: true })
const FEET = pair({ from: [2.6, 1.1, 4], radius: 1, stretch: [2, 1.1, 2.6], dye: "beak", seam: true })

const flyer = (beak: Part[], crest: Part[] = []): Part[] => [
  { from: [0, 8.4, 0], radius: 1, stretch: [6.4, 7.8, 6], dye: "coat" },
  { from: [0, 7, 2.4], radius: 1, stretch: [4.6, 5.8, 4], dye: "light", seam: true },
  { from: [0, 17.4, 0.6], radius: 1, stretch: [6.1, 5.7, 5.7], dye: "coat" },
  { from: [0, 5, -5], to: [0, 3.4, -10], radius: 2.2, end: 1.6, dye: "second", seam: true },
  ...WINGS,
  ...FEET,
  ...beak,
  ...crest,
]

const flippers = (z: number): Part[] =>
  pair({ from: [5.2, 7, z], to: [9.6, 2, z + 2.4], radius: 1.8, end: 1.1, dye: "coat", seam: true })

const MORE: Record<"chamois" | "bird" | "hummingbird" | "pelican" | "sea-lion" | "dolphin", Part[]> = {
  chamois: [
    ...SITTING,
    ...muzzle(2.9, 3.2),
    ...pair({ from: [5.4, 20.6, 0], to: [8.8, 21.6, -0.4], radius: 1.5, end: 0.7, dye: "coat" }),
    ...pair({ from: [2, 23, 0.6], to: [2.7, 27, -0.2], radius: 0.95, end: 0.6, dye: "second", seam: true }),
    ...pair({ from: [2.7, 27, -0.2], to: [2.8, 27.4, -2], radius: 0.6, end: 0.3, dye: "second" }),
    ...pair({ from: [2.5, 18.6, 4.6], to: [2.2, 16.2, 5.4], radius: 1.5, end: 0.9, dye: "second", seam: true }),
  ],
  bird: flyer(
    [{ from: [0, 16.8, 5.6], to: [0, 16.2, 8], radius: 1.3, end: 0.4, dye: "beak", seam: true }],
    [{ from: [0, 22.6, 0], to: [0, 24.8, -1.4], radius: 1, end: 0.4, dye: "second", seam: true }],
  ),
  hummingbird: flyer([{ from: [0, 17, 5.6], to: [0.4, 16.6, 12.6], radius: 0.85, end: 0.3, dye: "beak", seam: true }]),
  pelican: flyer(
    [
      { from: [0, 17, 5], to: [0, 14.4, 12.4], radius: 1.5, end: 0.9, dye: "beak", seam: true },
      { from: [0, 14.4, 6.4], radius: 1, stretch: [1.9, 2.6, 3.6], dye: "beak" },
    ],
    [{ from: [0, 22.4, -0.6], to: [0, 24, -3], radius: 1.1, end: 0.5, dye: "coat" }],
  ),
  "sea-lion": [
    { from: [0, 6.6, 0], radius: 1, stretch: [6, 6.4, 6.2], dye: "coat" },
    { from: [0, 4, -3], to: [0, 2.2, -11], radius: 4, end: 1.8, dye: "coat" },
    ...pair({ from: [1.4, 1.8, -11], to: [4.6, 1.3, -14], radius: 1.4, end: 1, dye: "coat" }),
    { from: [0, 10, 2.2], to: [0, 16.6, 2], radius: 5, end: 5, dye: "coat" },
    { from: [0, 8.4, 3.6], radius: 1, stretch: [4.3, 6.2, 4], dye: "light", seam: true },
    { from: [0, 17.6, 1.6], radius: 1, stretch: [5.9, 5.3, 5.4], dye: "coat" },
    ...pair({ from: [1.3, 15.9, 6.2], radius: 1, stretch: [1.75, 1.5, 1.6], dye: "light", seam: true }),
    ...pair({ from: [5.7, 18.2, 0.4], to: [6.6, 17, -0.4], radius: 0.7, end: 0.4, dye: "coat" }),
    ...flippers(1.6),
  ],
  dolphin: [
    { from: [0, 8, 0], radius: 1, stretch: [5.8, 7.6, 5.6], dye: "coat" },
    { from: [0, 15.6, 1], radius: 1, stretch: [5.9, 6, 5.8], dye: "coat" },
    { from: [0, 9, 2.4], radius: 1, stretch: [4.3, 7.4, 4], dye: "light", seam: true },
    { from: [0, 14.8, 5.6], to: [0, 14.2, 9.2], radius: 2, end: 1.4, dye: "coat", seam: true },
    { from: [0, 18.6, -3.6], to: [0, 17.6, -8], radius: 1.9, end: 0.6, dye: "second", seam: true },
    { from: [0, 3, -2.6], to: [0, 1.9, -8], radius: 3.6, end: 1.5, dye: "coat" },
    ...pair({ from: [1, 1.7, -8], to: [5, 1.3, -10.4], radius: 1.4, end: 0.8, dye: "second" }),
    ...flippers(2),
  ],
}

export const BODIES: Record<Species, Part[]> = { ...KNOWN, ...MORE }

/** Where eyes and nose sit, and how large they are. */
export const FACE: Record<Species, { eyes: Place; eye: number; nose: Place | null }> = {
  fox: { eyes: [2.75, 18.9, 5.75], eye: 0.78, nose: [0, 17.1, 8.1] },
  marmot: { eyes: [3, 18.7, 5.7], eye: 0.74, nose: [0, 17.5, 7.2] },
  chamois: { eyes: [3, 18.9, 5.6], eye: 0.78, nose: [0, 17, 7.9] },
  bird: { eyes: [2.7, 18.4, 5.4], eye: 0.85, nose: null },
  hummingbird: { eyes: [2.7, 18.2, 5.4], eye: 0.85, nose: null },
  pelican: { eyes: [2.9, 19, 5], eye: 0.75, nose: null },
  "sea-lion": { eyes: [2.9, 18.6, 6.2], eye: 0.85, nose: [0, 17.1, 7.7] },
  dolphin: { eyes: [3.9, 16.6, 5.1], eye: 0.7, nose: null },
  hare: { eyes: [3, 18.6, 5.65], eye: 0.85, nose: [0, 17.1, 7.2] },
  bear: { eyes: [2.7, 18.8, 5.85], eye: 0.76, nose: [0, 17.2, 7.5] },
  lion: { eyes: [2.7, 18.8, 5.85], eye: 0.78, nose: [0, 17.2, 7.4] },
  owl: { eyes: [2.9, 18.4, 5.65], eye: 1.25, nose: null },
}
