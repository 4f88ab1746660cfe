const collators = new Map<string, Intl.Collator>()

/** How a language orders words; made once, since making it takes longer than putting a list in order. */
export function compareIn(language: string): (a: string, b: string) => number {
  const made = collators.get(language) ?? new Intl.Collator(language)
  collators.set(language, made)
  return made.compare
}
