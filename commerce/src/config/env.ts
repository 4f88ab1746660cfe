import { z } from "@medusajs/framework/zod"
import { readProxies } from "./proxies"
import { readRateLimits } from "./rate-limit-settings"

/** Secrets that begin like ones of a manual, a test or this project's name are known to everybody. */
const KNOWN_SECRETS = /^(supersecret|secret|changeme|podium|local|test)/i
const MIN_SECRET_CHARS = 32
const MIN_DIFFERENT_CHARS = 8

const isWeak = (secret: string) =>
  secret.length < MIN_SECRET_CHARS ||
  new Set(secret).size < MIN_DIFFERENT_CHARS ||
  KNOWN_SECRETS.test(secret)

const LOCAL = /^(localhost|.+\.localhost|127\.0\.0\.1|\[::1\]|)$/
/** `rediss://`, `smtps://`, `https://`; PostgreSQL says it by a parameter. */
const ENCRYPTED = /^(https|rediss|smtps):$/
const ENCRYPTED_MODE = /^(require|verify-ca|verify-full)$/

/**
 * Read along by others on the way: without TLS, but to this machine or one that is named. What is no
 * address is told as that.
 */
export const isOpen = (address: string, plainHosts: string[] = []): boolean => {
  if (!URL.canParse(address)) return false
  const { protocol, hostname, searchParams } = new URL(address)
  if (LOCAL.test(hostname) || plainHosts.includes(hostname)) return false
  return !ENCRYPTED.test(protocol) && !ENCRYPTED_MODE.test(searchParams.get("sslmode") ?? "")
}

const secret = z.string().min(1)
/** One, or several between commas: the first signs, and each is taken while the older ones are replaced. */
const secrets = z
  .string()
  .transform((list) => list.split(",").map((one) => one.trim()))
  .pipe(z.tuple([secret], secret))
const url = z.url()

/** Services that a fan's data goes to; in production by TLS, unless their host is among PLAIN_HOSTS. */
const SERVICES = [
  "DATABASE_URL",
  "REDIS_URL",
  "STOREFRONT_URLS",
  "MEILISEARCH_HOST",
  "S3_ENDPOINT",
] as const
const OR_PLAIN = "or name its host in PLAIN_HOSTS if only a private network reaches it"
const NEEDS_TLS: Record<(typeof SERVICES)[number], string> = {
  DATABASE_URL: `needs sslmode=verify-full (or require), ${OR_PLAIN}`,
  REDIS_URL: `must begin with rediss://, ${OR_PLAIN}`,
  STOREFRONT_URLS: `must begin with https://, ${OR_PLAIN}`,
  MEILISEARCH_HOST: `must begin with https://, ${OR_PLAIN}`,
  S3_ENDPOINT: `must begin with https://, ${OR_PLAIN}`,
}

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
    JWT_SECRET: secrets,
    COOKIE_SECRET: secrets,
    ORDER_LINK_SECRET: secrets,
    /** Every storefront process, separated by commas: each keeps pages of its own. */
    STOREFRONT_URLS: z
      .string()
      .transform((list) => list.split(",").map((one) => one.trim()))
      .pipe(z.array(url))
      .optional(),
    /** Shared with the storefront, which signs with it for whom it calls; signs what has changed, too. */
    STOREFRONT_SECRET: secrets,
    /** Encrypts what staff's authenticator apps are set up with. One alone: another makes them set up anew. */
    AUTH_MFA_ENCRYPTION_KEY: secret,
    /** Whether staff may do anything without a second factor; unset, they may not in production. */
    STAFF_SECOND_FACTOR: z.enum(["required", "optional"]).optional(),
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
    /** Proxies whose word about who asks is taken: `10.0.0.0/8, 192.168.1.5`. */
    TRUSTED_PROXIES: z
      .string()
      .default("")
      .transform((text, context) => {
        try {
          return readProxies(text)
        } catch (error) {
          context.addIssue({ code: "custom", message: (error as Error).message })
          return z.NEVER
        }
      }),
    /** Hosts of ours that only a private network reaches: services there may be called without TLS. */
    PLAIN_HOSTS: z
      .string()
      .default("")
      .transform((list) => list.split(",").map((one) => one.trim())),
    /**
     * Carts that this process pays for, or lets be changed, at one moment; each takes a connection to
     * PostgreSQL beside those that queries use.
     */
    CHECKOUT_CONNECTIONS: z.coerce.number().int().min(2).max(100).default(12),
    /** Seconds that others queue for that before they are told to try again; a storefront waits 15. */
    CHECKOUT_QUEUE_SECONDS: z.coerce.number().min(0.1).max(12).default(8),
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
    const open = (address: string) => isOpen(address, env.PLAIN_HOSTS)
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
    // A mail server is spoken to by STARTTLS or not at all (config/modules.ts).
    const services = { ...env, STOREFRONT_URLS: env.STOREFRONT_URLS?.find((url) => open(url)) }
    for (const name of SERVICES) {
      if (services[name] && open(services[name])) refuse(name, NEEDS_TLS[name])
    }
    for (const name of [
      "JWT_SECRET",
      "COOKIE_SECRET",
      "ORDER_LINK_SECRET",
      "STOREFRONT_SECRET",
      "AUTH_MFA_ENCRYPTION_KEY",
    ] as const) {
      if ([env[name]].flat().some(isWeak)) {
        refuse(name, `needs a secret of its own, ${MIN_SECRET_CHARS} random characters or more`)
      }
    }
  })

export type Environment = z.infer<typeof Environment>

/** Whether staff who have shown no second factor may only set one up. */
export const needsSecondFactor = ({ STAFF_SECOND_FACTOR, NODE_ENV }: Environment): boolean =>
  (STAFF_SECOND_FACTOR ?? (NODE_ENV === "production" ? "required" : "optional")) === "required"

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
  // One of a list is told of by the list's name.
  const lines = parsed.error.issues.map(({ path, message }) => `  ${String(path[0])}: ${message}`)
  throw new EnvironmentError(`The environment of commerce is not right:\n${lines.join("\n")}`)
}
