import type { Warehouse } from "./markets"

interface Words {
  en: string
  fr: string
}
export interface DeliveryOption {
  code: "standard" | "express"
  name: Words
  description: Words
  /** Euro price list; see currencies.ts. */
  euro: number
  /** From this value of goods on (euro price list) it is free. */
  free_from_euro?: number
}
export interface DeliveryZone {
  name: string
  warehouse: Warehouse
  countries: string[]
  options: DeliveryOption[]
}

const STANDARD: Words = { en: "Standard delivery", fr: "Livraison standard" }
const EXPRESS: Words = { en: "Express delivery", fr: "Livraison express" }
const days = (from: number, to: number): Words => ({
  en: `${from} to ${to} working days`,
  fr: `${from} à ${to} jours ouvrés`,
})

export const ZONES: DeliveryZone[] = [
  {
    name: "Americas",
    warehouse: "los-angeles",
    countries: ["us", "ca", "mx", "br"],
    options: [
      { code: "standard", name: STANDARD, description: days(3, 6), euro: 6, free_from_euro: 75 },
      { code: "express", name: EXPRESS, description: days(1, 2), euro: 15 },
    ],
  },
  {
    name: "Asia and Pacific",
    warehouse: "los-angeles",
    countries: ["jp", "kr", "cn", "au"],
    options: [
      { code: "standard", name: STANDARD, description: days(6, 10), euro: 9, free_from_euro: 120 },
      { code: "express", name: EXPRESS, description: days(2, 4), euro: 22 },
    ],
  },
  {
    name: "Europe",
    warehouse: "milano",
    countries: ["fr", "de", "it", "es", "gb", "ch"],
    options: [
      { code: "standard", name: STANDARD, description: days(2, 5), euro: 5, free_from_euro: 60 },
      { code: "express", name: EXPRESS, description: days(1, 2), euro: 12 },
    ],
  },
  {
    name: "Middle East and Africa",
    warehouse: "milano",
    countries: ["ae", "sn"],
    options: [
      { code: "standard", name: STANDARD, description: days(5, 9), euro: 9, free_from_euro: 120 },
      { code: "express", name: EXPRESS, description: days(2, 4), euro: 20 },
    ],
  },
]

export const WAREHOUSES: Record<Warehouse, { name: string; city: string; country_code: string }> = {
  "los-angeles": { name: "Los Angeles warehouse", city: "Los Angeles", country_code: "us" },
  milano: { name: "Milano warehouse", city: "Milano", country_code: "it" },
}
