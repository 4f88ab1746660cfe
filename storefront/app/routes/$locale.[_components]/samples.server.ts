import { facetGroups, FIELDS } from "~/commerce/facets.server"
import { NO_CHOICES, type Choices } from "~/lib/choices"
import type { TotalsView } from "~/lib/totals"

export const sampleChoices: Choices = {
  ...NO_CHOICES,
  facets: { ...NO_CHOICES.facets, colour: ["coral"] },
  inStock: true,
}

/** Facets as a search engine would have counted them. */
export const sampleGroups = (language: string) =>
  facetGroups(
    Object.fromEntries(
      Object.entries({
        [FIELDS.colour]: ["coral", "deep-blue", "gold"],
        [FIELDS.size]: ["L", "S", "M"],
      }).map(([field, values]) => [
        field,
        { type: "value", values: values.map((value, at) => ({ value, count: at + 1 })) },
      ]),
    ),
    sampleChoices,
    { language, categories: [] },
  )

/** A mug of 20 with a tenth off, and delivery of 5, tax on top. */
export const sampleTotals = (currency_code: string): TotalsView => ({
  currency_code,
  total: 24.84,
  item_total: 19.44,
  item_subtotal: 18,
  original_item_total: 21.6,
  original_item_subtotal: 20,
  tax_total: 1.84,
  discount_total: 2.16,
  discount_subtotal: 2,
  shipping_total: 5.4,
  shipping_subtotal: 5,
  delivery: true,
})
