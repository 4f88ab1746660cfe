import flags from "../../flags.json"
import type { Artwork, Edition } from "../../request"

/** A fan's flag, simplified: how its colours lie, and which they are. */
export interface Flag {
  /** Vertical or horizontal stripes, disc, diagonal, cross, or one field with a sign. */
  form: "v" | "h" | "c" | "d" | "x" | "f"
  colours: string[]
}

/** Inks of a print on a ground, all of them readable on it. */
export interface Palette {
  ground: string
  /** Type and lines. */
  ink: string
  /** The loud one. */
  accent: string
  /** The quiet one. */
  second: string
  /** What stands on the accent. */
  onAccent: string
  flag: Flag | null
}

const INKS: Record<Edition, string[]> = {
  "la-2028": ["#ff5b45", "#f7ead2", "#ffb454", "#122a5c"],
  "milano-cortina-2026": ["#8fd3f0", "#f4f8fc", "#8d7bea", "#2a1b5c"],
  "dakar-2026": ["#f3b32c", "#fbf3dd", "#d9532b", "#0b5f3b"],
  heritage: ["#a8402a", "#f3e7cd", "#cf9c45", "#2c231e"],
}

const channels = (hex: string) =>
  [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
const linear = (value: number) =>
  value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4

/** Relative luminance of a colour, as WCAG defines it. */
export function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = channels(hex).map(linear)
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

/** WCAG contrast of two colours, 1 to 21. */
export function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(a), luminance(b)].toSorted((x, y) => y - x) as [number, number]
  return (light + 0.05) / (dark + 0.05)
}

/** A colour between two, in sRGB. */
export function mix(a: string, b: string, share: number): string {
  const [from, to] = [channels(a), channels(b)]
  const parts = from.map((value, at) => value + ((to[at] ?? 0) - value) * share)
  return `#${parts
    .map((value) =>
      Math.round(value * 255)
        .toString(16)
        .padStart(2, "0"),
    )
    .join("")}`
}

export function flagOf(team: string | null): Flag | null {
  const found = team ? (flags as Record<string, string[]>)[team] : undefined
  if (!found) return null
  const [form, ...colours] = found
  return { form: form as Flag["form"], colours }
}

/** Type needs this contrast with its ground; large fields of colour need less. */
const TYPE_CONTRAST = 3.4
const FIELD_CONTRAST = 1.55

const first = (inks: string[], ground: string, least: number, not: string[] = []) =>
  inks.find((ink) => contrast(ink, ground) >= least && !not.includes(ink))

const strongest = (inks: string[], ground: string) =>
  inks.toSorted((a, b) => contrast(b, ground) - contrast(a, ground))[0] as string

/** Inks for a print on a dye, by edition and, for a team's goods, its flag. */
export function paletteOf({ edition, team }: Artwork, ground: string): Palette {
  const own = INKS[edition]
  const flag = flagOf(team)
  const light = own[1] as string
  const dark = own[3] as string
  // On middle greys the edition's own light and dark are both too weak.
  const ink =
    [light, dark].find((one) => contrast(one, ground) >= 4.5) ??
    strongest([light, dark, "#ffffff", "#14110f"], ground)
  const loud = flag ? [...flag.colours.toSorted((a, b) => chroma(b) - chroma(a)), ...own] : own
  const readable = (least: number, not: string[]) => first(loud, ground, least, not)
  const accent = readable(FIELD_CONTRAST, [light, dark, "#ffffff"]) ?? ink
  const second = readable(FIELD_CONTRAST, [accent]) ?? ink
  const onAccent =
    first([ground, light, dark], accent, TYPE_CONTRAST) ?? (luminance(accent) > 0.3 ? dark : light)
  return { ground, ink, accent, second, onAccent, flag }
}

const chroma = (hex: string) => Math.max(...channels(hex)) - Math.min(...channels(hex))

/** The field of an edition and its counterpart, for goods that are printed all over. */
export const fieldOf = (edition: Edition) => {
  const [loud, light, third, dark] = INKS[edition] as [string, string, string, string]
  return { loud, light, third, dark }
}
