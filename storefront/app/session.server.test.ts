import { createSession } from "@remix-run/node"
import fc from "fast-check"
import { beforeAll, describe, expect, test, vi } from "vitest"
import {
  cartIn,
  readSession,
  rememberDevice,
  saved,
  setCart,
  settleCart,
  type CartAccess,
  type FanSession,
} from "./session.server"

beforeAll(() => {
  vi.stubEnv("PUBLISHABLE_KEY", "pk_test")
  vi.stubEnv("SESSION_SECRET", "a secret of the tests alone that nothing else knows")
  vi.stubEnv("STOREFRONT_SECRET", "another secret of the tests alone that nothing else knows")
})

const visit = (cookie?: string) =>
  readSession(new Request("http://localhost/", { headers: cookie ? { Cookie: cookie } : {} }))
const cookieOf = async (session: FanSession) => (await saved(session))["Set-Cookie"]?.split(";")[0]

const access = (id: string): CartAccess => ({ id, key: `key-of-${id}` })
const paying = { session: "cs_1", cart: access("cart_paid"), region: "reg_eu" }
const sessionWith = (carts: Record<string, CartAccess>) =>
  createSession({ carts, paying }) as unknown as FanSession
const cartsAfter = (carts: Record<string, CartAccess>, stripeSession: string, done: boolean) => {
  const session = sessionWith(carts)
  settleCart(session, stripeSession, done)
  return session.get("carts")
}

describe("the cart of a payment that the fan comes back from", () => {
  test("is forgotten once it is paid or being paid; other markets' carts stay", () => {
    const carts = { reg_eu: access("cart_paid"), reg_us: access("cart_us") }
    expect(cartsAfter(carts, "cs_1", true)).toEqual({ reg_us: access("cart_us") })
  })
  test("leaves a cart alone that was begun meanwhile", () => {
    expect(cartsAfter({ reg_eu: access("cart_new") }, "cs_1", true)).toEqual({
      reg_eu: access("cart_new"),
    })
    expect(cartsAfter({ reg_eu: access("cart_new") }, "cs_1", false)).toEqual({
      reg_eu: access("cart_new"),
    })
  })
  test("is said to have changed only where it has, so that nothing else is overwritten", () => {
    const settled = (carts: Record<string, CartAccess>, done: boolean) =>
      settleCart(sessionWith(carts), "cs_1", done)
    expect(settled({ reg_eu: access("cart_paid") }, true)).toBe(true)
    expect(settled({}, false)).toBe(true)
    expect(settled({}, true)).toBe(false)
    expect(settled({ reg_eu: access("cart_new") }, true)).toBe(false)
    expect(settled({ reg_eu: access("cart_new") }, false)).toBe(false)
    expect(settleCart(sessionWith({}), "cs_2", false)).toBe(false)
  })
  test("comes back when the payment came to nothing", () => {
    expect(cartsAfter({}, "cs_1", false)).toEqual({ reg_eu: access("cart_paid") })
  })
  test("is none of a payment's that this session did not begin", () => {
    expect(cartsAfter({ reg_eu: access("cart_paid") }, "cs_other", true)).toEqual({
      reg_eu: access("cart_paid"),
    })
    expect(cartsAfter({}, "cs_other", false)).toEqual({})
  })
})

describe("a session from before carts had keys", () => {
  const old = { carts: { reg_eu: "cart_1" }, paying: { ...paying, cart: "cart_paid" } }
  const session = () => createSession(old) as unknown as FanSession

  test("has lost its cart, until another is begun", () => {
    const fan = session()
    expect(cartIn(fan, "reg_eu")).toBe("lost")
    expect(cartIn(fan, "reg_us")).toBeUndefined()
    setCart(fan, "reg_eu", access("cart_2"))
    expect(cartIn(fan, "reg_eu")).toEqual(access("cart_2"))
  })
  test("gets no cart back from a payment", () => {
    const fan = session()
    setCart(fan, "reg_eu", null)
    settleCart(fan, "cs_1", false)
    expect(cartIn(fan, "reg_eu")).toBeUndefined()
  })
})

/** The module as it stands in a process with another environment. */
async function withEnvironment<T>(
  changed: Record<string, string>,
  use: (module: typeof import("./session.server")) => Promise<T>,
): Promise<T> {
  const before = Object.keys(changed).map((name) => [name, process.env[name]] as const)
  vi.resetModules()
  for (const [name, value] of Object.entries(changed)) vi.stubEnv(name, value)
  try {
    return await use(await import("./session.server"))
  } finally {
    for (const [name, value] of before) vi.stubEnv(name, value)
    vi.resetModules()
  }
}

describe("after another secret was put before the old one", () => {
  const NEW = "0f8Kq2Zt_6vYw1LmB4xN9sRcD7uHjP3e"
  const old = () => process.env.SESSION_SECRET ?? ""
  const asked = (cookie = "") => new Request("http://localhost/", { headers: { Cookie: cookie } })

  test("a session goes on, its device is known, and what is saved is the new one's", async () => {
    const session = await visit()
    session.set("token", "t")
    rememberDevice(session, "maya@fans.example")
    const cookie = await cookieOf(session)
    const saved = await withEnvironment({ SESSION_SECRET: `${NEW},${old()}` }, async (anew) => {
      const again = await anew.readSession(asked(cookie))
      expect(again.get("token")).toBe("t")
      expect(anew.isKnownDevice(again, "maya@fans.example")).toBe(true)
      expect(anew.isKnownDevice(again, "ben@fans.example")).toBe(false)
      return (await anew.saved(again))["Set-Cookie"]?.split(";")[0]
    })
    await withEnvironment({ SESSION_SECRET: NEW }, async (alone) => {
      expect((await alone.readSession(asked(saved))).get("token")).toBe("t")
      expect((await alone.readSession(asked(cookie))).data).toEqual({})
    })
  })
})

describe("the cookie", () => {
  test("is not given to who only looks around", async () => {
    expect(await saved(await visit())).toEqual({})
    const session = await visit()
    session.unset("token")
    setCart(session, "reg_eu", null)
    expect(await saved(session)).toEqual({})
  })

  test("is out of reach of scripts and of other sites' forms, and lasts thirty days", async () => {
    const session = await visit()
    session.set("token", "t")
    const header = (await saved(session))["Set-Cookie"] ?? ""
    expect(header).toMatch(/^podium=/)
    expect(header).toContain("HttpOnly")
    expect(header).toContain("SameSite=Lax")
    expect(header).toContain("Max-Age=2592000")
  })

  test("brings back what was kept, and its time begins anew", async () => {
    const first = await visit()
    setCart(first, "reg_eu", access("cart_1"))
    first.set("token", "t")
    const again = await visit(await cookieOf(first))
    expect(again.data).toEqual({ carts: { reg_eu: access("cart_1") }, token: "t" })
    expect(await cookieOf(again)).toBe(await cookieOf(first))
  })

  test("that held something is emptied when that is forgotten", async () => {
    const first = await visit()
    first.set("token", "t")
    const again = await visit(await cookieOf(first))
    again.unset("token")
    const emptied = await visit(await cookieOf(again))
    expect(emptied.data).toEqual({})
    expect(await cookieOf(emptied)).toBeUndefined()
  })

  test("that was touched by anybody is none", async () => {
    const session = await visit()
    session.set("token", "t")
    const cookie = (await cookieOf(session)) ?? ""
    await fc.assert(
      fc.asyncProperty(
        fc.nat(cookie.length - 8),
        fc.constantFrom("A", "z", "0"),
        async (at, to) => {
          const place = at + 7 // after "podium="
          fc.pre(cookie[place] !== to && cookie[place] !== "%")
          const forged = cookie.slice(0, place) + to + cookie.slice(place + 1)
          // Base64's last sign may spell the same bytes in two ways; then it is the same signature.
          fc.pre(place < cookie.length - 1)
          expect((await visit(forged)).data).toEqual({})
        },
      ),
    )
  })
})

test("each region remembers its own cart, whatever the others do", () => {
  const change = fc.tuple(fc.constantFrom("reg_a", "reg_b"), fc.option(fc.string({ minLength: 1 })))
  fc.assert(
    fc.property(fc.array(change), (changes) => {
      const session = createSession() as unknown as FanSession
      const expected = new Map<string, CartAccess | null>()
      for (const [region, cart] of changes) {
        const kept = cart === null ? null : access(cart)
        setCart(session, region, kept)
        expected.set(region, kept)
      }
      for (const [region, cart] of expected) {
        expect(cartIn(session, region)).toEqual(cart ?? undefined)
      }
    }),
  )
})

test("with https the cookie is this host's alone, and no script reads it", async () => {
  vi.resetModules()
  vi.stubEnv("STORE_URL", "https://store.example")
  const anew = await import("./session.server")
  const session = await anew.readSession(new Request("https://store.example/"))
  session.set("token", "jwt")
  const { "Set-Cookie": cookie = "" } = await anew.saved(session)
  vi.stubEnv("STORE_URL", undefined)
  vi.resetModules()
  const [named = "", ...attributes] = cookie.split("; ")
  expect(named).toMatch(/^__Host-podium=/)
  expect(attributes).toEqual(
    expect.arrayContaining(["Path=/", "HttpOnly", "Secure", "SameSite=Lax"]),
  )
  expect(cookie).not.toContain("Domain")
})
