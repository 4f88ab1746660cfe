/**
 * An amount in major units (`"12.5"`, as Medusa keeps it) as readers of `tag` expect it. Given as a
 * decimal string, it is never rounded through a float.
 */
export function formatMoney(amount: string, currency: string, tag: string): string {
  const format = new Intl.NumberFormat(tag, { style: "currency", currency: currency.toUpperCase() })
  // Strings are formatted exactly since ES2023; the library's types know numbers only.
  return format.format(amount as unknown as number)
}

/** Whether a decimal string is zero: `0`, `0.00`, `-0`. */
export const isZero = (amount: string): boolean => /^-?0*(\.0*)?$/.test(amount)
