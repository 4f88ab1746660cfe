import { mkdtempSync, readFileSync, rmSync, statSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterEach, beforeEach, describe, expect, test } from "vitest"
import { readSecrets, readSettings } from "./settings"

const PORTS = [
  ["STORE_PORT", 3000],
  ["COMMERCE_PORT", 9000],
  ["MAILBOX_PORT", 8025],
  ["SMTP_PORT", 1025],
  ["LOCAL_STRIPE_PORT", 4242],
  ["POSTGRES_PORT", 54320],
] as const

const PRODUCTION = {
  NODE_ENV: "production",
  DATABASE_URL: "postgres://shop@db/podium",
  STRIPE_SECRET_KEY: "sk_live_1",
  STRIPE_WEBHOOK_SECRET: "whsec_1",
  SMTP_URL: "smtp://mail",
  JWT_SECRET: "a",
  COOKIE_SECRET: "b",
  ORDER_LINK_SECRET: "c",
  STOREFRONT_SECRET: "f",
  AUTH_MFA_ENCRYPTION_KEY: "g",
  SESSION_SECRET: "d",
}

describe("ports", () => {
  test.each(PORTS)("%s is %i unless it is set", (name, standard) => {
    expect(readSettings({})[name]).toBe(standard)
    expect(readSettings({ [name]: "" })[name]).toBe(standard)
    expect(readSettings({ [name]: "4321" })[name]).toBe(4321)
  })

  test.each(["abc", "0", "65536", "-1", "80.5"])(
    "%s is no port, and the variable is named",
    (it) => {
      expect(() => readSettings({ STORE_PORT: it })).toThrow(/STORE_PORT/)
    },
  )

  test("every variable at fault is named", () => {
    const env = { STORE_PORT: "x", SMTP_PORT: "y", DATABASE_URL: "mysql://db" }
    expect(() => readSettings(env)).toThrow(/STORE_PORT.*SMTP_PORT.*DATABASE_URL/)
  })
})

test("made-up products are a whole number, none unless it is set", () => {
  expect(readSettings({}).SEED_PRODUCTS).toBe(0)
  expect(readSettings({ SEED_PRODUCTS: "10000" }).SEED_PRODUCTS).toBe(10_000)
  for (const wrong of ["-1", "many", "1.5", "2000000"]) {
    expect(() => readSettings({ SEED_PRODUCTS: wrong })).toThrow(/SEED_PRODUCTS/)
  }
})

describe("the data's folder", () => {
  test("lies in the clone, or where PODIUM_DATA says", () => {
    expect(readSettings({}).data).toMatch(/\/\.local$/)
    expect(readSettings({ PODIUM_DATA: "/srv/podium" }).data).toBe("/srv/podium")
  })
})

describe("production", () => {
  test("starts with everything named", () => {
    expect(readSettings(PRODUCTION).NODE_ENV).toBe("production")
  })

  test.each(Object.keys(PRODUCTION).filter((name) => name !== "NODE_ENV"))(
    "refuses to start without %s",
    (name) => {
      expect(() => readSettings({ ...PRODUCTION, [name]: "" })).toThrow(name)
    },
  )

  test("a real Stripe needs its webhook's secret everywhere", () => {
    expect(() => readSettings({ STRIPE_SECRET_KEY: "sk" })).toThrow(/STRIPE_WEBHOOK_SECRET/)
  })
})

describe("secrets", () => {
  let data: string
  beforeEach(() => void (data = mkdtempSync(join(tmpdir(), "podium-secrets-"))))
  afterEach(() => rmSync(data, { recursive: true }))

  test("are made once, differ, and are readable by their owner alone", () => {
    const first = readSecrets(data, {})
    expect(new Set(Object.values(first)).size).toBe(Object.keys(first).length)
    expect(readSecrets(data, {})).toEqual(first)
    expect(statSync(join(data, "secrets.json")).mode & 0o777).toBe(0o600)
  })

  test("of the environment come first, and are not written down", () => {
    expect(readSecrets(data, { JWT_SECRET: "of-the-environment" }).JWT_SECRET).toBe(
      "of-the-environment",
    )
    expect(readFileSync(join(data, "secrets.json"), "utf8")).not.toContain("of-the-environment")
  })
})
