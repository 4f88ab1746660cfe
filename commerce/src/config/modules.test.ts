import { expect, test } from "vitest"
import { parseEnvironment } from "./env"
import { modulesFor } from "./modules"

const ENV = {
  DATABASE_URL: "postgres://localhost/none",
  JWT_SECRET: "x",
  COOKIE_SECRET: "x",
  ORDER_LINK_SECRET: "x",
  STOREFRONT_SECRET: "x",
  AUTH_MFA_ENCRYPTION_KEY: "x",
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

interface MailModule {
  resolve: string
  options: { providers: { id: string; options: { tls?: boolean } }[] }
}

test("in production mails go by TLS, unless their server is reached by a private network alone", () => {
  const tls = (more: NodeJS.ProcessEnv) => {
    const modules = modulesFor({ ...parseEnvironment(ENV), ...more } as never) as MailModule[]
    const mail = modules.find(({ resolve }) => resolve === "@medusajs/medusa/notification")
    return mail?.options.providers.find(({ id }) => id === "smtp")?.options.tls
  }
  const SMTP_URL = "smtp://mail.example:587"
  expect(tls({ NODE_ENV: "production", SMTP_URL })).toBe(true)
  expect(tls({ NODE_ENV: "development", SMTP_URL })).toBe(false)
  expect(tls({ NODE_ENV: "production", SMTP_URL: "smtp://localhost:1025" })).toBe(false)
  const named = { PLAIN_HOSTS: ["mail.example"] } as object
  expect(tls({ NODE_ENV: "production", SMTP_URL, ...named })).toBe(false)
})
