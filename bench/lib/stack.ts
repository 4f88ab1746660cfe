import { join } from "node:path"
import { ensureBuilds } from "../../local/build"
import { forgetRunning } from "../../local/leftovers"
import { progress } from "../../local/progress"
import {
  groundEnvironment,
  prepareGround,
  startStack,
  TEST_DATA,
  type Stack,
} from "../../local/stack"

export interface Started {
  stack: Stack
  /** From an empty process table to a store that answers: databases filled before, builds made. */
  startMs: number
}

/**
 * A whole store as the tests start it, from its production builds, with the demonstration's products,
 * for as long as `work` takes; `settings` are the storefront's. The first time it builds and seeds; that is not part of any figure.
 * @throws Sentence while tests run in this clone.
 */
export async function withStack<T>(
  name: string,
  work: (started: Started) => Promise<T>,
  settings: NodeJS.ProcessEnv = {},
): Promise<T> {
  const build = async () => (await ensureBuilds(join(TEST_DATA, "logs"))).join(", ")
  await progress("build what is stale", build)
  const { ground, postgres } = await progress("databases", prepareGround)
  try {
    Object.assign(process.env, groundEnvironment(ground))
    const began = performance.now()
    const stack = await progress("a store", () =>
      startStack(name, { storefront: true, storefrontSettings: settings }),
    )
    try {
      return await work({ stack, startMs: performance.now() - began })
    } finally {
      await stack.stop()
    }
  } finally {
    await postgres.stop()
    forgetRunning(TEST_DATA) // the next scenario is one more run of this process
  }
}
