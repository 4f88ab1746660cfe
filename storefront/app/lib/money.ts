/** An amount of the Store API (major units) as people of the locale write it. */
export function formatMoney(amount: number, currency: string, tag: string): string {
  return new Intl.NumberFormat(tag, {
    style: "currency",
    currency: currency.toUpperCase(),
  }).format(amount)
}
