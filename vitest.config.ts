import tsconfigPaths from "vite-tsconfig-paths"
import { defineConfig } from "vitest/config"

/** Starting a whole store takes a while on two cores. */
const STACK_TIMEOUT_MS = 240_000
/** 20,000 requests, some of which cost a password's hash. A request that hangs is told long before. */
const FUZZ_TIMEOUT_MS = 3_600_000

export default defineConfig({
  test: {
    projects: [
      {
        plugins: [tsconfigPaths({ projects: ["storefront/tsconfig.json"] })],
        test: {
          name: "unit",
          include: [
            "{storefront,commerce,seed,local,bench}/**/*.test.{ts,tsx}",
            "plugins/*/src/**/*.test.ts",
            "tests/house/**/*.test.ts",
          ],
          exclude: ["**/node_modules/**", "**/.medusa/**", "**/dist/**", "**/build/**"],
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: "integration",
          globalSetup: "tests/integration/setup.ts",
          include: ["tests/integration/**/*.test.ts"],
          testTimeout: STACK_TIMEOUT_MS,
          hookTimeout: STACK_TIMEOUT_MS,
          poolOptions: { forks: { singleFork: true } },
        },
      },
      {
        test: {
          name: "faults",
          include: ["tests/faults/**/*.test.ts"],
          testTimeout: STACK_TIMEOUT_MS,
          hookTimeout: STACK_TIMEOUT_MS,
          // One store at a time: PostgreSQL is theirs together, and it is restarted.
          poolOptions: { forks: { singleFork: true } },
        },
      },
      {
        plugins: [tsconfigPaths({ projects: ["storefront/tsconfig.json"] })],
        test: {
          name: "fuzz",
          globalSetup: "tests/fuzz/setup.ts",
          include: ["tests/fuzz/**/*.test.ts"],
          testTimeout: FUZZ_TIMEOUT_MS,
          hookTimeout: STACK_TIMEOUT_MS,
          poolOptions: { forks: { singleFork: true } },
        },
      },
    ],
  },
})
