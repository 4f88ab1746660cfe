import { afterAll, beforeAll, describe, expect, test, vi } from "vitest"
import { startStack, type Stack } from "../../../local/stack"
import { fansOf, statuses, type Called } from "./fans"
import { arrived, linkIn } from "./mailbox"

/** Tiny, and long enough that none ends while a test runs. */
const LIMITS = [
  "all=1000/900",
  "signInByPair=3/900",
  "signInByAccount=5/900",
  "signInByAddress=7/900",
  "resetByPair=2/900",
  "resetByAccount=3/900",
  "resetByAddress=4/900",
  "registerByAddress=2/900",
  "staffCallsByAddress=3/900",
  "sessionsByAddress=2/900",
  "newPasswordByAddress=2/900",
  "codesByCart=2/900",
  "paymentsByCart=2/900",
  "passwordsByPair=7/900",
  "codesByAddress=3/900",
  "cartsByAddress=2/900",
  "searchesByAddress=2/900",
  "orderLinksByAddress=2/900",
].join()

let stack: Stack
beforeAll(async () => {
  const limits = { RATE_LIMITS: LIMITS }
  stack = await startStack("limits", {
    storefront: true,
    commerce: limits,
    storefrontSettings: {
      RATE_LIMITS: "all=1000/900,searches=2/900,orderLinks=2/900",
    },
  })
  vi.stubEnv("MAILBOX_URL", `${stack.mailUrl}/api`)
})
afterAll(async () => {
  vi.unstubAllEnvs() // the files that follow share this process
  await stack?.stop()
})

const { newAddress, newEmail, named, call } = fansOf(() => stack)

const AUTH = "/auth/customer/emailpass"
const FAN = { email: "fan@podium.example", password: "podium-fan" }
const wrong = (email: string, headers: Record<string, string>) =>
  call(AUTH, { email, password: "not-the-password" }, headers)
const right = (headers: Record<string, string>) => call(AUTH, FAN, headers)

describe("wrong passwords", () => {
  test("for one account from one address are slowed down, and its owner elsewhere is not", async () => {
    const thief = named(newAddress())
    expect(await statuses(4, () => wrong(FAN.email, thief))).toEqual([401, 401, 401, 429])
    const refused = await right(thief)
    expect(refused.status).toBe(429)
    expect(refused.body).toMatchObject({ code: "too_many_requests" })
    expect(Number(refused.wait)).toBeGreaterThan(800)
    expect((await right(named(newAddress()))).status).toBe(200)
  })

  test("for an unknown account are answered the same", async () => {
    const unknown = newEmail()
    const from = named(newAddress())
    const answers = [await wrong(unknown, from), await wrong(FAN.email, from)]
    expect(answers[0]).toEqual(answers[1])
    expect(answers[0]?.status).toBe(401)
    expect(await statuses(3, () => wrong(unknown, from))).toEqual([401, 401, 429])
  })

  test("for one account from anywhere make strangers wait, ever longer, and never its owner", async () => {
    const own = { email: newEmail(), password: "a-long-password" }
    await call(`${AUTH}/register`, own, named(newAddress()))
    const stranger = () => wrong(own.email, named(newAddress()))
    const owner = (headers: Record<string, string>) => call(AUTH, own, headers)
    expect(await statuses(5, stranger)).toEqual([401, 401, 401, 401, 401])
    const first = await wrong(own.email.toUpperCase(), named(newAddress()))
    expect(first.status).toBe(429)
    const seconds = Number(first.wait)
    expect(seconds).toBeGreaterThan(0)
    expect(seconds).toBeLessThanOrEqual(10)
    // From a device that has signed in before; from another one after the wait, which is longer then.
    expect((await owner(named(newAddress(), { known: true }))).status).toBe(200)
    await vi.waitFor(async () => expect((await stranger()).status).toBe(401), {
      timeout: 60_000,
      interval: 500,
    })
    const second = await stranger()
    expect(second.status).toBe(429)
    expect(Number(second.wait)).toBeGreaterThan(10)
    expect((await owner(named(newAddress(), { known: true }))).status).toBe(200)
    expect((await owner(named(newAddress()))).status).toBe(429)
  })

  test("of strangers at the owner's own address do not count for the owner's device", async () => {
    const from = newAddress()
    const own = { email: newEmail(), password: "a-long-password" }
    await call(`${AUTH}/register`, own, named(newAddress()))
    expect((await statuses(4, () => wrong(own.email, named(from)))).at(-1)).toBe(429)
    expect((await call(AUTH, own, named(from, { known: true }))).status).toBe(200)
    // What has signed in before may be somebody else's by now: it does not guess for ever, either.
    const known = () => wrong(own.email, named(from, { known: true }))
    expect((await statuses(4, known)).at(-1)).toBe(429)
  })

  test("from one address for many accounts are slowed down", async () => {
    const from = named(newAddress())
    expect((await statuses(8, () => wrong(newEmail(), from))).at(-1)).toBe(429)
  })

  test("are forgotten by the right one", async () => {
    const from = named(newAddress())
    const own = { email: newEmail(), password: "a-long-password" }
    await call(`${AUTH}/register`, own, named(newAddress()))
    const round = async () => {
      const wrongs = await statuses(2, () => wrong(own.email, from))
      return [...wrongs, (await call(AUTH, own, from)).status]
    }
    expect([await round(), await round()]).toEqual([
      [401, 401, 200],
      [401, 401, 200],
    ])
  })

  test("or right ones: so many, since each costs the machine something", async () => {
    const from = named(newAddress())
    const own = { email: newEmail(), password: "a-long-password" }
    await call(`${AUTH}/register`, own, named(newAddress()))
    const found = await statuses(8, () => call(AUTH, own, from))
    expect(found).toEqual([...Array<number>(7).fill(200), 429])
    expect((await call(AUTH, own, named(newAddress()))).status).toBe(200)
  })

  test("count alike as a customer and as staff: an address has one password", async () => {
    const from = named(newAddress())
    const email = newEmail()
    const staff = { email, password: "not-the-password" }
    expect(await statuses(2, () => wrong(email, from))).toEqual([401, 401])
    expect(await statuses(2, () => call("/auth/user/emailpass", staff, from))).toEqual([401, 429])
  })

  test("are not taken back by an account whose address differs in capitals: it is the same", async () => {
    const from = named(newAddress())
    const own = { email: newEmail(), password: "a-long-password" }
    expect((await call(`${AUTH}/register`, own, named(newAddress()))).status).toBe(200)
    const twin = { email: own.email.toUpperCase(), password: "a-password-of-mine" }
    expect((await call(`${AUTH}/register`, twin, named(newAddress()))).status).toBe(401)
    expect((await call(AUTH, twin, from)).status).toBe(401)
    expect((await call(AUTH, { ...own, email: twin.email }, from)).status).toBe(200)
  })
})

test("nobody but the storefront names a fan", async () => {
  const forged = (time: number) => ({
    ...named(`192.0.2.${time}`, { secret: "a guess" }),
    "x-forwarded-for": `192.0.2.${time}`,
  })
  const email = newEmail()
  expect(await statuses(4, (time) => wrong(email, forged(time)))).toEqual([401, 401, 401, 429])
})

describe("the dashboard", () => {
  const STAFF = "/auth/user/emailpass"
  const ADMIN = { email: "admin@podium.example", password: "podium-admin" }
  const tryAs = (password: string, cookie?: string) =>
    call(STAFF, { ...ADMIN, password }, { ...named(newAddress()), ...(cookie && { cookie }) })

  test("makes strangers wait, and lets a browser by that has signed in before", async () => {
    const signedIn = await tryAs(ADMIN.password)
    const [cookie = "", ...attributes] = (signedIn.cookie ?? "").split("; ")
    expect(cookie).toMatch(/^podium-device=[\w-]{43}$/)
    expect(attributes).toEqual(expect.arrayContaining(["HttpOnly", "SameSite=Strict", "Path=/"]))
    expect(await statuses(6, () => tryAs("not-the-password"))).toEqual([
      401, 401, 401, 401, 401, 429,
    ])
    const told = await call(STAFF, ADMIN, { ...named(newAddress()), "accept-language": "fr-FR" })
    expect(told.status).toBe(429)
    expect(told.body.message).toMatch(/^Trop de tentatives\. Réessayez dans \d+.secondes?\.$/)
    expect((await tryAs(ADMIN.password, cookie)).status).toBe(200)
    expect((await tryAs(ADMIN.password, "podium-device=forged")).status).toBe(429)
  })
})

test("a link for a new password ends the wait, and makes known no other account", async () => {
  const own = { email: newEmail(), password: "a-long-password" }
  const { body } = await call(`${AUTH}/register`, own, named(newAddress()))
  await call(
    "/store/customers",
    { email: own.email },
    {
      ...named(newAddress()),
      authorization: `Bearer ${String(body.token)}`,
    },
  )
  expect((await statuses(6, () => wrong(own.email, named(newAddress())))).at(-1)).toBe(429)
  await call(`${AUTH}/reset-password`, { identifier: own.email }, named(newAddress()))
  const [mail] = await arrived(own.email)
  const token = linkIn(mail?.text ?? "", "reset").searchParams.get("token") ?? ""
  const set = (email: string) =>
    call(
      `${AUTH}/update`,
      { email, password: "a-newer-password" },
      {
        ...named(newAddress()),
        authorization: `Bearer ${token}`,
      },
    )
  expect((await set(FAN.email)).status).toBe(401)
  expect((await set(own.email)).status).toBe(200)
  expect((await set(own.email)).status).toBe(401) // a link works once
  const again = { ...own, password: "a-newer-password" }
  expect((await call(AUTH, again, named(newAddress()))).status).toBe(200)
})

test("calls of the dashboard are limited by address, also with no session", async () => {
  const from = named(newAddress())
  const ask = () => call("/admin/users/me", undefined, from)
  expect(await statuses(4, ask)).toEqual([401, 401, 401, 429])
  const session = () => call("/auth/session", {}, from)
  expect(await statuses(3, session)).toEqual([401, 401, 429])
})

describe("mails for a new password", () => {
  const ask = (identifier: string, headers: Record<string, string>) =>
    call(`${AUTH}/reset-password`, { identifier }, headers)

  test("are limited alike for known and unknown accounts", async () => {
    const from = named(newAddress())
    expect(await statuses(3, () => ask(newEmail(), named(newAddress())))).toEqual([201, 201, 201])
    for (const email of [FAN.email, newEmail()]) {
      expect(await statuses(3, () => ask(email, from))).toEqual([201, 201, 429])
    }
  })
  test("are limited by account, and a known device passes", async () => {
    const email = newEmail()
    expect(await statuses(4, () => ask(email, named(newAddress())))).toEqual([201, 201, 201, 429])
    expect((await ask(email, named(newAddress(), { known: true }))).status).toBe(201)
  })
  test("are limited by address", async () => {
    const from = named(newAddress())
    expect((await statuses(5, () => ask(newEmail(), from))).at(-1)).toBe(429)
  })
})

test("a registration that fails does not say why, and tries are limited", async () => {
  const from = named(newAddress())
  const register = (email: string) =>
    call(`${AUTH}/register`, { email, password: "a-long-password" }, from)
  const taken = await register(FAN.email)
  expect(taken.status).toBe(401)
  expect(JSON.stringify(taken.body)).not.toMatch(/exist|taken|identity/i)
  expect((await register(newEmail())).status).toBe(200)
  expect((await register(newEmail())).status).toBe(429)
})

test("passwords by a link are limited, before the link is used up", async () => {
  const own = { email: newEmail(), password: "a-long-password" }
  const { body } = await call(`${AUTH}/register`, own, named(newAddress()))
  const from = named(newAddress())
  const set = (token: string) =>
    call(
      `${AUTH}/update`,
      { password: "a-new-password" },
      { ...from, authorization: `Bearer ${token}` },
    )
  // What the shop has not signed is nobody's try.
  expect(await statuses(4, () => set("x"))).toEqual([401, 401, 401, 401])
  expect(await statuses(3, () => set(String(body.token)))).toEqual([401, 401, 429])
})

describe("below /store", () => {
  const regionOf = async () => {
    const { body } = await call("/store/regions", undefined, named(newAddress()))
    return (body.regions as { id: string }[])[0]?.id
  }
  const newCart = async (address = newAddress()) => {
    const region_id = await regionOf()
    return call("/store/carts", { region_id }, named(address))
  }

  test("carts are limited by address", async () => {
    const address = newAddress()
    expect(await statuses(3, () => newCart(address))).toEqual([200, 200, 429])
  })

  test("promotion codes are limited by cart and by address", async () => {
    const promote = (made: Called, address: string) => {
      const { cart, cart_key } = made.body as { cart: { id: string }; cart_key: string }
      const headers = { ...named(address), "x-cart-key": cart_key }
      return call(`/store/carts/${cart.id}/promotions`, { promo_codes: ["GUESS"] }, headers)
    }
    const one = await newCart()
    expect((await statuses(3, () => promote(one, newAddress()))).at(-1)).toBe(429)
    const address = newAddress()
    const found = []
    for (let cart = 0; cart < 4; cart += 1)
      found.push((await promote(await newCart(), address)).status)
    expect(found.at(-1)).toBe(429)
    expect(found.slice(0, 3)).not.toContain(429)
  })

  test("Stripe's pages are limited by cart", async () => {
    const made = await newCart()
    const { cart, cart_key } = made.body as { cart: { id: string }; cart_key: string }
    const open = (time: number) =>
      call(
        `/store/carts/${cart.id}/checkout-session`,
        { locale: `a${"abc"[time % 3]}-us` },
        { ...named(newAddress()), "x-cart-key": cart_key },
      )
    // The cart is empty, and so told: what counts is that it was asked for.
    expect(await statuses(3, open)).toEqual([422, 422, 429])
  })

  test.each([
    ["search", "/store/search", { entity: "products_en", filters: { q: "mug" } }],
    ["words in a list", "/store/products?q=mug&limit=1", undefined],
    ["words in another list", "/store/product-variants?q=mug&limit=1", undefined],
    ["order links", "/store/order-links/a.b", undefined],
    ["payments' sessions", "/store/checkout-sessions/cs_x/settle", {}],
  ])("%s are limited by address", async (_name, path, body) => {
    const from = named(newAddress())
    const found = await statuses(3, () => call(path, body, from))
    expect(found.slice(0, 2)).not.toContain(429)
    expect(found.at(-1)).toBe(429)
    expect((await call(path, body, named(newAddress()))).status).not.toBe(429)
  })
})

describe("the storefront", () => {
  const visit = (path: string, address: string, form?: Record<string, string>) =>
    fetch(`${stack.storeUrl}${path}`, {
      redirect: "manual",
      headers: {
        "x-forwarded-for": address,
        ...(form && { origin: stack.storeUrl }),
      },
      ...(form && { method: "POST", body: new URLSearchParams(form) }),
    })

  test("names its fans to commerce, so that one does not slow another down", async () => {
    const address = newAddress()
    const form = { email: newEmail(), password: "not-the-password" }
    const found = []
    for (let time = 0; time < 4; time += 1) {
      found.push((await visit("/fr-fr/sign-in", address, form)).status)
    }
    expect(found).toEqual([422, 422, 422, 429])
    const told = await visit("/fr-fr/sign-in", address, form)
    expect(Number(told.headers.get("retry-after"))).toBeGreaterThan(800)
    expect(await told.text()).toMatch(/Trop de tentatives pour ce compte\. Patientez 1[45].minutes/)
    expect((await visit("/fr-fr/sign-in", newAddress(), form)).status).toBe(422)
  })

  test.each([
    ["searches that are new", (time: number) => `/en-us/search?q=made${time}`],
    ["guessed links to orders", () => "/en-us/orders/a.b"],
  ])("%s are limited by address", async (_name, path) => {
    const address = newAddress()
    const found = []
    for (let time = 0; time < 3; time += 1) found.push(await visit(path(time), address))
    expect(found.slice(0, 2).map(({ status }) => status)).not.toContain(429)
    expect(found[2]?.status).toBe(429)
    expect(await found[2]?.text()).toContain("too often")
    expect(found[2]?.headers.get("x-content-type-options")).toBe("nosniff")
    expect(found[2]?.headers.get("content-security-policy")).toContain("frame-ancestors 'none'")
    expect((await visit(path(3), newAddress())).status).not.toBe(429)
  })
})
