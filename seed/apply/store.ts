import { chmodSync, writeFileSync } from "node:fs"
import type { MedusaContainer } from "@medusajs/framework/types"
import {
  createApiKeysWorkflow,
  createSalesChannelsWorkflow,
  linkSalesChannelsToApiKeyWorkflow,
  updateStoresWorkflow,
} from "@medusajs/medusa/core-flows"
import { PRICE_LIST } from "../data/currencies"
import { taxIncludedIn } from "../data/markets"
import { byColumn, rows } from "./step"

const CHANNEL = "Web store"
const KEY = "Storefront"
/** The base language and those that the catalogue is translated into. */
const LOCALES = ["en-US", "fr-FR"]

async function salesChannel(scope: MedusaContainer): Promise<string> {
  const known = byColumn(await rows(scope, "sales_channel", ["name"]), "name").get(CHANNEL)
  if (known) return known.id
  const { result } = await createSalesChannelsWorkflow(scope).run({
    input: { salesChannelsData: [{ name: CHANNEL }] },
  })
  return (result[0] as { id: string }).id
}

async function publishableKey(scope: MedusaContainer, channelId: string): Promise<string> {
  const keys = await rows(scope, "api_key", ["title", "token"], { type: "publishable" })
  const known = byColumn(keys, "title").get(KEY)
  if (known) return String(known.token)
  const { result } = await createApiKeysWorkflow(scope).run({
    input: { api_keys: [{ title: KEY, type: "publishable", created_by: "seed" }] },
  })
  const key = result[0] as { id: string; token: string }
  await linkSalesChannelsToApiKeyWorkflow(scope).run({ input: { id: key.id, add: [channelId] } })
  return key.token
}

/** The store itself: its name, currencies, languages, sales channel and the storefront's key. */
export async function applyStore(scope: MedusaContainer): Promise<string> {
  const channelId = await salesChannel(scope)
  const [store] = await rows(scope, "store", ["name"])
  if (!store) throw new Error("Medusa has made no store")
  const currencies = Object.keys(PRICE_LIST).map((currency_code) => ({
    currency_code,
    is_default: currency_code === "usd",
    is_tax_inclusive: taxIncludedIn(currency_code),
  }))
  await updateStoresWorkflow(scope).run({
    input: {
      selector: { id: store.id },
      update: {
        name: "Podium",
        default_sales_channel_id: channelId,
        supported_currencies: currencies,
        supported_locales: LOCALES.map((locale_code) => ({ locale_code })),
      },
    },
  })
  const token = await publishableKey(scope, channelId)
  const file = process.env.PUBLISHABLE_KEY_FILE
  if (file) {
    writeFileSync(file, token, { mode: 0o600 })
    chmodSync(file, 0o600)
  }
  return channelId
}
