import { afterAll, beforeAll, describe, expect, test, vi } from "vitest"
import { startStack, type Stack } from "../../../local/stack"
import { codeOf } from "../../authenticator"
import { newAddress } from "./mailbox"
import { newStaff, PASSWORD, staffSession } from "./staff"
import { ask, must, signIn } from "./store-api"
import { bearer, earlier, type Headers } from "./tokens"

let stack: Stack
/** A member of staff with a second factor, who invites the others. */
let owner: Enrolled
beforeAll(async () => {
  stack = await startStack("second-factor", {
    storefront: false,
    commerce: {
      STAFF_SECOND_FACTOR: "required",
      RATE_LIMITS: "all=1000000/60,secondFactorByAccount=5/86400,secondFactorByPair=5/900",
    },
  })
  vi.stubEnv("COMMERCE_URL", stack.commerceUrl)
  vi.stubEnv("MAILBOX_URL", `${stack.mailUrl}/api`)
  owner = await enrol("admin@podium.example", "podium-admin")
})
afterAll(async () => {
  vi.unstubAllEnvs() // the files that follow share this process
  await stack?.stop()
})

const SIGN_IN = "/auth/user/emailpass"
const WRONG = "000000"

interface Enrolled {
  email: string
  /** Of the dashboard's session, which goes on. */
  session: Headers
  factor: string
  key: string
  /** The code that set it up; the app may show another one by now. */
  used: string
  recoveryCodes: string[]
}

const opens = async (headers: Headers) => (await ask("GET", "/admin/orders", { headers })).status

/** Sets an authenticator app up, as the dashboard does; the code of now is used up. */
async function enrol(email: string, password = PASSWORD): Promise<Enrolled> {
  const session = await staffSession(await signIn("user", email, password))
  const begun = await must<{ mfa_factor: { id: string }; secret: string; otpauth_url: string }>(
    "POST",
    "/auth/mfa/factors",
    { headers: session, body: { provider: "totp", label: "Authenticator app" } },
  )
  const factor = begun.mfa_factor.id
  expect(begun.otpauth_url).toContain("issuer=Podium")
  const used = codeOf(begun.secret)
  await must("POST", `/auth/mfa/factors/${factor}/verify`, {
    headers: session,
    body: { code: used },
  })
  const made = await must<{ recovery_codes: string[] }>("POST", "/auth/mfa/recovery-codes", {
    headers: session,
    body: {},
  })
  return { email, session, factor, key: begun.secret, used, recoveryCodes: made.recovery_codes }
}

const someStaff = async () => enrol((await newStaff(undefined, owner.session)).email)

/** A right password, which is half of it: what shows a code for it. */
async function half(email: string, password = PASSWORD, headers?: Headers) {
  const asked = await ask<{ token: string; mfa_required?: boolean; mfa_challenge: { id: string } }>(
    "POST",
    SIGN_IN,
    { headers, body: { email, password } },
  )
  expect([asked.status, asked.body.mfa_required]).toEqual([200, true])
  expect(asked.headers.get("set-cookie")).toBeNull()
  const { token, mfa_challenge } = asked.body
  const show = (method: "totp" | "recovery_code", code: string) =>
    ask<{ token: string }>("POST", `/auth/mfa/challenges/${mfa_challenge.id}/verify`, {
      headers: { ...headers, ...bearer(token) },
      body: { method, code },
    })
  return { token: bearer(token), show }
}

describe("where a second factor is required", () => {
  test("staff without one see who they are, and nothing else, until it is set up", async () => {
    const { email } = await newStaff(undefined, owner.session)
    const token = await signIn("user", email, PASSWORD)
    const other = await staffSession(token)
    expect((await ask("GET", "/admin/users/me", { headers: token })).status).toBe(200)
    const state = await ask("GET", "/admin/second-factor", { headers: token })
    expect(state.body).toEqual({ required: true, shown: false })
    for (const [method, path] of [
      ["GET", "/admin/orders"],
      ["GET", "/admin/users"],
      ["POST", "/admin/users/me"],
      ["POST", "/admin/invites"],
    ] as const) {
      const { status, body } = await ask(method, path, { headers: token })
      expect([path, status, body]).toEqual([
        path,
        403,
        expect.objectContaining({ code: "second_factor_needed" }),
      ])
    }

    const { session } = await enrol(email)
    expect(await opens(session)).toBe(200)
    const shown = await ask("GET", "/admin/second-factor", { headers: session })
    expect(shown.body).toEqual({ required: true, shown: true })
    // Whatever was open before it is over, in every browser.
    expect([await opens(token), await opens(other)]).toEqual([401, 401])
  })

  test("a password alone opens nothing, as a token or as a session", async () => {
    const { email, key } = await someStaff()
    const { token, show } = await half(email)
    const session = await staffSession(token)
    for (const headers of [token, session]) {
      expect(await opens(headers)).toBe(401)
      expect((await ask("GET", "/admin/users/me", { headers })).status).toBe(401)
      for (const path of ["/auth/mfa/factors", "/auth/mfa/recovery-codes"]) {
        const body = path.endsWith("codes") ? {} : { provider: "totp" }
        expect((await ask("POST", path, { headers, body })).status).toBe(401)
      }
    }
    const shown = await show("totp", codeOf(key, 1))
    expect(shown.status).toBe(200)
    expect(shown.headers.get("set-cookie")).toMatch(/^podium-device=/)
    expect(await opens(bearer(shown.body.token))).toBe(200)
  })

  test("who signs in often stays signed in: half a sign-in is none that has to end", async () => {
    const { email, recoveryCodes } = await someStaff()
    let session: Headers = {}
    for (const code of recoveryCodes.slice(0, 7)) {
      const { token, show } = await half(email)
      const waiting = await staffSession(token)
      const whole = await show("recovery_code", code)
      // The dashboard's next session takes the place of the one that waited.
      const next = await fetch(`${stack.commerceUrl}/auth/session`, {
        method: "POST",
        headers: { ...waiting, ...bearer(whole.body.token) },
      })
      session = { cookie: (next.headers.get("set-cookie") ?? "").split("; ")[0] ?? "" }
      expect(await opens(session)).toBe(200)
    }
    expect(await opens(session)).toBe(200)
  })
})

describe("a code", () => {
  test("works once, also when it is sent twice at the same moment", async () => {
    const { email, key, used } = await someStaff()
    expect((await (await half(email)).show("totp", used)).status).toBe(400)
    const code = codeOf(key, 1)
    const halves = await Promise.all(Array.from({ length: 6 }, () => half(email)))
    const answers = await Promise.all(halves.map(({ show }) => show("totp", code)))
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 400, 400, 400, 400, 400])
  })

  test("for recovery works once, and another account's not at all", async () => {
    const { email, recoveryCodes } = await someStaff()
    const [code = ""] = recoveryCodes
    expect(recoveryCodes).toHaveLength(10)
    expect(
      (await (await half(email)).show("recovery_code", owner.recoveryCodes[0] ?? "")).status,
    ).toBe(400)
    const { show } = await half(email)
    expect((await show("recovery_code", code.toUpperCase())).status).toBe(200)
    expect((await (await half(email)).show("recovery_code", code)).status).toBe(400)
  })

  test("of one account does not answer for another's password", async () => {
    const [mine, theirs] = [await someStaff(), await someStaff()]
    const { token } = await half(theirs.email)
    const asked = await ask<{ mfa_challenge: { id: string } }>("POST", SIGN_IN, {
      body: { email: mine.email, password: PASSWORD },
    })
    const path = `/auth/mfa/challenges/${asked.body.mfa_challenge.id}/verify`
    const body = { method: "totp", code: codeOf(mine.key, 1) }
    expect((await ask("POST", path, { headers: token, body })).status).toBe(404)
  })

  test("that is guessed makes strangers wait, and never a browser that has signed in before", async () => {
    const { email, key, recoveryCodes } = await someStaff()
    const signedIn = await (await half(email)).show("recovery_code", recoveryCodes[0] ?? "")
    const device = { cookie: (signedIn.headers.get("set-cookie") ?? "").split("; ")[0] ?? "" }
    const tried: number[] = []
    for (let guess = 0; guess < 7; guess++) {
      const { show } = await half(email) // five tries of one challenge are not all that there are
      tried.push((await show("totp", String(guess).padStart(6, "0"))).status)
    }
    expect(tried).toEqual([400, 400, 400, 400, 400, 429, 429])
    const own = await half(email, PASSWORD, device)
    expect((await own.show("totp", codeOf(key, 1))).status).toBe(200)
  })
})

describe("a second factor", () => {
  test("is no fan's: the storefront asks for no code", async () => {
    const body = { email: newAddress("fan"), password: PASSWORD }
    const { token } = await must<{ token: string }>("POST", "/auth/customer/emailpass/register", {
      body,
    })
    const headers = bearer(token)
    for (const [method, path, sent] of [
      ["GET", "/auth/mfa/factors", undefined],
      ["POST", "/auth/mfa/factors", { provider: "totp" }],
      ["POST", "/auth/mfa/recovery-codes", {}],
    ] as const) {
      expect((await ask(method, path, { headers, body: sent })).status).toBe(404)
    }
  })

  test("is not set up on a screen that somebody left open", async () => {
    const { email } = await newStaff(undefined, owner.session)
    const old = earlier(await signIn("user", email, PASSWORD), 700)
    const begun = await ask("POST", "/auth/mfa/factors", {
      headers: old,
      body: { provider: "totp" },
    })
    expect([begun.status, begun.body]).toEqual([
      400,
      expect.objectContaining({
        message: expect.stringContaining("Sign out and in again") as string,
      }),
    ])
  })

  test("is removed by its owner with a code, and then nothing opens", async () => {
    const { session, factor, key } = await someStaff()
    const path = `/auth/mfa/factors/${factor}`
    const remove = (body: object) => ask("DELETE", path, { headers: session, body })
    const without = await remove({})
    // The dashboard asks for the code when it reads this.
    expect([without.status, without.body]).toEqual([
      400,
      expect.objectContaining({ message: "MFA verification code is required to disable MFA" }),
    ])
    expect((await remove({ method: "totp", code: WRONG })).status).toBe(400)
    expect(await opens(session)).toBe(200)
    expect((await remove({ method: "totp", code: codeOf(key, 1) })).status).toBe(200)
    expect(await opens(session)).toBe(403)
  })

  test("that is lost is removed by another member of staff, with its sessions and codes", async () => {
    const { email, id } = await newStaff(undefined, owner.session)
    const lost = await enrol(email)
    const path = `/admin/users/${id}/second-factor`
    expect((await ask("DELETE", path, { headers: lost.session })).status).toBe(400)
    expect((await ask("DELETE", path, { headers: owner.session })).status).toBe(204)
    expect(await opens(lost.session)).toBe(401)
    expect((await ask("DELETE", path, { headers: owner.session })).status).toBe(404)
    const token = await signIn("user", email, PASSWORD)
    expect(await opens(token)).toBe(403)
    const again = await enrol(email)
    expect(
      (await (await half(email)).show("recovery_code", lost.recoveryCodes[0] ?? "")).status,
    ).toBe(400)
    expect(await opens(again.session)).toBe(200)
  })

  test("of somebody without colleagues is removed by who keeps the servers", async () => {
    const { email, session } = await someStaff()
    await expect(stack.runScript("remove-second-factor", "nobody@podium.example")).rejects.toThrow(
      "No member of staff has that e-mail address.",
    )
    expect(await opens(session)).toBe(200)
    await stack.runScript("remove-second-factor", email)
    expect(await opens(session)).toBe(401)
    expect(await opens(await signIn("user", email, PASSWORD))).toBe(403)
    await enrol(email)
  })
})
