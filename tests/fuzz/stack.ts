export const FUZZED = "PODIUM_FUZZED_STACK"

/** As much of the running store as the requests need. */
export interface Fuzzed {
  storeUrl: string
  commerceUrl: string
  databaseUrl: string
  publishableKey: string
  /** The folder of its logs. */
  logs: string
  /** Process ids by the service's name. */
  pids: Record<string, number>
}

/** The store that tests/fuzz/setup.ts has started. */
export function fuzzed(): Fuzzed {
  const text = process.env[FUZZED]
  if (!text) throw new Error("There is no store to shake: run these tests by npm test.")
  return JSON.parse(text) as Fuzzed
}
