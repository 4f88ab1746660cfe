import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { startStack, type Stack } from "../../../local/stack"

let stack: Stack
beforeAll(async () => {
  stack = await startStack("outage", { storefront: true })
  await stack.killCommerce()
})
afterAll(() => stack?.stop())

const ask = (path: string) => fetch(`${stack.storeUrl}${path}`, { redirect: "manual" })

describe("while commerce is down", () => {
  test.each(["/en-us/nonsense", "/fr-fr/cart/nonsense/more", "/xx-yy", "/xx-yy/cart", "/nonsense"])(
    "%s is still no page",
    async (path) => {
      const answer = await ask(path)
      expect(answer.status).toBe(404)
      expect(answer.headers.get("cache-control")).toBe("no-store")
      expect(await answer.text()).toContain("404")
    },
  )

  test.each(["/en-us", "/en-us/products/la-2028-stadium-mug", "/fr-fr/orders/a.b", "/en-us.data"])(
    "%s says when to come back, and is kept nowhere",
    async (path) => {
      const answer = await ask(path)
      expect(answer.status).toBe(503)
      expect(answer.headers.get("retry-after")).toBe("10")
      expect(answer.headers.get("cache-control")).toMatch(/no-store/)
    },
  )

  test("pages that need nothing of it are there", async () => {
    const answer = await ask("/fr-fr/sign-in")
    expect(answer.status).toBe(200)
    expect(await answer.text()).toContain("Mot de passe")
  })
})
