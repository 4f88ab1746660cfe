import { createHmac, hkdfSync } from "node:crypto"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { startStack, type Stack } from "../../../local/stack"

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
  "newPasswordByAddress=2/900",
  "codesByCart=2/900",
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
      RATE_LIMITS: "all=1000/900,searches=2/900,orderLinks=2/900,pictures=2/900",
    },
  })
})
afterAll(() => stack?.stop())

let fans = 0
/** A fan's address that no other test has. */
const newAddress = () => `198.51.100.${++fans}`
const newEmail = () => `fan-${++fans}@fans.example`

/** As the storefront names a fan; without its secret nobody can. */
function named(address: string, { known = false, secret = stack.secrets.STOREFRONT_SECRET } = {}) {
  const payload = Buffer.from(JSON.stringify([address, known])).toString("base64url")
  const key = Buffer.from(hkdfSync("sha256", secret, "", "podium fan 1", 32))
  const signature = createHmac("sha256", key).update(payload).digest("base64url")
  return { "x-fan": `${payload}.${signature}` }
}

async function call(path: string, body: object | undefined, headers: Record<string, string>) {
  const response = await fetch(`${stack.commerceUrl}${path}`, {
    method: body ? "POST" : "GET",
    headers: {
      "content-type": "application/json",
      "x-publishable-api-key": stack.publishableKey,
      ...headers,
    },
    ...(body && { body: JSON.stringify(body) }),
  })
  const text = await response.text()
  const json = response.headers.get("content-type")?.includes("json")
  const answer = (json ? JSON.parse(text) : {}) as Record<string, unknown>
  return { status: response.status, body: answer, wait: response.headers.get("retry-after") }
}
type Called = Awaited<ReturnType<typeof call>>

/** The statuses of so many calls, one after the other. */
async function statuses(times: number, one: (time: number) => Promise<Called>): Promise<number[]> {
  const found = []
  for (let time = 0; time < times; time += 1) found.push((await one(time)).status)
  return found
}

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
    expect(await statuses(3, () => wrong(unknown, from))).toEqual([401, 401, 429])
  })

  test("for one account from anywhere slow strangers down, and not a known device", async () => {
    const email = newEmail()
    expect(await statuses(6, () => wrong(email, named(newAddress())))).toEqual([
      401, 401, 401, 401, 401, 429,
    ])
    expect((await wrong(email, named(newAddress(), { known: true }))).status).toBe(401)
    expect((await wrong(email.toUpperCase(), named(newAddress()))).status).toBe(429)
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

  test("for staff count apart from a customer's", async () => {
    const from = named(newAddress())
    const email = newEmail()
    await statuses(4, () => wrong(email, from))
    const staff = { email, password: "not-the-password" }
    expect((await call("/auth/user/emailpass", staff, from)).status).toBe(401)
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
  const headers = { ...named(newAddress()), authorization: "Bearer x" }
  const set = () => call(`${AUTH}/update`, { password: "a-new-password" }, headers)
  expect(await statuses(3, set)).toEqual([401, 401, 429])
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

  test.each([
    ["search", "/store/search", { entity: "products_en", filters: { q: "mug" } }],
    ["words in a list", "/store/products?q=mug&limit=1", undefined],
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
    expect(await told.text()).toMatch(/Trop de tentatives\. Patientez 1[45].minutes/)
    expect((await visit("/fr-fr/sign-in", newAddress(), form)).status).toBe(422)
  })

  test.each(["/en-us/search?q=mug", "/en-us/orders/a.b", "/img/320/webp/none.png"])(
    "%s is limited by address",
    async (path) => {
      const address = newAddress()
      const found = []
      for (let time = 0; time < 3; time += 1) found.push(await visit(path, address))
      expect(found.slice(0, 2).map(({ status }) => status)).not.toContain(429)
      expect(found[2]?.status).toBe(429)
      expect(await found[2]?.text()).toContain("too often")
      expect((await visit(path, newAddress())).status).not.toBe(429)
    },
  )
})
