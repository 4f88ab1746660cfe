import { startStack } from "../../local/stack"
import { FUZZED, type Fuzzed } from "./stack"

/** One whole store, storefront included, that is shaken and thrown away. */
export default async function setup() {
  const stack = await startStack("fuzz", { storefront: true })
  const { storeUrl, commerceUrl, databaseUrl, publishableKey, logs } = stack
  const fuzzed: Fuzzed = {
    storeUrl,
    commerceUrl,
    databaseUrl,
    publishableKey,
    logs,
    pids: stack.pids(),
  }
  process.env[FUZZED] = JSON.stringify(fuzzed)
  return () => stack.stop()
}
