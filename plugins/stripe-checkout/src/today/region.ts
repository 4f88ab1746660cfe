import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/** A market as staff have set it up. */
export interface Region {
  id: string
  currency_code: string
  automatic_taxes: boolean
  countries: { iso_2: string }[]
  payment_providers?: ({ id: string; is_enabled: boolean } | null)[] | null
}

/**
 * A region, or undefined. Kept by the caching module until the region, its countries or its payment
 * providers change: every step of a checkout asks for it.
 */
export async function keptRegion(scope: MedusaContainer, id: string): Promise<Region | undefined> {
  const query = scope.resolve(ContainerRegistrationKeys.QUERY)
  const fields = ["*", "countries.iso_2", "payment_providers.id", "payment_providers.is_enabled"]
  const tags = ["Country:list:*", "LinkRegionPaymentProvider:list:*", "PaymentProvider:list:*"]
  const { data } = await query.graph(
    { entity: "region", fields, filters: { id } },
    { cache: { enable: true, computeAutomaticTags: true, tags: [`Region:${id}`, ...tags] } },
  )
  return data[0] as unknown as Region | undefined
}
