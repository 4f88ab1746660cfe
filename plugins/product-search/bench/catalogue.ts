import type { ResolvedSearchIndexDefinition, SearchDocument } from "@medusajs/framework/types"
import { search } from "@medusajs/framework/utils"

const code = () => search.keyword().searchable({ weight: 2 }).filterable().facetable()
const codes = () => search.keyword().array().filterable().facetable()
const price = () =>
  search
    .float()
    .filterable()
    .sortable()
    .facetable({ types: ["range", "stats"] })

const CURRENCIES = "usd eur gbp jpy cad mxn chf krw cny brl aud aed xof".split(" ")

/** An index like the shop's. */
export const INDEX: ResolvedSearchIndexDefinition = {
  name: "bench",
  entity: "product",
  primary_key: "id",
  provider: "product-search",
  physical_name: "bench_v1",
  definition_hash: "",
  settings: {
    provider_options: {
      "product-search": { language: "en", synonyms: { tee: ["t-shirt"], mascot: ["plush"] } },
    },
  },
  fields: search
    .define({
      id: search.keyword().filterable(),
      title: search.text().searchable({ weight: 4 }).sortable(),
      subtitle: search.text().searchable({ weight: 2 }),
      description: search.text().searchable(),
      status: search.keyword().filterable(),
      sales_channel_ids: search.keyword().array().filterable(),
      category_handles: codes(),
      category_names: search.text().array().searchable({ weight: 3 }),
      sport: code(),
      team: code(),
      edition: code(),
      colours: codes(),
      sizes: codes(),
      skus: search.keyword().array().searchable(),
      in_stock: search.boolean().filterable().facetable(),
      prices: search.object(Object.fromEntries(CURRENCIES.map((currency) => [currency, price()]))),
      created_at: search.date().sortable(),
    })
    .toFields(),
  async *seed() {},
}

/** Random numbers that are the same in every run: mulberry32. */
function random(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

const KINDS =
  "t-shirt hoodie cap beanie mug pin poster tote bottle plush scarf towel keyring socks globe"
const SPORTS =
  "athletics swimming judo fencing curling biathlon football basketball surfing skateboarding"
const ADJECTIVES = "Sunrise Sprint Boardwalk Palm Market Stadium Track Snow Peaks Espresso Baobab"
const REMARKS =
  "cotton organic heavy light soft printed chest inks straight easy cut keeps shape runs lanes " +
  "shoulder hem everyone leans forward hundred metres begin pacific evening sea cool brushed inside " +
  "double stitched hood stays panels embroidered curved peak noon adjusts brass buckle glazed " +
  "stoneware dishwasher safe enamel lapel print paper cream oxide wool knitted warm winter mountain " +
  "ice field water blue deep night violet gold silver bronze medal champion official licensed games " +
  "athletes village ceremony torch flame relay crowd cheer flag nation colours stripe cuffs letters"
const EDITIONS = ["la-2028", "dakar-2026", "milano-cortina-2026", "heritage"]
const SIZES = [["XS", "S", "M", "L", "XL", "XXL"], ["4 years", "6 years", "8 years"], []]
const COLOURS = "Coral Ice Sand White Black Green Gold Cream Oxide Silver Navy Violet".split(" ")

/** So many products, the same in every run. */
export function* products(count: number): Generator<SearchDocument> {
  const next = random(count)
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T
  const [kinds, sports, adjectives, remarks] = [KINDS, SPORTS, ADJECTIVES, REMARKS].map((words) =>
    words.split(" "),
  ) as [string[], string[], string[], string[]]
  for (let n = 0; n < count; n += 1) {
    const [kind, sport, edition] = [pick(kinds), pick(sports), pick(EDITIONS)]
    const team = next() < 0.5 ? `T${Math.floor(next() * 200)}` : null
    const colours = [...new Set(Array.from({ length: 1 + (n % 4) }, () => pick(COLOURS)))]
    const sizes = pick(SIZES)
    const euro = Math.round(1_000 + next() * 9_000) / 100
    // Some eight thousand words that few products have: names of athletes and places.
    const name = `${pick(adjectives)}${Math.floor(next() * 700)}`
    yield {
      id: `prod_${String(n).padStart(10, "0")}`,
      title: `${pick(adjectives)} ${name} ${sport} ${kind}`,
      subtitle: `${team ? `Team ${team}, ` : ""}${edition}`,
      description: Array.from({ length: 30 }, () => pick(remarks)).join(" "),
      status: "published",
      sales_channel_ids: ["sc_01J0000000000000000000000"],
      category_handles: [kind],
      category_names: [kind],
      sport: next() < 0.3 ? null : sport,
      team,
      edition,
      colours,
      sizes,
      skus: colours.flatMap((colour) =>
        (sizes.length ? sizes : [""]).map((size) => `${n}-${colour}-${size}`),
      ),
      in_stock: next() < 0.9,
      prices: Object.fromEntries(CURRENCIES.map((currency, at) => [currency, euro + at])),
      created_at: new Date(Date.UTC(2026, 0, 1) - Math.floor(next() * 900) * 86_400_000),
    }
  }
}
