import type { Secrets } from "./settings"

/** Addresses and secrets that the parts of one running store share. */
export interface Wiring {
  databaseUrl: string
  storePort: number
  commercePort: number
  smtpUrl: string
  secrets: Secrets
  /** The local Stripe; null when a real one is set. */
  stripePort: number | null
  keyFile: string
}

const local = (port: number) => `http://localhost:${port}`

/**
 * Medusa in "development" makes the dashboard anew with Vite's development server, whatever was built;
 * in "production" it wants TLS. "test" is neither, and serves what was built.
 */
const asBuilt = (mode: string | undefined) => (mode === "production" ? mode : "test")

/** The environment of the Medusa server and of its commands. */
export const commerceEnvironment = (wiring: Wiring): NodeJS.ProcessEnv => ({
  NODE_ENV: asBuilt(process.env.NODE_ENV),
  MEDUSA_DISABLE_TELEMETRY: "1",
  DATABASE_URL: wiring.databaseUrl,
  STORE_URL: process.env.STORE_URL ?? local(wiring.storePort),
  COMMERCE_URL: process.env.COMMERCE_URL ?? local(wiring.commercePort),
  JWT_SECRET: wiring.secrets.JWT_SECRET,
  COOKIE_SECRET: wiring.secrets.COOKIE_SECRET,
  ORDER_LINK_SECRET: wiring.secrets.ORDER_LINK_SECRET,
  STOREFRONT_URLS: process.env.STOREFRONT_URLS ?? local(wiring.storePort),
  STOREFRONT_SECRET: wiring.secrets.STOREFRONT_SECRET,
  AUTH_MFA_ENCRYPTION_KEY: wiring.secrets.AUTH_MFA_ENCRYPTION_KEY,
  STRIPE_SECRET_KEY: wiring.secrets.STRIPE_SECRET_KEY,
  STRIPE_WEBHOOK_SECRET: wiring.secrets.STRIPE_WEBHOOK_SECRET,
  STRIPE_API_URL: wiring.stripePort === null ? "" : `http://127.0.0.1:${wiring.stripePort}`,
  SMTP_URL: wiring.smtpUrl,
  PUBLISHABLE_KEY_FILE: wiring.keyFile,
})

/** The environment of the storefront; shown sizes of pictures are kept in `pictures`. */
export const storefrontEnvironment = (
  wiring: Wiring,
  publishableKey: string,
  pictures: string,
): NodeJS.ProcessEnv => ({
  PICTURE_CACHE: pictures,
  STORE_URL: process.env.STORE_URL ?? local(wiring.storePort),
  COMMERCE_URL: local(wiring.commercePort),
  PUBLISHABLE_KEY: publishableKey,
  SESSION_SECRET: wiring.secrets.SESSION_SECRET,
  STOREFRONT_SECRET: wiring.secrets.STOREFRONT_SECRET,
  STRIPE_PAGE_ORIGIN: wiring.stripePort === null ? "" : `http://127.0.0.1:${wiring.stripePort}`,
})
