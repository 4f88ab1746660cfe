import type { MedusaContainer } from "@medusajs/framework/types"
import { createTaxRegionsWorkflow } from "@medusajs/medusa/core-flows"
import { COUNTRY_TAX, PROVINCE_TAX } from "../data/markets"
import { rows } from "./step"

const PROVIDER = "tp_system"

const rate = (percent: number, code: string) => ({
  rate: percent,
  name: "Tax",
  code,
  is_default: true,
})

/** A tax region per country, and one per state or province whose rate differs. */
export async function applyTaxes(scope: MedusaContainer): Promise<string> {
  const regions = await rows(scope, "tax_region", ["country_code", "province_code"])
  const country = new Map(
    regions.filter((row) => !row.province_code).map((row) => [row.country_code, row.id]),
  )
  const countries = Object.entries(COUNTRY_TAX).filter(([code]) => !country.has(code))
  if (countries.length) {
    const { result } = await createTaxRegionsWorkflow(scope).run({
      input: countries.map(([country_code, percent]) => ({
        country_code,
        provider_id: PROVIDER,
        default_tax_rate: rate(percent, country_code),
      })),
    })
    for (const region of result) country.set(region.country_code, region.id)
  }
  const known = new Set(regions.map((row) => row.province_code))
  const provinces = PROVINCE_TAX.filter(({ province }) => !known.has(province))
  if (provinces.length) {
    await createTaxRegionsWorkflow(scope).run({
      input: provinces.map(({ country: code, province, rate: percent }) => ({
        country_code: code,
        province_code: province,
        parent_id: country.get(code),
        default_tax_rate: rate(percent, province),
      })),
    })
  }
  return `${countries.length} countries, ${provinces.length} provinces new`
}
