import { EDITIONS, type EditionCode } from "../editions"
import { CHILD, kindOf } from "../kinds"
import { MATERIALS } from "../materials"
import { SERIES } from "../series"
import { SIZE_CHARTS, type SizeChart } from "../size-charts"
import { sportOf } from "../taxonomy/sports"
import { teamOf } from "../taxonomy/teams"
import type { CatalogueProduct, Product, Words } from "./product"

type Language = "en" | "fr"

const editionName = (code: EditionCode, language: Language) =>
  EDITIONS.find((edition) => edition.code === code)?.name[language] ?? code

/** What stands below the title: the series; or the team, the sport, the edition and a measure. */
function subtitle(product: Product, edition: EditionCode, language: Language): string {
  const { series, team, sport, measure } = product
  if (series) {
    const { name, pieces } = SERIES[series[0]]
    const of = language === "fr" ? "sur" : "of"
    return `${name[language]}, ${series[1]} ${of} ${pieces}`
  }
  const whose = team && teamOf(team).name[language]
  const what = sport && sportOf(sport).name[language]
  const how = typeof measure === "object" ? measure[language] : measure
  return [whose, what, editionName(edition, language), how].filter(Boolean).join(", ")
}

function categoryOf(product: Product, edition: EditionCode): string {
  if (product.category) return product.category
  if (product.kind === "poster") {
    if (edition === "heritage") return "heritage-posters"
    return product.sport ? "sports-posters" : "games-posters"
  }
  if (product.for === "child") {
    return kindOf(product.kind).sizes ? "childrens-clothes" : "childrens-accessories"
  }
  return kindOf(product.kind).category
}

function sizesOf(product: Product): readonly string[] | null {
  const usual = kindOf(product.kind).sizes ?? null
  return product.sizes ?? (product.for === "child" && usual ? CHILD : usual)
}

/** The kind's own chart or the children's, whichever has the product's sizes. */
function chartOf(product: Product, sizes: readonly string[] | null): SizeChart | null {
  const own = kindOf(product.kind).chart
  if (!sizes) return product.for === "child" ? null : (own ?? null)
  const has = (chart: SizeChart) =>
    sizes.every((size) => SIZE_CHARTS[chart].rows.some((row) => row.size === size))
  return (own ? [own, "child" as const] : []).find(has) ?? null
}

function words(product: Product, edition: EditionCode, language: Language): Words {
  const [title, description] = product[language]
  return { title, subtitle: subtitle(product, edition, language), description }
}

/** A product of a data file with everything that its kind and its edition say. */
export function resolve(edition: EditionCode, product: Product): CatalogueProduct {
  const { handle, kind, euro, colours, series } = product
  const sizes = sizesOf(product)
  return {
    handle,
    kind,
    edition,
    category: categoryOf(product, edition),
    sport: product.sport ?? null,
    team: product.team ?? null,
    euro,
    colours,
    sizes,
    dearer: product.dearer ?? {},
    chart: chartOf(product, sizes),
    audience: kind === "bodysuit" ? "baby" : (product.for ?? "adult"),
    material: MATERIALS[product.material ?? kindOf(kind).material],
    series: series ? { key: series[0], number: series[1] } : null,
    pictured: handle,
    en: words(product, edition, "en"),
    fr: words(product, edition, "fr"),
  }
}
