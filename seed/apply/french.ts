import { CATEGORIES } from "../data/categories"
import { COLOURS } from "../data/colours"
import { EDITIONS } from "../data/editions"
import { KINDS } from "../data/kinds"
import { SPORTS } from "../data/taxonomy/sports"
import { TEAMS } from "../data/taxonomy/teams"
import type { Text } from "../data/text"

const sizes = (unit: string, french: string, numbers: (number | string)[]) =>
  numbers.map((number) => [`${number} ${unit}`, `${String(number).replace(".", ",")} ${french}`])

/** Sizes that have words in them; letters and numbers need no translation. */
const SIZES: Record<string, string> = Object.fromEntries([
  ...sizes("years", "ans", [4, 6, 8, 10, 12]),
  ...sizes("months", "mois", [3, 6, 12, 18]),
  ...sizes("in", "po", ["6.1", "6.7"]),
])

/** The French of an option's value; undefined where it is the same. */
export const frenchValue = (value: string): string | undefined =>
  Object.hasOwn(COLOURS, value) ? COLOURS[value as keyof typeof COLOURS].fr : SIZES[value]

/** "Coral / 4 years" as the French shop calls it. */
export const frenchVariant = (title: string): string =>
  title
    .split(" / ")
    .map((part) => frenchValue(part) ?? part)
    .join(" / ")

export const OPTION_TITLES: Record<string, string> = { Colour: "Couleur", Size: "Taille" }

const byEnglish = (texts: Text[]): Record<string, string> =>
  Object.fromEntries(texts.map(({ en, fr }) => [en, fr]))

const names = (list: { name: Text }[]) => list.map(({ name }) => name)

/** French by the English value or the handle, for what is translated once for all products. */
export const LABELS = {
  product_type: byEnglish(names(Object.values(KINDS))),
  product_tag: byEnglish(names([...SPORTS, ...TEAMS])),
  product_category: Object.fromEntries(CATEGORIES.map(({ handle, name }) => [handle, name.fr])),
  product_collection: Object.fromEntries(EDITIONS.map(({ code, name }) => [code, name.fr])),
}
