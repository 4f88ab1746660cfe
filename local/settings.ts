import { randomBytes } from "node:crypto"
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs"
import { isAbsolute, join } from "node:path"
import { z } from "zod"
import { ROOT } from "./root"
import { Sentence } from "./sentence"

const port = (standard: number) => z.coerce.number().int().min(1).max(65535).default(standard)

const Environment = z.object({
  NODE_ENV: z.enum(["development", "production", "test"]).default("development"),
  STORE_PORT: port(3000),
  COMMERCE_PORT: port(9000),
  MAILBOX_PORT: port(8025),
  SMTP_PORT: port(1025),
  LOCAL_STRIPE_PORT: port(4242),
  POSTGRES_PORT: port(54320),
  PODIUM_DATA: z.string().min(1).default(".local"),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//, "must begin with postgres://")
    .optional(),
  STRIPE_SECRET_KEY: z.string().optional(),
  STRIPE_WEBHOOK_SECRET: z.string().optional(),
  SMTP_URL: z.string().optional(),
  /** Made-up products besides the demonstration's own, for measuring. */
  SEED_PRODUCTS: z.coerce.number().int().min(0).max(1_000_000).default(0),
})

export type Settings = Omit<z.infer<typeof Environment>, "PODIUM_DATA"> & { data: string }

/** Secrets that a clone makes up for itself; production has to name its own. */
const SECRETS = [
  "JWT_SECRET",
  "COOKIE_SECRET",
  "ORDER_LINK_SECRET",
  "SESSION_SECRET",
  "STOREFRONT_SECRET",
  "AUTH_MFA_ENCRYPTION_KEY",
] as const
const PRODUCTION_NEEDS = ["STRIPE_SECRET_KEY", "DATABASE_URL", "SMTP_URL", ...SECRETS]

/** Reads what may be set; the sentence names every variable at fault. */
export function readSettings(env: NodeJS.ProcessEnv): Settings {
  const set = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ""))
  const parsed = Environment.safeParse(set)
  if (!parsed.success) {
    const faults = parsed.error.issues.map((issue) => `${issue.path.join(".")} ${issue.message}`)
    throw new Sentence(`The environment is not right: ${faults.join("; ")}.`)
  }
  const { PODIUM_DATA, ...settings } = parsed.data
  if (settings.STRIPE_SECRET_KEY && !settings.STRIPE_WEBHOOK_SECRET) {
    throw new Sentence("STRIPE_WEBHOOK_SECRET is needed beside STRIPE_SECRET_KEY.")
  }
  const missing = PRODUCTION_NEEDS.filter((name) => !set[name])
  if (settings.NODE_ENV === "production" && missing.length) {
    const names = missing.join(", ")
    throw new Sentence(`NODE_ENV=production takes no local stand-ins: set ${names}.`)
  }
  return { ...settings, data: isAbsolute(PODIUM_DATA) ? PODIUM_DATA : join(ROOT, PODIUM_DATA) }
}

const LOCAL = ["STRIPE_SECRET_KEY", "STRIPE_WEBHOOK_SECRET", "POSTGRES_PASSWORD"] as const
export type Secrets = Record<(typeof SECRETS)[number] | (typeof LOCAL)[number], string>

/** The environment's secrets; those that it lacks are made once per clone and kept in a 0600 file. */
export function readSecrets(data: string, env: NodeJS.ProcessEnv): Secrets {
  const file = join(data, "secrets.json")
  const kept = existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as Partial<Secrets>) : {}
  const random = () => randomBytes(32).toString("base64url")
  const made: Secrets = {
    JWT_SECRET: kept.JWT_SECRET ?? random(),
    COOKIE_SECRET: kept.COOKIE_SECRET ?? random(),
    ORDER_LINK_SECRET: kept.ORDER_LINK_SECRET ?? random(),
    SESSION_SECRET: kept.SESSION_SECRET ?? random(),
    STOREFRONT_SECRET: kept.STOREFRONT_SECRET ?? random(),
    AUTH_MFA_ENCRYPTION_KEY: kept.AUTH_MFA_ENCRYPTION_KEY ?? random(),
    POSTGRES_PASSWORD: kept.POSTGRES_PASSWORD ?? random(),
    STRIPE_SECRET_KEY: kept.STRIPE_SECRET_KEY ?? `sk_test_${random()}`,
    STRIPE_WEBHOOK_SECRET: kept.STRIPE_WEBHOOK_SECRET ?? `whsec_${random()}`,
  }
  mkdirSync(data, { recursive: true })
  writeFileSync(file, JSON.stringify(made, null, 2), { mode: 0o600 })
  const given = [...SECRETS, ...LOCAL].flatMap((name) => (env[name] ? [[name, env[name]]] : []))
  return { ...made, ...(Object.fromEntries(given) as Partial<Secrets>) }
}
