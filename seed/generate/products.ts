import type { Kind } from "../data/kinds"
import { CATALOGUE } from "../data/products/catalogue"
import type { CatalogueProduct, Words } from "../data/products/product"
import { digest } from "../data/variants"

type Language = "en" | "fr"

/** Share of made-up products that are a team's. */
const TEAM_SHARE = 0.25
/** A made-up price is at most so many half euros off its model's. */
const PRICE_STEPS = 4

const TEAMS = [...new Set(CATALOGUE.flatMap(({ team }) => team ?? []))]

const sentences = (text: string) => text.split(/(?<=[.!?])\s+/)

/** All sentences that are said of a kind of goods, so that made-up texts have the words of real ones. */
function saidOf(language: Language): Map<Kind, string[]> {
  const said = new Map<Kind, string[]>()
  for (const product of CATALOGUE) {
    const known = said.get(product.kind) ?? []
    said.set(product.kind, known.concat(sentences(product[language].description)))
  }
  return said
}

const SAID = { en: saidOf("en"), fr: saidOf("fr") }

/** A number below `limit` that depends only on the other arguments, every one as likely (MurmurHash3's end). */
function choice(number: number, what: string, limit: number): number {
  let hash = digest(`${what} ${number}`)
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return ((hash ^ (hash >>> 16)) >>> 0) % limit
}

const pick = <T>(list: readonly T[], number: number, what: string): T =>
  list[choice(number, what, list.length)] as T

function words(model: CatalogueProduct, number: number, language: Language): Words {
  const { title, subtitle, description } = model[language]
  const said = SAID[language].get(model.kind) ?? []
  const more = ["second", "third"].map((which) => pick(said, number, which))
  const sign = language === "fr" ? "n°" : "No."
  return {
    title: `${title} ${sign} ${number}`,
    subtitle,
    description: [...new Set([...sentences(description).slice(0, 1), ...more])].join(" "),
  }
}

/** The made-up product with a number: like one of the catalogue's, under a name of its own. */
export function madeUpProduct(number: number): CatalogueProduct {
  const model = pick(CATALOGUE, number, "model")
  const colours = model.colours.slice(0, 1 + choice(number, "colours", model.colours.length))
  const steps = choice(number, "price", 2 * PRICE_STEPS + 1) - PRICE_STEPS
  const ofTeam = choice(number, "of a team", 1_000) < TEAM_SHARE * 1_000
  return {
    ...model,
    handle: `${model.handle}-${number}`,
    euro: Math.max(0.5, model.euro + steps / 2),
    colours,
    team: ofTeam ? pick(TEAMS, number, "team") : null,
    series: null,
    en: words(model, number, "en"),
    fr: words(model, number, "fr"),
  }
}

/** So many made-up products, one at a time; the first ones are the same whatever the number. */
export function* madeUpProducts(total: number): Generator<CatalogueProduct> {
  for (let number = 1; number <= total; number += 1) yield madeUpProduct(number)
}
