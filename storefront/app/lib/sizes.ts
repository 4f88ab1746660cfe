/** Sizes of clothes from small to large. */
const LETTERS = ["XXS", "XS", "S", "M", "L", "XL", "XXL", "3XL", "4XL"]

const collator = new Intl.Collator("en", { numeric: true })

/** Children's sizes are ages, which the index has in the shop's own language. */
const AGE = /^(\d{1,2}) (month|year)s?$/
const MONTHS_PER_YEAR = 12

/** An age in months; null for other sizes. */
function months(size: string): number | null {
  const [, count, unit] = AGE.exec(size) ?? []
  return count ? Number(count) * (unit === "year" ? MONTHS_PER_YEAR : 1) : null
}

const formats = new Map<string, Intl.NumberFormat>()

/** Made once per language and unit: making one takes a hundred times as long as using it. */
function formatOf(language: string, unit: string): Intl.NumberFormat {
  const key = `${language} ${unit}`
  const options = { style: "unit", unit, unitDisplay: "long" } as const
  const made = formats.get(key) ?? new Intl.NumberFormat(language, options)
  formats.set(key, made)
  return made
}

/** A size as a language writes it: "4 years" is "4 ans" in French; "XL" is everywhere the same. */
export function sizeLabel(size: string, language: string): string {
  const [, count, unit] = AGE.exec(size) ?? []
  if (!count || !unit) return size
  return formatOf(language, unit).format(Number(count))
}

/** Orders sizes as people read them: letters from small to large, ages from young to old, figures by value. */
export function bySize(a: string, b: string): number {
  const [left, right] = [LETTERS.indexOf(a.toUpperCase()), LETTERS.indexOf(b.toUpperCase())]
  if (left >= 0 && right >= 0) return left - right
  if (left >= 0 || right >= 0) return left >= 0 ? -1 : 1
  const [younger, older] = [months(a), months(b)]
  if (younger !== null && older !== null) return younger - older
  if (younger !== older && (younger === null || older === null)) return younger === null ? 1 : -1
  return collator.compare(a, b)
}
