import { z } from "zod"
import { readProxies } from "./proxies"
import { readRateLimits } from "./rate-limits"

/** Secrets that begin like ones of a manual, a test or this project's name are known to everybody. */
const KNOWN_SECRETS = /^(supersecret|secret|changeme|podium|local|test)/i
/** 256 bits as base64url are 43 characters, as hexadecimal 64; fewer than this is too few of anything. */
const MIN_SECRET_CHARS = 32
const MIN_DIFFERENT_CHARS = 8

const secret = z
  .string()
  .refine(
    (text) =>
      text.length >= MIN_SECRET_CHARS &&
      new Set(text).size >= MIN_DIFFERENT_CHARS &&
      !KNOWN_SECRETS.test(text),
    `needs a secret of its own, ${MIN_SECRET_CHARS} random characters or more`,
  )

/** One, or several between commas: the first signs, and each is taken while the older ones are replaced. */
const secrets = z
  .string()
  .transform((list) => list.split(",").map((one) => one.trim()))
  .pipe(z.tuple([secret], secret))

/** A key that may have older ones beside it. */
export type Secrets = z.infer<typeof secrets>

/** This machine, which nobody else reads along on. */
const isLocal = (url: URL) => /^(localhost|.+\.localhost|127\.0\.0\.1|\[::1\])$/.test(url.hostname)

/** A proxy on this machine, unless others are named. */
const LOOPBACK = "127.0.0.0/8, ::1"

const Environment = z
  .object({
    NODE_ENV: z.string().optional(),
    PORT: z.coerce.number().int().min(1).max(65535).default(3000),
    STORE_URL: z.url({ protocol: /^https?$/ }).default("http://localhost:3000"),
    COMMERCE_URL: z.url().default("http://localhost:9000"),
    PUBLISHABLE_KEY: z.string().startsWith("pk_", "must begin with pk_"),
    SESSION_SECRET: secrets,
    /** Memory for pages that are the same for everybody, megabytes; 0 renders each anew, for measuring. */
    PAGE_CACHE_MB: z.coerce.number().int().min(0).max(4096).default(96),
    /** Shared with commerce, which believes by it for whom the storefront calls, and signs what has changed. */
    STOREFRONT_SECRET: secrets,
    /** Other limits than those of rate-limits.ts: `searches=500/60,all=100000/60`. */
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
    /** Counts the limits for all processes together; unset means each for itself. */
    REDIS_URL: z
      .string()
      .regex(/^rediss?:\/\//, "must begin with redis:// or rediss://")
      .optional(),
    /** Proxies whose word about who asks is taken: `10.0.0.0/8, 192.168.1.5`. */
    TRUSTED_PROXIES: z
      .string()
      .default(LOOPBACK)
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
    /** Where the local Stripe's page is; unset means Stripe's own. */
    STRIPE_PAGE_ORIGIN: z.url().optional(),
    /** Folder of pictures in the sizes that are shown; one process's own, below `storefront/`. */
    PICTURE_CACHE: z.string().default(".cache/pictures"),
  })
  .check((context) => {
    const { NODE_ENV, STORE_URL, COMMERCE_URL, REDIS_URL, PLAIN_HOSTS } = context.value
    if (NODE_ENV !== "production") return
    const isOpen = (address: string, plainHosts: string[] = []) => {
      if (!URL.canParse(address)) return false // told already
      const url = new URL(address)
      const plain = !/^(https|rediss):$/.test(url.protocol)
      return plain && !isLocal(url) && !plainHosts.includes(url.hostname)
    }
    const refuse = (name: string, message: string) =>
      context.issues.push({ code: "custom", input: context.value, path: [name], message })
    // Cookies would be neither Secure nor bound to the host, and everything could be read on the way.
    if (isOpen(STORE_URL)) {
      refuse("STORE_URL", "must begin with https:// in production, unless it is this machine's")
    }
    const unless =
      "in production, or name its host in PLAIN_HOSTS if only a private network reaches it"
    if (isOpen(COMMERCE_URL, PLAIN_HOSTS))
      refuse("COMMERCE_URL", `must begin with https:// ${unless}`)
    if (REDIS_URL && isOpen(REDIS_URL, PLAIN_HOSTS)) {
      refuse("REDIS_URL", `must begin with rediss:// ${unless}`)
    }
  })
export type Environment = z.infer<typeof Environment>

/** Reads the storefront's environment; the message names every variable at fault, never a value. */
export function parseEnvironment(source: NodeJS.ProcessEnv): Environment {
  const set = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ""))
  const parsed = Environment.safeParse(set)
  if (parsed.success) return parsed.data
  // A secret of a list is told of by the list's name.
  const faults = parsed.error.issues.map(({ path, message }) => `${String(path[0])} ${message}`)
  throw new Error(`The storefront's environment is not right: ${faults.join("; ")}.`)
}

let parsed: Environment | undefined

/** The environment, parsed when it is first asked for: at boot, by server.ts. */
export const env = (): Environment => (parsed ??= parseEnvironment(process.env))
