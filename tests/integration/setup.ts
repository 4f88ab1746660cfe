import { startStack } from "../../local/stack"

/** One store without a storefront for all tests that only speak to commerce; named to them by env. */
export default async function setup() {
  const stack = await startStack("integration", { storefront: false })
  process.env.COMMERCE_URL = stack.commerceUrl
  process.env.PUBLISHABLE_KEY = stack.publishableKey
  process.env.MAILBOX_URL = `${stack.mailUrl}/api`
  process.env.LOCAL_STRIPE_URL = stack.stripeUrl
  process.env.STORE_DATABASE_URL = stack.databaseUrl
  return () => stack.stop()
}
