import { describe, expect, test } from "vitest"
import { parseEnvironment } from "./env.server"
import { RATE_LIMITS } from "./rate-limits"

const RIGHT: NodeJS.ProcessEnv = {
  NODE_ENV: "test",
  PUBLISHABLE_KEY: "pk_1",
  SESSION_SECRET: "sixteen letters and more",
  STOREFRONT_SECRET: "sixteen others and more",
}

describe("the environment", () => {
  test("needs little, and has the local addresses otherwise", () => {
    expect(parseEnvironment(RIGHT)).toEqual({
      PUBLISHABLE_KEY: "pk_1",
      SESSION_SECRET: "sixteen letters and more",
      STOREFRONT_SECRET: "sixteen others and more",
      RATE_LIMITS,
      PORT: 3000,
      STORE_URL: "http://localhost:3000",
      COMMERCE_URL: "http://localhost:9000",
      PAGE_CACHE_MB: 96,
      PICTURE_CACHE: ".cache/pictures",
    })
  })

  test("takes numbers as text, and an empty variable for none", () => {
    const read = parseEnvironment({ ...RIGHT, PORT: "8080", STORE_URL: "", STRIPE_PAGE_ORIGIN: "" })
    expect(read.PORT).toBe(8080)
    expect(read.STORE_URL).toBe("http://localhost:3000")
    expect(read.STRIPE_PAGE_ORIGIN).toBeUndefined()
  })

  test.each([
    [{ PUBLISHABLE_KEY: "sk_secret" }, "PUBLISHABLE_KEY"],
    [{ PUBLISHABLE_KEY: undefined }, "PUBLISHABLE_KEY"],
    [{ SESSION_SECRET: "short" }, "SESSION_SECRET"],
    [{ STOREFRONT_SECRET: "short" }, "STOREFRONT_SECRET"],
    [{ RATE_LIMITS: "everything=1" }, "RATE_LIMITS"],
    [{ REDIS_URL: "localhost" }, "REDIS_URL"],
    [{ PORT: "0" }, "PORT"],
    [{ PORT: "70000" }, "PORT"],
    [{ PORT: "http" }, "PORT"],
    [{ STORE_URL: "localhost" }, "STORE_URL"],
    [{ COMMERCE_URL: "commerce" }, "COMMERCE_URL"],
    [{ STRIPE_PAGE_ORIGIN: "no address" }, "STRIPE_PAGE_ORIGIN"],
  ])("%j is refused by name", (change, name) => {
    expect(() => parseEnvironment({ ...RIGHT, ...change })).toThrow(name)
  })

  test("that is wrong in several ways names them all, and tells no value", () => {
    const wrong = { PUBLISHABLE_KEY: "sk_a_secret", SESSION_SECRET: "hidden", PORT: "-1" }
    const message = (() => {
      try {
        parseEnvironment({ ...RIGHT, ...wrong })
      } catch (error) {
        return (error as Error).message
      }
      return ""
    })()
    for (const name of Object.keys(wrong)) expect(message).toContain(name)
    expect(message).not.toMatch(/sk_a_secret|hidden/)
  })
})
