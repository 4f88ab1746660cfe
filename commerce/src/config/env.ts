import { z } from "@medusajs/framework/zod"
import { readRateLimits } from "./rate-limit-settings"

/** Secrets that begin like ones of a manual, a test or this project's name are known to everybody. */
const KNOWN_SECRETS = /^(supersecret|secret|changeme|podium|local|test)/i
const MIN_SECRET_CHARS = 32
const MIN_DIFFERENT_CHARS = 8

const isWeak = (secret: string) =>
  secret.length < MIN_SECRET_CHARS ||
  new Set(secret).size < MIN_DIFFERENT_CHARS ||
  KNOWN_SECRETS.test(secret)

/** Read along by others on the way: http, but to this machine. What is no address is told as that. */
const isOpen = (address: string) => {
  if (!URL.canParse(address)) return false
  const { protocol, hostname } = new URL(address)
  return protocol !== "https:" && !/^(localhost|.+\.localhost|127\.0\.0\.1|\[::1\])$/.test(hostname)
}

const secret = z.string().min(1)
const url = z.url()

const Environment = z
  .object({
    NODE_ENV: z.enum(["development", "production", "test"]).default("development"),
    DATABASE_URL: z.string().regex(/^postgres(ql)?:\/\//, "must begin with postgres://"),
    REDIS_URL: z
      .string()
      .regex(/^rediss?:\/\//, "must begin with redis:// or rediss://")
      .optional(),
    COMMERCE_PORT: z.coerce.number().int().min(1).max(65535).default(9000),
    COMMERCE_URL: url.default("http://localhost:9000"),
    STORE_URL: url.default("http://localhost:3000"),
    JWT_SECRET: secret,
    COOKIE_SECRET: secret,
    ORDER_LINK_SECRET: secret,
    /** Every storefront process, separated by commas: each keeps pages of its own. */
    STOREFRONT_URLS: z
      .string()
      .transform((list) => list.split(",").map((one) => one.trim()))
      .pipe(z.array(url))
      .optional(),
    /** Shared with the storefront, which signs with it for whom it calls; signs what has changed, too. */
    STOREFRONT_SECRET: secret,
    /** Other limits than those of api/rate-limits.ts: `cartsByAddress=500/900,all=100000/60`. */
    RATE_LIMITS: z
      .string()
      .default("")
      .transform((text, context) => {
        try {
          return readRateLimits(text)
        } catch (error) {
          context.addIssue({ code: "custom", message: (error as Error).message })
          return z.NEVER
        }
      }),
    STRIPE_SECRET_KEY: z.string().regex(/^(sk|rk)_/, "must begin with sk_ or rk_"),
    STRIPE_WEBHOOK_SECRET: z.string().regex(/^whsec_/, "must begin with whsec_"),
    /** Where the Stripe API is, only for the local Stripe; unset means Stripe itself. */
    STRIPE_API_URL: url.optional(),
    SMTP_URL: z.string().regex(/^smtps?:\/\//, "must begin with smtp:// or smtps://"),
    MAIL_FROM: z.string().default("Podium <orders@podium.example>"),
    MEILISEARCH_HOST: url.optional(),
    MEILISEARCH_API_KEY: z.string().optional(),
    /** Before the names of search indexes, where stores share one Meilisearch. */
    SEARCH_INDEX_PREFIX: z
      .string()
      .regex(/^[a-z0-9_]{1,30}$/, "takes up to 30 of a-z, 0-9 and _")
      .optional(),
    S3_FILE_URL: url.optional(),
    S3_BUCKET: z.string().optional(),
    S3_REGION: z.string().optional(),
    S3_ENDPOINT: url.optional(),
    S3_ACCESS_KEY_ID: z.string().optional(),
    S3_SECRET_ACCESS_KEY: z.string().optional(),
  })
  .check((context) => {
    const env = context.value
    const refuse = (name: string, message: string) =>
      context.issues.push({ code: "custom", input: env, path: [name], message })

    if (env.MEILISEARCH_HOST && !env.MEILISEARCH_API_KEY) {
      refuse("MEILISEARCH_API_KEY", "is needed beside MEILISEARCH_HOST")
    }
    if (env.S3_BUCKET) {
      for (const name of ["S3_FILE_URL", "S3_REGION"] as const) {
        if (!env[name]) refuse(name, "is needed beside S3_BUCKET")
      }
    }
    if (env.NODE_ENV !== "production") return
    if (env.STRIPE_API_URL) refuse("STRIPE_API_URL", "the local Stripe never runs in production")
    for (const name of ["STORE_URL", "COMMERCE_URL"] as const) {
      if (isOpen(env[name])) refuse(name, "must begin with https://, unless it is this machine's")
    }
    for (const name of [
      "JWT_SECRET",
      "COOKIE_SECRET",
      "ORDER_LINK_SECRET",
      "STOREFRONT_SECRET",
    ] as const) {
      if (isWeak(env[name])) {
        refuse(name, `needs a secret of its own, ${MIN_SECRET_CHARS} random characters or more`)
      }
    }
  })

export type Environment = z.infer<typeof Environment>

/** An environment that cannot be run with; the message names every variable at fault. */
export class EnvironmentError extends Error {}

/** An empty variable counts as unset: `REDIS_URL= npm start` switches Redis off. */
const withoutEmpty = (env: NodeJS.ProcessEnv) =>
  Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ""))

/**
 * Reads the commerce process's environment, once, at boot.
 * @throws EnvironmentError with one line per variable at fault; values are never repeated in it.
 */
export function parseEnvironment(env: NodeJS.ProcessEnv): Environment {
  const parsed = Environment.safeParse(withoutEmpty(env))
  if (parsed.success) return parsed.data
  const lines = parsed.error.issues.map((issue) => `  ${issue.path.join(".")}: ${issue.message}`)
  throw new EnvironmentError(`The environment of commerce is not right:\n${lines.join("\n")}`)
}
