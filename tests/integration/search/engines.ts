import { afterAll, describe } from "vitest"

/** A commerce whose Search Module works with one engine. */
export interface Engine {
  name: string
  /** Null where the engine is not there to be tested. */
  commerceUrl: string | null
}

/** Both engines that the store can be run with; setup.ts has started what could be. */
export const ENGINES: Engine[] = [
  { name: "PostgreSQL", commerceUrl: process.env.COMMERCE_URL ?? null },
  { name: "Meilisearch", commerceUrl: process.env.MEILISEARCH_COMMERCE_URL ?? null },
]

/** The same tests for each engine; one that is missing is said to be skipped, and why. */
export function onEachEngine(what: string, tests: (commerceUrl: string) => void): void {
  for (const { name, commerceUrl } of ENGINES) {
    if (commerceUrl) {
      describe(`${what}, on ${name}`, () => tests(commerceUrl))
      continue
    }
    describe.skip(`${what}, on ${name}: MEILISEARCH_HOST is not set`, () => tests(""))
    afterAll(() => {
      process.stdout.write(`skipped: ${what}, on ${name}; set MEILISEARCH_HOST to run it\n`)
    })
  }
}
