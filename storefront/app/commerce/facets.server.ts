import { colourOf, editionOf, sportOf, teamOf } from "~/catalogue/places.server"
import type { Choices, Facet } from "~/lib/choices"
import { FACETS } from "~/lib/choices"
import { compareIn } from "~/lib/compare"
import { bySize, sizeLabel } from "~/lib/sizes"
import type { Named } from "./catalogue.server"

/** The names of the facets in the documents of commerce's search index. */
export const FIELDS: Record<Facet, string> = {
  category: "category_handles",
  sport: "sport",
  team: "team",
  edition: "edition",
  colour: "colours",
  size: "sizes",
}

/** One thing that a list can be narrowed to. */
export interface FacetOption {
  value: string
  label: string
  count: number
  chosen: boolean
  /** What a colour looks like. */
  hex?: string
}
export interface FacetGroup {
  facet: Facet
  options: FacetOption[]
}

export interface Counted {
  type: string
  values?: { value: string; count: number }[]
  min?: number
  max?: number
}
export type FacetCounts = Record<string, Counted | undefined>

interface Naming {
  language: string
  categories: Named[]
}

function labelOf(facet: Facet, value: string, { language, categories }: Naming) {
  switch (facet) {
    case "category":
      return { label: categories.find(({ handle }) => handle === value)?.name ?? value }
    case "sport":
      return { label: sportOf(value, language)?.name ?? value }
    case "team":
      return { label: teamOf(value, language)?.name ?? value }
    case "edition":
      return { label: editionOf(value, language)?.name ?? value }
    case "colour": {
      const colour = colourOf(value, language)
      return colour ? { label: colour.name, hex: colour.hex } : { label: value }
    }
    case "size":
      return { label: sizeLabel(value, language) }
    default:
      return { label: value }
  }
}

function inOrder(facet: Facet, options: FacetOption[], { language, categories }: Naming) {
  if (facet === "size") return options.toSorted((a, b) => bySize(a.value, b.value))
  if (facet === "category") {
    const place = (value: string) => categories.findIndex(({ handle }) => handle === value)
    return options.toSorted((a, b) => place(a.value) - place(b.value))
  }
  const compare = compareIn(language)
  return options.toSorted((a, b) => b.count - a.count || compare(a.label, b.label))
}

/**
 * The engine's counts as groups of choices. A chosen value stays, with a count of none, so that it can be
 * taken back; a group whose every value would change nothing is left out.
 */
export function facetGroups(counts: FacetCounts, choices: Choices, naming: Naming): FacetGroup[] {
  return FACETS.flatMap((facet) => {
    const chosen = choices.facets[facet]
    const counted = (counts[FIELDS[facet]]?.values ?? []).filter(({ count }) => count > 0)
    const missing = chosen
      .filter((value) => !counted.some((one) => one.value === value))
      .map((value) => ({ value, count: 0 }))
    const options = [...counted, ...missing].map(({ value, count }) => ({
      value,
      count,
      chosen: chosen.includes(value),
      ...labelOf(facet, value, naming),
    }))
    if (options.length < 2 && !chosen.length) return []
    return [{ facet, options: inOrder(facet, options, naming) }]
  })
}
