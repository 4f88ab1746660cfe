import type { MedusaContainer } from "@medusajs/framework/types"
import { createRegionsWorkflow } from "@medusajs/medusa/core-flows"
import { MARKETS } from "../data/markets"
import { byColumn, rows } from "./step"

/** The only way to pay: Stripe's page. */
const PAYMENT_PROVIDERS = ["pp_stripe-checkout_stripe"]

/** One region per market. */
export async function applyRegions(scope: MedusaContainer): Promise<string> {
  const known = byColumn(await rows(scope, "region", ["name"]), "name")
  const missing = MARKETS.filter((market) => !known.has(market.name))
  if (missing.length) {
    await createRegionsWorkflow(scope).run({
      input: {
        regions: missing.map((market) => ({
          name: market.name,
          currency_code: market.currency_code,
          countries: market.countries,
          is_tax_inclusive: market.tax_included,
          automatic_taxes: true,
          payment_providers: PAYMENT_PROVIDERS,
        })),
      },
    })
  }
  return `${MARKETS.length} markets, ${missing.length} new`
}
