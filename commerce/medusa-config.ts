import { defineConfig } from "@medusajs/framework/utils"
import { adminBuild } from "./src/config/admin-build"
import { EnvironmentError, parseEnvironment, type Environment } from "./src/config/env"
import { modulesFor } from "./src/config/modules"
import { staffSession } from "./src/config/staff-session"
import { neededOfAddress } from "./src/lib/address-fit"

function readEnvironment(): Environment {
  try {
    return parseEnvironment(process.env)
  } catch (error) {
    if (!(error instanceof EnvironmentError)) throw error
    // One plain message, no stack trace: whoever starts the server has to act, not to debug.
    process.stderr.write(`${error.message}\n`)
    process.exit(78) // EX_CONFIG of sysexits.h
  }
}

const env = readEnvironment()

export default defineConfig({
  projectConfig: {
    databaseUrl: env.DATABASE_URL,
    redisUrl: env.REDIS_URL, // sessions; the modules take theirs in src/config/modules.ts
    ...staffSession(env.COMMERCE_URL.startsWith("https:"), env.COOKIE_SECRET),
    http: {
      storeCors: env.STORE_URL,
      adminCors: env.COMMERCE_URL,
      authCors: `${env.COMMERCE_URL},${env.STORE_URL}`,
      jwtSecret: env.JWT_SECRET[0], // older ones: src/config/older-keys.ts
      jwtExpiresIn: "1d",
      jwtVerifyOptions: { algorithms: ["HS256"] },
      cookieSecret: env.COOKIE_SECRET[0],
    },
  },
  // It is served by commerce itself, on whatever port this build comes to run.
  admin: { backendUrl: "/", vite: adminBuild },
  featureFlags: { translation: true, caching: true },
  plugins: [
    {
      resolve: "@podium/stripe-checkout",
      options: {
        apiKey: env.STRIPE_SECRET_KEY,
        webhookSecret: env.STRIPE_WEBHOOK_SECRET,
        apiUrl: env.STRIPE_API_URL,
        storeUrl: env.STORE_URL,
        neededOfAddress: neededOfAddress(),
        locks: {
          connections: env.CHECKOUT_CONNECTIONS,
          queueMs: Math.round(env.CHECKOUT_QUEUE_SECONDS * 1_000),
        },
      },
    },
  ],
  modules: modulesFor(env),
})
