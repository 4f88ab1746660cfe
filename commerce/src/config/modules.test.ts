import { expect, test } from "vitest"
import { parseEnvironment } from "./env"
import { modulesFor } from "./modules"

const ENV = {
  DATABASE_URL: "postgres://localhost/none",
  JWT_SECRET: "x",
  COOKIE_SECRET: "x",
  ORDER_LINK_SECRET: "x",
  STOREFRONT_SECRET: "x",
  STRIPE_SECRET_KEY: "sk_x",
  STRIPE_WEBHOOK_SECRET: "whsec_x",
  SMTP_URL: "smtp://localhost",
}

interface SearchModule {
  resolve: string
  options: {
    default_provider: string
    providers: { id: string; options?: { config: { host: string; timeout: number } } }[]
  }
}

const searchIn = (more: NodeJS.ProcessEnv = {}) =>
  (modulesFor(parseEnvironment({ ...ENV, ...more })) as SearchModule[]).find(
    ({ resolve }) => resolve === "@medusajs/medusa/search",
  )?.options

test("search is on PostgreSQL unless Meilisearch is named", () => {
  const options = searchIn()
  expect(options?.default_provider).toBe("product-search")
  expect(options?.providers.map(({ id }) => id)).toEqual(["postgres"])
})

test("Meilisearch takes over with a limit to its answers, and the other is kept for the change", () => {
  const options = searchIn({ MEILISEARCH_HOST: "http://meili:7700", MEILISEARCH_API_KEY: "key" })
  expect(options?.default_provider).toBe("meilisearch")
  expect(options?.providers.map(({ id }) => id)).toEqual(["postgres", "meilisearch"])
  expect(options?.providers[1]?.options?.config).toMatchObject({
    host: "http://meili:7700",
    timeout: 2_000,
  })
})
