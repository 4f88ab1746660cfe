import type { InputConfigModules } from "@medusajs/framework/types"
import { BRAND } from "../emails/brand"
import { PASSWORD_HASH } from "../lib/password-hash"
import { isOpen, type Environment } from "./env"

const withRedis = (redisUrl: string): InputConfigModules => [
  // The auth module keeps in it who has been asked for a code: another process may hear the answer.
  {
    resolve: "@medusajs/medusa/cache-redis",
    options: { redisUrl, redisOptions: { enableOfflineQueue: false, maxRetriesPerRequest: 1 } },
  },
  { resolve: "@medusajs/medusa/event-bus-redis", options: { redisUrl } },
  { resolve: "@medusajs/medusa/workflow-engine-redis", options: { redis: { url: redisUrl } } },
  {
    resolve: "@medusajs/medusa/locking",
    options: {
      providers: [
        {
          resolve: "@medusajs/medusa/locking-redis",
          id: "locking-redis",
          is_default: true,
          options: { redisUrl },
        },
      ],
    },
  },
  {
    resolve: "@medusajs/medusa/caching",
    options: {
      providers: [
        {
          resolve: "@medusajs/medusa/caching-redis",
          id: "caching-redis",
          is_default: true,
          options: { redisUrl },
        },
      ],
    },
  },
]

function fileModule(env: Environment): InputConfigModules {
  const provider = env.S3_BUCKET
    ? {
        resolve: "@medusajs/medusa/file-s3",
        id: "s3",
        options: {
          file_url: env.S3_FILE_URL,
          bucket: env.S3_BUCKET,
          region: env.S3_REGION,
          endpoint: env.S3_ENDPOINT,
          access_key_id: env.S3_ACCESS_KEY_ID,
          secret_access_key: env.S3_SECRET_ACCESS_KEY,
        },
      }
    : {
        resolve: "@medusajs/medusa/file-local",
        id: "local",
        options: { backend_url: `${env.COMMERCE_URL}/static` },
      }
  return [{ resolve: "@medusajs/medusa/file", options: { providers: [provider] } }]
}

const auth = (env: Environment): InputConfigModules[number] => ({
  resolve: "@medusajs/medusa/auth",
  options: {
    providers: [
      {
        resolve: "@medusajs/medusa/auth-emailpass",
        id: "emailpass",
        options: { hashConfig: PASSWORD_HASH },
      },
    ],
    mfa: {
      encryption_key: env.AUTH_MFA_ENCRYPTION_KEY,
      // Who finds a screen unlocked does not switch the second factor off.
      disable_policy: "challenge",
      // What authenticator apps show beside the code.
      providers: [{ id: "totp", options: { issuer: BRAND.name } }],
    },
  },
})

const inMemoryCaching: InputConfigModules[number] = {
  resolve: "@medusajs/medusa/caching",
  options: { in_memory: { enable: true } },
}

const stripe = (env: Environment): InputConfigModules => [
  {
    resolve: "@medusajs/medusa/payment",
    options: {
      providers: [
        {
          resolve: "@podium/stripe-checkout/providers/stripe-checkout",
          id: "stripe",
          options: { apiKey: env.STRIPE_SECRET_KEY, apiUrl: env.STRIPE_API_URL },
        },
      ],
    },
  },
]

const notification = (env: Environment): InputConfigModules => [
  {
    resolve: "@medusajs/medusa/notification",
    options: {
      providers: [
        {
          resolve: "@medusajs/medusa/notification-local",
          id: "local",
          options: { channels: ["feed"] },
        },
        {
          resolve: "./src/modules/smtp-mail",
          id: "smtp",
          options: {
            channels: ["email"],
            url: env.SMTP_URL,
            from: env.MAIL_FROM,
            // Only then: mailboxes on one's own machine speak no TLS.
            tls: env.NODE_ENV === "production" && isOpen(env.SMTP_URL, env.PLAIN_HOSTS),
          },
        },
      ],
    },
  },
]

const MEILISEARCH_TIMEOUT_MS = 2_000

/**
 * Our own engine on PostgreSQL, or Meilisearch where it is named. Ours is there in any case: it
 * answers until Meilisearch's indexes are filled, and removes its own afterwards.
 */
const search = (env: Environment): InputConfigModules => [
  {
    resolve: "@medusajs/medusa/search",
    options: {
      index_prefix: env.SEARCH_INDEX_PREFIX,
      default_provider: env.MEILISEARCH_HOST ? "meilisearch" : "product-search",
      providers: [
        { resolve: "@podium/product-search/providers/product-search", id: "postgres" },
        ...(env.MEILISEARCH_HOST
          ? [meilisearch(env.MEILISEARCH_HOST, env.MEILISEARCH_API_KEY)]
          : []),
      ],
    },
  },
]

const meilisearch = (host: string, apiKey: string | undefined) => ({
  resolve: "@rokmohar/medusa-plugin-meilisearch/providers/meilisearch",
  id: "meilisearch",
  options: {
    config: { host, apiKey, timeout: MEILISEARCH_TIMEOUT_MS },
    task_polling_interval_ms: 50,
  },
})

/** The modules that differ from Medusa's defaults: real services where the environment names them. */
export function modulesFor(env: Environment): InputConfigModules {
  return [
    { resolve: "@medusajs/medusa/translation" },
    auth(env),
    ...fileModule(env),
    ...stripe(env),
    ...notification(env),
    ...search(env),
    ...(env.REDIS_URL ? withRedis(env.REDIS_URL) : [inMemoryCaching]),
  ]
}
