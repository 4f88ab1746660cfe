import { describe, expect, test } from "vitest"
import { instance } from "./instance"
import { admin, must } from "./store-api"

const at = (path: string, init?: RequestInit) => fetch(`${instance().commerceUrl}${path}`, init)

test.each([
  "/health",
  "/store/regions",
  "/auth/x",
  "/nothing",
  "/static/none.png",
  "/app",
  "/admin/users",
])("%s says nothing of what made it, and how it may be used", async (path) => {
  const { headers } = await at(path)
  expect(headers.has("x-powered-by")).toBe(false)
  expect(headers.get("x-content-type-options")).toBe("nosniff")
  expect(headers.get("x-frame-options")).toBe("DENY")
  expect(headers.get("referrer-policy")).toBe("no-referrer")
  const policy = headers.get("content-security-policy") ?? ""
  expect(policy).toMatch(path === "/app" ? /frame-ancestors 'none'/ : /default-src 'none'/)
})

describe("what staff uploads", () => {
  const PNG = new Uint8Array(Buffer.from("\x89PNG\r\n\x1a\n0000", "latin1"))
  const upload = async (name: string, type: string, content: string | Uint8Array<ArrayBuffer>) => {
    const form = new FormData()
    form.append("files", new File([content], name, { type }))
    return at("/admin/uploads", { method: "POST", headers: await admin(), body: form })
  }

  test("is a picture or a table, and served as that", async () => {
    const answer = await upload("mug.png", "image/png", PNG)
    expect(answer.status).toBe(200)
    const { files } = (await answer.json()) as { files: { id: string; url: string }[] }
    const served = await at(new URL(files[0]?.url ?? "").pathname)
    expect(served.headers.get("content-type")).toBe("image/png")
    expect(served.headers.get("content-security-policy")).toContain("sandbox")
    await must("DELETE", `/admin/uploads/${files[0]?.id}`, { headers: await admin() })
  })

  test.each([
    ["page.html", "text/html", "<script>alert(1)</script>"],
    ["mug.png", "image/png", "<script>alert(1)</script>"],
    ["mug.svg", "image/svg+xml", "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>"],
  ])("is not %s (%s) with %s", async (name, type, content) => {
    expect((await upload(name, type, content)).status).toBe(400)
  })

  test("is not of any size, and not of another type by a detour", async () => {
    const large = new Uint8Array(51 * 1024 * 1024)
    large.set(PNG)
    expect((await upload("mug.png", "image/png", large)).status).toBe(413)
    const detour = await at("/admin/uploads/presigned-urls", {
      method: "POST",
      headers: { ...(await admin()), "content-type": "application/json" },
      body: JSON.stringify({ originalname: "x.html", mime_type: "text/html", size: 9 }),
    })
    expect(detour.status).toBe(400)
  })
})

describe("below /auth there is nothing", () => {
  const staff = { email: "admin@podium.example", password: "podium-admin" }

  test.each([
    "/auth/visitor/emailpass",
    "/auth/USER/emailpass",
    "/auth/Customer/emailpass",
    "/auth/user/EMAILPASS",
    "/auth/api/emailpass/register",
    "/auth/api/emailpass/reset-password",
    "/auth/api/emailpass/update",
    "/auth/user/emailpass/callback",
    "/auth/user/other",
    "/auth/verification/request",
    "/auth/customer/providers",
  ])("that checks a password past the limits: %s", async (path) => {
    const sent = { "Content-Type": "application/json", "x-medusa-locale": "en" }
    const body = JSON.stringify({ ...staff, identifier: staff.email })
    for (const init of [{ method: "POST", headers: sent, body }, { method: "GET" }]) {
      expect((await at(path, init)).status).toBe(404)
    }
  })

  test.each([
    ["GET", "/auth/mfa/factors/mfa_x"],
    ["PUT", "/auth/mfa/factors/mfa_x/verify"],
    ["POST", "/auth/verification/confirm"],
    ["POST", "/auth/token/refresh"],
    ["GET", "/auth/session"],
  ])("that nobody here uses, for staff neither: %s %s", async (method, path) => {
    const headers = { ...(await admin()), "Content-Type": "application/json" }
    const body = method === "POST" ? "{}" : undefined
    expect((await at(path, { method, headers, body })).status).toBe(404)
  })

  test("but what the dashboard asks for", async () => {
    const headers = await admin()
    const factors = await at("/auth/mfa/factors", { headers })
    expect(factors.status).toBe(200)
    expect(await factors.json()).toMatchObject({ mfa_factors: [] })
    expect((await at("/auth/user/providers")).status).toBe(200)
  })

  test("and a doubled slash opens nothing", async () => {
    const sent = { "Content-Type": "application/json" }
    const post = (body: object) =>
      at("/auth//user/emailpass", { method: "POST", headers: sent, body: JSON.stringify(body) })
    expect((await post({ ...staff, identifier: staff.email })).status).toBe(400)
    expect((await post(staff)).status).toBe(404)
    expect((await at("/auth//user/emailpass")).status).toBe(404)
  })
})
