import type { MedusaContainer } from "@medusajs/framework/types"
import { afterEach, expect, test, vi } from "vitest"
import { applyUsers } from "./users"

afterEach(() => vi.unstubAllEnvs())

/** A store that nothing is asked of, and nothing written to, without its being told. */
function watched() {
  const asked: unknown[] = []
  const resolve = (name: unknown) => {
    asked.push(name)
    throw new Error("the store was asked")
  }
  return { asked, scope: { resolve } as unknown as MedusaContainer }
}

test("the demonstration's log-ins are not made in production", async () => {
  vi.stubEnv("NODE_ENV", "production")
  const { asked, scope } = watched()
  expect(await applyUsers(scope)).toBe("none in production")
  expect(asked).toEqual([])
})

test("elsewhere they are", async () => {
  vi.stubEnv("NODE_ENV", "development")
  const { scope } = watched()
  await expect(applyUsers(scope)).rejects.toThrow("the store was asked")
})
