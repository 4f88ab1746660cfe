import { createHash } from "node:crypto"
import { readFileSync } from "node:fs"
import { createRequire } from "node:module"
import { describe, expect, test } from "vitest"
import { contentSecurityPolicy, firstHeaders, isOwnWrite, VIEWER_STYLE } from "./security.server"

const STORE = "https://store.example/"
const from = (headers: Record<string, string>) => isOwnWrite(new Headers(headers), STORE)

describe("isOwnWrite", () => {
  test.each([
    [{ "sec-fetch-site": "same-origin" }, true],
    [{ "sec-fetch-site": "none" }, true],
    [{ "sec-fetch-site": "cross-site" }, false],
    [{ "sec-fetch-site": "same-site" }, false],
    [{ origin: "https://store.example" }, true],
    [{ origin: "https://evil.example" }, false],
    [{ origin: "null" }, false],
    [{ "sec-fetch-site": "cross-site", origin: "https://store.example" }, false],
    [{}, false],
  ] as const)("%j: %s", (headers, own) => {
    expect(from(headers)).toBe(own)
  })
})

test("the policy knows the 3-D viewer's own style sheet, of the version that is installed", () => {
  const template = createRequire(import.meta.url).resolve("@google/model-viewer/lib/template.js")
  const [, sheet = ""] = /<style>([\s\S]*?)<\/style>/.exec(readFileSync(template, "utf8")) ?? []
  expect(VIEWER_STYLE).toBe(`sha256-${createHash("sha256").update(sheet).digest("base64")}`)
  expect(contentSecurityPolicy([])).toContain(`style-src 'self' '${VIEWER_STYLE}';`)
})

test("the policy allows only the scripts it is told of, and forms to Stripe", () => {
  const policy = contentSecurityPolicy(["'nonce-abc'"], "http://127.0.0.1:4242")
  expect(policy).toContain("script-src 'self' 'nonce-abc'")
  expect(policy).not.toContain("unsafe")
  expect(policy).toContain("form-action 'self' https://checkout.stripe.com http://127.0.0.1:4242")
})

test("every answer begins so that nothing frames it, guesses its type or, with https, asks without", () => {
  const headers = firstHeaders(STORE)
  expect(headers["X-Content-Type-Options"]).toBe("nosniff")
  expect(headers["Content-Security-Policy"]).toBe("default-src 'none'; frame-ancestors 'none'")
  expect(headers["Strict-Transport-Security"]).toBe("max-age=63072000; includeSubDomains")
  expect(firstHeaders("http://localhost:3000")).not.toHaveProperty("Strict-Transport-Security")
})
