import { describe, expect, test } from "vitest"
import { parseEnvironment } from "./env.server"
import { RATE_LIMITS } from "./rate-limits"

const SESSION = "0f8Kq2Zt_6vYw1LmB4xN9sRcD7uHjP3e"
const STOREFRONT = "e3PjHu7DcRs9Nx4BmL1wYv6_tZ2qK8f0"

const RIGHT: NodeJS.ProcessEnv = {
  NODE_ENV: "test",
  PUBLISHABLE_KEY: "pk_1",
  SESSION_SECRET: SESSION,
  STOREFRONT_SECRET: STOREFRONT,
}

describe("the environment", () => {
  test("needs little, and has the local addresses otherwise", () => {
    expect(parseEnvironment(RIGHT)).toEqual({
      NODE_ENV: "test",
      PUBLISHABLE_KEY: "pk_1",
      SESSION_SECRET: [SESSION],
      STOREFRONT_SECRET: [STOREFRONT],
      RATE_LIMITS,
      PORT: 3000,
      STORE_URL: "http://localhost:3000",
      COMMERCE_URL: "http://localhost:9000",
      PAGE_CACHE_MB: 96,
      PLAIN_HOSTS: [""],
      TRUSTED_PROXIES: expect.any(Function) as unknown,
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
    [{ TRUSTED_PROXIES: "everybody" }, "TRUSTED_PROXIES"],
    [{ PORT: "0" }, "PORT"],
    [{ PORT: "70000" }, "PORT"],
    [{ PORT: "http" }, "PORT"],
    [{ STORE_URL: "localhost" }, "STORE_URL"],
    [{ COMMERCE_URL: "commerce" }, "COMMERCE_URL"],
    [{ STRIPE_PAGE_ORIGIN: "no address" }, "STRIPE_PAGE_ORIGIN"],
  ])("%j is refused by name", (change, name) => {
    expect(() => parseEnvironment({ ...RIGHT, ...change })).toThrow(name)
  })

  test.each([
    ["short", "0f8Kq2Zt_6vYw1LmB4xN9sRcD7uHjP3"],
    ["of one letter", "a".repeat(43)],
    ["of a few letters", "0123456".repeat(7)],
    ["this project's", "podium-0f8Kq2Zt_6vYw1LmB4xN9sRcD7uHjP3e"],
    ["a manual's", "supersecret-0f8Kq2Zt_6vYw1LmB4xN9sRcD7"],
    ["a test's", "Test_0f8Kq2Zt_6vYw1LmB4xN9sRcD7uHjP3e"],
  ])("refuses secrets that are %s", (_name, weak) => {
    for (const name of ["SESSION_SECRET", "STOREFRONT_SECRET"]) {
      const parse = () => parseEnvironment({ ...RIGHT, [name]: weak })
      expect(parse).toThrow(`${name} needs a secret of its own, 32 random characters or more`)
      expect(parse).not.toThrow(weak)
    }
  })

  test("takes a secret's older ones after it, each as strong", () => {
    for (const name of ["SESSION_SECRET", "STOREFRONT_SECRET"] as const) {
      const read = parseEnvironment({ ...RIGHT, [name]: `${SESSION}, ${STOREFRONT}` })
      expect(read[name]).toEqual([SESSION, STOREFRONT])
      for (const list of [`${SESSION},short`, `short,${SESSION}`, `${SESSION},`, ","]) {
        expect(() => parseEnvironment({ ...RIGHT, [name]: list })).toThrow(`${name} needs`)
      }
    }
  })

  const inProduction = (STORE_URL: string) =>
    parseEnvironment({ ...RIGHT, NODE_ENV: "production", STORE_URL })

  test.each([
    "https://shop.example",
    "http://localhost:3000",
    "http://127.0.0.1:3000",
    "http://[::1]:3000",
    "http://shop.localhost:3000",
  ])("takes %s in production", (url) => {
    expect(inProduction(url).STORE_URL).toBe(url)
  })

  test.each([
    "http://shop.example",
    "http://192.168.1.5:3000",
    "http://localhost.example",
    "http://localhost@shop.example",
    "ftp://localhost",
  ])("does not take %s in production", (url) => {
    expect(() => inProduction(url)).toThrow("STORE_URL")
  })

  test.each([
    ["COMMERCE_URL", "http://commerce:9000", "https://commerce:9000"],
    ["REDIS_URL", "redis://redis:6379", "rediss://redis:6379"],
  ])("takes no %s without TLS in production, unless its host is named", (name, open, closed) => {
    const inProduction = (change: Record<string, string>) => () =>
      parseEnvironment(Object.assign({}, RIGHT, { NODE_ENV: "production" }, change))
    expect(inProduction({ [name]: open })).toThrow(name)
    expect(inProduction({ [name]: open, PLAIN_HOSTS: "other" })).toThrow(name)
    const named: Record<string, string> = { [name]: open, PLAIN_HOSTS: "other, redis, commerce" }
    const local = { [name]: open.replace(/\/\/\w+/, "//localhost") }
    const developed: Record<string, string> = { [name]: open, NODE_ENV: "development" }
    for (const right of [{ [name]: closed }, named, local, developed]) {
      expect(inProduction(right)).not.toThrow()
    }
  })

  test("takes http elsewhere while it is developed", () => {
    const url = "http://192.168.1.5:3000"
    expect(parseEnvironment({ ...RIGHT, STORE_URL: url }).STORE_URL).toBe(url)
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
