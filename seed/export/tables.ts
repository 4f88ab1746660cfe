import { mkdirSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { format } from "prettier"
import { CARE } from "../data/care"
import { CATEGORIES } from "../data/categories"
import { colourKey, COLOURS, type Colour } from "../data/colours"
import { EDITIONS } from "../data/editions"
import { KINDS } from "../data/kinds"
import { LICENSEES } from "../data/licensees"
import { SERIES } from "../data/series"
import { SIZE_CHARTS } from "../data/size-charts"
import { SPORTS } from "../data/taxonomy/sports"
import { TEAMS } from "../data/taxonomy/teams"

/** Where the storefront keeps what it looks up by the codes and keys in a product's metadata. */
export const OUT = join(__dirname, "../../storefront/app/catalogue")

const colours = Object.entries(COLOURS).map(([en, { fr, hex }]) => [
  colourKey(en as Colour),
  { en, fr, hex },
])

/** Every table by its file's name. */
export const TABLES: Record<string, unknown> = {
  "care.json": CARE,
  "categories.json": CATEGORIES,
  "colours.json": Object.fromEntries(colours),
  "editions.json": EDITIONS,
  "kinds.json": Object.fromEntries(Object.entries(KINDS).map(([kind, { name }]) => [kind, name])),
  "licensees.json": Object.fromEntries(
    LICENSEES.map(({ key, name, city, origin }) => [key, { name, city, origin }]),
  ),
  "series.json": SERIES,
  "size-charts.json": SIZE_CHARTS,
  "sports.json": SPORTS.map(({ code, slug, name, games }) => ({ code, slug, ...name, games })),
  "teams.json": TEAMS.map(({ code, slug, name, country }) => ({ code, slug, ...name, country })),
}

/** A table as its file holds it. */
export const asJson = (table: unknown): Promise<string> =>
  format(JSON.stringify(table), { parser: "json", printWidth: 100 })

async function main() {
  mkdirSync(OUT, { recursive: true })
  for (const [name, table] of Object.entries(TABLES)) {
    writeFileSync(join(OUT, name), await asJson(table))
  }
  process.stdout.write(`${Object.keys(TABLES).length} tables in ${OUT}\n`)
}

if (require.main === module) void main()
