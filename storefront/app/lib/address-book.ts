/** As much of a saved address as its place in the book depends on. */
interface Kept {
  country_code?: string | null
  is_default_shipping?: boolean | null
}

/** The addresses with the default one first; the others stay in their order. */
export const defaultFirst = <A extends Kept>(addresses: readonly A[]): A[] => [
  ...addresses.filter(({ is_default_shipping }) => is_default_shipping),
  ...addresses.filter(({ is_default_shipping }) => !is_default_shipping),
]

/** Those that can be delivered to in a country, the default one first. */
export const addressesIn = <A extends Kept>(addresses: readonly A[], country: string): A[] =>
  defaultFirst(addresses.filter(({ country_code }) => country_code === country))

/** Whether an address that is added becomes the default: the first one does. */
export const becomesDefault = (addresses: readonly Kept[]): boolean => addresses.length === 0
