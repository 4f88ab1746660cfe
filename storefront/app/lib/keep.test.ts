import { expect, test, vi } from "vitest"
import { expireAll, keeper } from "./keep"

function kept() {
  let now = 0
  const store = keeper<string>(1_000, () => now)
  return { store, wait: (ms: number) => (now += ms) }
}

test("reads once while it is fresh, each key for itself", async () => {
  const { store, wait } = kept()
  const read = vi.fn(async () => "one")
  expect(await store.fresh("en", read)).toBe("one")
  wait(999)
  expect(await store.fresh("en", read)).toBe("one")
  expect(read).toHaveBeenCalledTimes(1)
  expect(await store.fresh("fr", async () => "un")).toBe("un")
  expect(store.last("en")).toBe("one")
})

test("reads anew when it is stale", async () => {
  const { store, wait } = kept()
  await store.fresh("en", async () => "old")
  wait(1_000)
  expect(await store.fresh("en", async () => "new")).toBe("new")
})

test("a failed reading is told, and what was read before stays at hand", async () => {
  const { store, wait } = kept()
  expect(store.last("en")).toBeUndefined()
  await store.fresh("en", async () => "old")
  wait(1_000)
  await expect(store.fresh("en", () => Promise.reject(new Error("away")))).rejects.toThrow("away")
  expect(store.last("en")).toBe("old")
  expect(await store.fresh("en", async () => "back")).toBe("back")
})

test("what expires is read anew, also when it expires while it is read", async () => {
  const { store } = kept()
  await store.fresh("en", async () => {
    expireAll()
    return "old"
  })
  expect(await store.fresh("en", async () => "new")).toBe("new")
  expireAll()
  expect(store.last("en")).toBe("new")
  expect(await store.fresh("en", async () => "newer")).toBe("newer")
})
