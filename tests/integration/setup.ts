import { randomBytes } from "node:crypto"
import { readSecrets } from "../../local/settings"
import { startStack, TEST_DATA, type Stack } from "../../local/stack"

const { MEILISEARCH_HOST, MEILISEARCH_API_KEY } = process.env

/** A second store on Meilisearch, where one is named, with indexes of this run alone. */
const onMeilisearch = (): Promise<Stack> =>
  startStack("meilisearch", {
    storefront: false,
    commerce: {
      MEILISEARCH_HOST,
      MEILISEARCH_API_KEY,
      SEARCH_INDEX_PREFIX: `test_${process.pid}_${Date.now().toString(36)}`,
    },
  })

/** Every key is being replaced: what tests sign themselves, by the kept ones, is signed by the older. */
function replacedKeys(): NodeJS.ProcessEnv {
  const { JWT_SECRET, COOKIE_SECRET, ORDER_LINK_SECRET } = readSecrets(TEST_DATA, {})
  const newer = () => randomBytes(32).toString("base64url")
  const lists = Object.entries({ JWT_SECRET, COOKIE_SECRET, ORDER_LINK_SECRET }).map(
    ([name, older]) => [name, `${newer()},${older}`],
  )
  return Object.fromEntries(lists) as NodeJS.ProcessEnv
}

/** One store without a storefront for all tests that only speak to commerce; named to them by env. */
export default async function setup() {
  const stack = await startStack("integration", { storefront: false, commerce: replacedKeys() })
  const second = MEILISEARCH_HOST ? await onMeilisearch() : null
  process.env.COMMERCE_URL = stack.commerceUrl
  process.env.PUBLISHABLE_KEY = stack.publishableKey
  process.env.MAILBOX_URL = `${stack.mailUrl}/api`
  process.env.LOCAL_STRIPE_URL = stack.stripeUrl
  process.env.STORE_DATABASE_URL = stack.databaseUrl
  if (second) process.env.MEILISEARCH_COMMERCE_URL = second.commerceUrl
  return async () => {
    await second?.stop()
    await stack.stop()
  }
}
