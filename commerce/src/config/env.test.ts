import { describe, expect, test } from "vitest"
import { EnvironmentError, needsSecondFactor, parseEnvironment } from "./env"

const SECRETS = {
  JWT_SECRET: "0f8Kq2Zt_6vYw1LmB4xN9sRcD7uHjP3e",
  COOKIE_SECRET: "1f8Kq2Zt_6vYw1LmB4xN9sRcD7uHjP3e",
  ORDER_LINK_SECRET: "2f8Kq2Zt_6vYw1LmB4xN9sRcD7uHjP3e",
  STOREFRONT_SECRET: "3f8Kq2Zt_6vYw1LmB4xN9sRcD7uHjP3e",
}
const MFA = { AUTH_MFA_ENCRYPTION_KEY: "4f8Kq2Zt_6vYw1LmB4xN9sRcD7uHjP3e" }
const LISTS = Object.fromEntries(Object.entries(SECRETS).map(([name, one]) => [name, [one]]))
const PRODUCTION: NodeJS.ProcessEnv = {
  NODE_ENV: "production",
  DATABASE_URL: "postgres://shop@db/podium?sslmode=verify-full",
  STORE_URL: "https://shop.example",
  COMMERCE_URL: "https://api.shop.example",
  STRIPE_SECRET_KEY: "sk_live_1",
  STRIPE_WEBHOOK_SECRET: "whsec_1",
  SMTP_URL: "smtps://mail.example",
  ...SECRETS,
  ...MFA,
}
const withChange = (change: NodeJS.ProcessEnv) => () =>
  parseEnvironment({ ...PRODUCTION, ...change })

describe("production", () => {
  test("starts with everything named", () => {
    expect(parseEnvironment(PRODUCTION)).toMatchObject({ NODE_ENV: "production", ...LISTS })
  })

  test.each(Object.keys({ ...SECRETS, ...MFA }))("takes no weak %s", (name) => {
    const weak = [
      "0f8Kq2Zt_6vYw1LmB4xN9sRcD7uHjP3",
      "a".repeat(43),
      "supersecret",
      "podium-0f8Kq2Zt_6vYw1LmB4xN9sRcD7uHjP3e",
      "test_0f8Kq2Zt_6vYw1LmB4xN9sRcD7uHjP3e",
    ]
    for (const value of weak) {
      expect(withChange({ [name]: value })).toThrow(`${name}: needs a secret of its own`)
      expect(withChange({ [name]: value })).not.toThrow(value)
    }
  })

  test.each(Object.keys(SECRETS))("takes older ones after %s, each as strong", (name) => {
    const [first, older] = [SECRETS.JWT_SECRET, SECRETS.COOKIE_SECRET]
    const both = withChange({ [name]: `${first}, ${older}` })
    expect(both()).toMatchObject({ [name]: [first, older] })
    for (const list of [`${first},short`, `short,${first}`]) {
      expect(withChange({ [name]: list })).toThrow(`${name}: needs a secret of its own`)
    }
    for (const list of [`${first},`, ",", `,${first}`]) {
      expect(withChange({ [name]: list })).toThrow(name)
    }
  })

  test.each(["STORE_URL", "COMMERCE_URL"])("takes no %s that others can read along", (name) => {
    expect(withChange({ [name]: "http://shop.example" })).toThrow(name)
    expect(withChange({ [name]: "shop" })).toThrow(EnvironmentError)
    expect(withChange({ [name]: "http://localhost.shop.example" })).toThrow(name)
    for (const url of ["http://localhost:9000", "http://127.0.0.1:9000", "http://[::1]:9000"]) {
      expect(withChange({ [name]: url })()).toMatchObject({ [name]: url })
    }
  })

  test.each([
    ["DATABASE_URL", "postgres://shop@db/podium", "postgres://shop@db/podium?sslmode=require"],
    ["DATABASE_URL", "postgres://db/podium?sslmode=no-verify", "postgres://localhost/podium"],
    ["REDIS_URL", "redis://cache:6379", "rediss://cache:6379"],
    ["STOREFRONT_URLS", "https://a.example,http://store:3000", "https://a.example"],
    ["S3_ENDPOINT", "http://files:9000", "https://files:9000"],
  ])("takes no %s like %s, which others can read along", (name, open, closed) => {
    expect(withChange({ [name]: open })).toThrow(name)
    expect(withChange({ [name]: closed })).not.toThrow()
    expect(withChange({ [name]: open, PLAIN_HOSTS: "other" })).toThrow(name)
    expect(withChange({ [name]: open, PLAIN_HOSTS: "db, cache, store,files" })).not.toThrow()
    expect(withChange({ [name]: open, NODE_ENV: "development" })).not.toThrow()
  })

  test("takes no local Stripe", () => {
    expect(withChange({ STRIPE_API_URL: "http://127.0.0.1:4242" })).toThrow("STRIPE_API_URL")
  })
})

test("takes as many carts at once as PostgreSQL may have connections for, and lets none queue for ever", () => {
  const limits = { CHECKOUT_CONNECTIONS: 12, CHECKOUT_QUEUE_SECONDS: 8 }
  expect(parseEnvironment(PRODUCTION)).toMatchObject(limits)
  const change = { CHECKOUT_CONNECTIONS: "24", CHECKOUT_QUEUE_SECONDS: "0.5" }
  expect(withChange(change)()).toMatchObject({
    CHECKOUT_CONNECTIONS: 24,
    CHECKOUT_QUEUE_SECONDS: 0.5,
  })
  for (const wrong of ["0", "1", "101", "2.5", "many"]) {
    expect(withChange({ CHECKOUT_CONNECTIONS: wrong })).toThrow("CHECKOUT_CONNECTIONS")
  }
  for (const wrong of ["0", "15", "-1", "long"]) {
    expect(withChange({ CHECKOUT_QUEUE_SECONDS: wrong })).toThrow("CHECKOUT_QUEUE_SECONDS")
  }
})

test("elsewhere short secrets and http do", () => {
  const change = { NODE_ENV: "development", JWT_SECRET: "short", STORE_URL: "http://192.168.1.5" }
  expect(withChange(change)()).toMatchObject({ ...change, JWT_SECRET: ["short"] })
})

test("every variable at fault is named, in an error that can be told apart", () => {
  const parse = withChange({ JWT_SECRET: undefined, STRIPE_SECRET_KEY: "pk_1", STORE_URL: "shop" })
  expect(parse).toThrow(EnvironmentError)
  expect(parse).toThrow(/STORE_URL[^]*JWT_SECRET[^]*STRIPE_SECRET_KEY/)
})

test("staff need a second factor in production, and where it is said", () => {
  const needed = (change: NodeJS.ProcessEnv) => needsSecondFactor(withChange(change)())
  expect(needed({})).toBe(true)
  expect(needed({ STAFF_SECOND_FACTOR: "optional" })).toBe(false)
  expect(needed({ NODE_ENV: "development" })).toBe(false)
  expect(needed({ NODE_ENV: "test", STAFF_SECOND_FACTOR: "required" })).toBe(true)
  expect(withChange({ STAFF_SECOND_FACTOR: "yes" })).toThrow("STAFF_SECOND_FACTOR")
})
