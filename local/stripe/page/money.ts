import { decimals } from "../currency"

/** An amount in minor units as the payer reads it; an unknown locale falls back to English. */
export function showMoney(amount: number, currency: string, locale: string): string {
  const style = { style: "currency" as const, currency: currency.toUpperCase() }
  const [usable = "en"] = Intl.NumberFormat.supportedLocalesOf([locale, "en"])
  return new Intl.NumberFormat(usable, style).format(amount / 10 ** decimals(currency))
}
