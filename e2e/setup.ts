import { startStack } from "../local/stack"

/** One whole store for all journeys; its addresses go to the tests by env. */
export default async function setup() {
  const stack = await startStack("browser", { storefront: true })
  process.env.E2E_STORE_URL = stack.storeUrl
  process.env.E2E_STRIPE_URL = stack.stripeUrl
  process.env.E2E_MAIL_URL = stack.mailUrl
  process.env.E2E_COMMERCE_URL = stack.commerceUrl
  process.env.E2E_DATABASE_URL = stack.databaseUrl
  return () => stack.stop()
}
