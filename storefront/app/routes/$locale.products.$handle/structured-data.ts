import { isSoldOut, type VariantView } from "./variants"

interface About {
  description: string
  origin: string
  path: string
}

/** schema.org's Product with an Offer per variant: what search engines show of the page. */
export function structuredData(about: About, name: string, variants: VariantView[]) {
  const address = `${about.origin}${about.path}`
  const pictures = new Set(variants.flatMap(({ picture }) => picture ?? []))
  return {
    "@context": "https://schema.org",
    "@type": "Product",
    name,
    description: about.description,
    url: address,
    image: [...pictures].map((picture) => `${about.origin}${picture}`),
    offers: variants.flatMap((variant) => {
      const { price, sku } = variant
      if (!price) return []
      const offer = {
        "@type": "Offer",
        sku,
        price: price.amount,
        priceCurrency: price.currency.toUpperCase(),
        url: `${address}?variant=${encodeURIComponent(sku)}`,
        availability: `https://schema.org/${isSoldOut(variant) ? "OutOfStock" : "InStock"}`,
      }
      return [offer]
    }),
  }
}
