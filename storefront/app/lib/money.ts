const formats = new Map<string, Intl.NumberFormat>()

/** Making a format takes a hundred times as long as using it; there is one per market and currency. */
function formatOf(currency: string, tag: string): Intl.NumberFormat {
  const key = `${tag} ${currency}`
  const made = formats.get(key) ?? new Intl.NumberFormat(tag, { style: "currency", currency })
  formats.set(key, made)
  return made
}

/** An amount of the Store API (major units) as people of the locale write it. */
export const formatMoney = (amount: number, currency: string, tag: string): string =>
  formatOf(currency.toUpperCase(), tag).format(amount)
