import { z } from "zod"
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

/** This machine, which nobody else reads along on. */
const isLocal = (url: URL) => /^(localhost|.+\.localhost|127\.0\.0\.1|\[::1\])$/.test(url.hostname)

const Environment = z
  .object({
    NODE_ENV: z.string().optional(),
    PORT: z.coerce.number().int().min(1).max(65535).default(3000),
    STORE_URL: z.url({ protocol: /^https?$/ }).default("http://localhost:3000"),
    COMMERCE_URL: z.url().default("http://localhost:9000"),
    PUBLISHABLE_KEY: z.string().startsWith("pk_", "must begin with pk_"),
    SESSION_SECRET: secret,
    /** Memory for pages that are the same for everybody, megabytes; 0 renders each anew, for measuring. */
    PAGE_CACHE_MB: z.coerce.number().int().min(0).max(4096).default(96),
    /** Shared with commerce, which believes by it for whom the storefront calls, and signs what has changed. */
    STOREFRONT_SECRET: secret,
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
    /** Where the local Stripe's page is; unset means Stripe's own. */
    STRIPE_PAGE_ORIGIN: z.url().optional(),
    /** Folder of pictures in the sizes that are shown; one process's own, below `storefront/`. */
    PICTURE_CACHE: z.string().default(".cache/pictures"),
  })
  .check((context) => {
    const { NODE_ENV, STORE_URL } = context.value
    if (!URL.canParse(STORE_URL)) return // told already
    const url = new URL(STORE_URL)
    if (NODE_ENV !== "production" || url.protocol === "https:" || isLocal(url)) return
    // Cookies would be neither Secure nor bound to the host, and everything could be read on the way.
    const message = "must begin with https:// in production, unless it is this machine's"
    context.issues.push({ code: "custom", input: STORE_URL, path: ["STORE_URL"], message })
  })
export type Environment = z.infer<typeof Environment>

/** Reads the storefront's environment; the message names every variable at fault, never a value. */
export function parseEnvironment(source: NodeJS.ProcessEnv): Environment {
  const set = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ""))
  const parsed = Environment.safeParse(set)
  if (parsed.success) return parsed.data
  const faults = parsed.error.issues.map((issue) => `${issue.path.join(".")} ${issue.message}`)
  throw new Error(`The storefront's environment is not right: ${faults.join("; ")}.`)
}

let parsed: Environment | undefined

/** The environment, parsed when it is first asked for: at boot, by server.ts. */
export const env = (): Environment => (parsed ??= parseEnvironment(process.env))
