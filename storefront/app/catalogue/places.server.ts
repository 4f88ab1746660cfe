import { compareIn } from "~/lib/compare"
import COLOURS from "./colours.json"
import EDITIONS from "./editions.json"
import SPORTS from "./sports.json"
import { textIn } from "./tables"
import TEAMS from "./teams.json"

/** A sport, team or edition that has a page of its own. */
export interface Place {
  /** Of the Games' results system, or the IOC's; editions have the store's own. */
  code: string
  slug: string
  name: string
}

export interface Edition extends Place {
  about: string
  palette: { field: string; glow: string; ink: string }
}

/** A sport's name is a tag of its products, in the shop's own language. */
export interface Tagged extends Place {
  tag: string
}

interface Row {
  code: string
  slug: string
  en: string
  fr: string
}

const tagged = (row: Row, language: string): Tagged => ({
  code: row.code,
  slug: row.slug,
  name: textIn(row, language),
  tag: row.en,
})

const bySlug = <T extends { slug: string }>(rows: T[]) =>
  new Map(rows.map((row) => [row.slug, row]))
const byCode = <T extends { code: string }>(rows: T[]) =>
  new Map(rows.map((row) => [row.code, row]))

const sportsBySlug = bySlug<Row>(SPORTS)
const sportsByCode = byCode<Row>(SPORTS)
const teamsBySlug = bySlug<Row>(TEAMS)
const teamsByCode = byCode<Row>(TEAMS)
const editionsByCode = byCode(EDITIONS)

const found = <T>(row: T | undefined): T => {
  if (!row) throw new Response("no such page", { status: 404 })
  return row
}

/** @throws 404 */
export const sportBySlug = (slug: string, language: string) =>
  tagged(found(sportsBySlug.get(slug)), language)
/** @throws 404 */
export const teamBySlug = (slug: string, language: string) =>
  tagged(found(teamsBySlug.get(slug)), language)

/** The sport of a code; a code that is in no table is shown as it is, and has no page. */
export const sportOf = (code: string, language: string): Tagged | null => {
  const row = sportsByCode.get(code)
  return row ? tagged(row, language) : null
}
export const teamOf = (code: string, language: string): Tagged | null => {
  const row = teamsByCode.get(code)
  return row ? tagged(row, language) : null
}

export function editionOf(code: string, language: string): Edition | null {
  const row = editionsByCode.get(code)
  if (!row) return null
  const { name, about, palette } = row
  return {
    code,
    slug: code,
    name: textIn(name, language),
    about: textIn(about, language),
    palette,
  }
}

/** Every edition, in the shop's order. */
export const listEditions = (language: string): Edition[] =>
  EDITIONS.flatMap(({ code }) => editionOf(code, language) ?? [])

/** A colour's name and what it looks like, by the key in products' metadata. */
export function colourOf(key: string, language: string): { name: string; hex: string } | null {
  if (!Object.hasOwn(COLOURS, key)) return null
  const colour = COLOURS[key as keyof typeof COLOURS]
  return { name: textIn(colour, language), hex: colour.hex }
}

const named = (rows: Row[], tags: ReadonlySet<string>, language: string) => {
  const compare = compareIn(language)
  return rows
    .filter(({ en }) => tags.has(en))
    .map((row) => tagged(row, language))
    .toSorted((a, b) => compare(a.name, b.name))
}

/** The sports that some product is tagged with, by name. */
export const sportsAmong = (tags: ReadonlySet<string>, language: string): Tagged[] =>
  named(SPORTS, tags, language)
/** The teams that some product is tagged with, by name. */
export const teamsAmong = (tags: ReadonlySet<string>, language: string): Tagged[] =>
  named(TEAMS, tags, language)
