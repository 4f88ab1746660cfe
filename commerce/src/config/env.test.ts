import { describe, expect, test } from "vitest"
import { EnvironmentError, parseEnvironment } from "./env"

const SECRETS = {
  JWT_SECRET: "0f8Kq2Zt_6vYw1LmB4xN9sRcD7uHjP3e",
  COOKIE_SECRET: "1f8Kq2Zt_6vYw1LmB4xN9sRcD7uHjP3e",
  ORDER_LINK_SECRET: "2f8Kq2Zt_6vYw1LmB4xN9sRcD7uHjP3e",
  STOREFRONT_SECRET: "3f8Kq2Zt_6vYw1LmB4xN9sRcD7uHjP3e",
}
const PRODUCTION: NodeJS.ProcessEnv = {
  NODE_ENV: "production",
  DATABASE_URL: "postgres://shop@db/podium",
  STORE_URL: "https://shop.example",
  COMMERCE_URL: "https://api.shop.example",
  STRIPE_SECRET_KEY: "sk_live_1",
  STRIPE_WEBHOOK_SECRET: "whsec_1",
  SMTP_URL: "smtps://mail.example",
  ...SECRETS,
}
const withChange = (change: NodeJS.ProcessEnv) => () =>
  parseEnvironment({ ...PRODUCTION, ...change })

describe("production", () => {
  test("starts with everything named", () => {
    expect(parseEnvironment(PRODUCTION)).toMatchObject({ NODE_ENV: "production", ...SECRETS })
  })

  test.each(Object.keys(SECRETS))("takes no weak %s", (name) => {
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

  test.each(["STORE_URL", "COMMERCE_URL"])("takes no %s that others can read along", (name) => {
    expect(withChange({ [name]: "http://shop.example" })).toThrow(name)
    expect(withChange({ [name]: "shop" })).toThrow(EnvironmentError)
    expect(withChange({ [name]: "http://localhost.shop.example" })).toThrow(name)
    for (const url of ["http://localhost:9000", "http://127.0.0.1:9000", "http://[::1]:9000"]) {
      expect(withChange({ [name]: url })()).toMatchObject({ [name]: url })
    }
  })

  test("takes no local Stripe", () => {
    expect(withChange({ STRIPE_API_URL: "http://127.0.0.1:4242" })).toThrow("STRIPE_API_URL")
  })
})

test("elsewhere short secrets and http do", () => {
  const change = { NODE_ENV: "development", JWT_SECRET: "short", STORE_URL: "http://192.168.1.5" }
  expect(withChange(change)()).toMatchObject(change)
})

test("every variable at fault is named, in an error that can be told apart", () => {
  const parse = withChange({ JWT_SECRET: undefined, STRIPE_SECRET_KEY: "pk_1", STORE_URL: "shop" })
  expect(parse).toThrow(EnvironmentError)
  expect(parse).toThrow(/STORE_URL[^]*JWT_SECRET[^]*STRIPE_SECRET_KEY/)
})
