import { beforeEach, describe, expect, test } from "vitest"
import { FakeCommerce, refusal } from "~/testing/commerce"
import { CUSTOMER, signedIn } from "~/testing/data"
import { BOTH, expectGoodPage, said, wordsIn } from "~/testing/expect-page"
import { all, byId, byRole, fieldsOf, named, one, textOf } from "~/testing/markup"
import { ask } from "~/testing/store"

let commerce: FakeCommerce
beforeEach(() => {
  commerce = new FakeCommerce().install()
})

const RIGHT = { email: "maya@fans.example", password: "a-password" }

describe.each(BOTH)("signing in, in %s", (slug) => {
  test("asks for what browsers can fill in", async () => {
    const page = await ask(`/${slug}/sign-in?next=/${slug}/checkout`)
    expectGoodPage(page, slug)
    expect(byId(page.root, "email")?.attributes.autocomplete).toBe("username")
    expect(byId(page.root, "password")?.attributes.autocomplete).toBe("current-password")
    const form = one(page.root, ({ attributes }) => attributes.method === "post")
    expect(fieldsOf(form).next).toBe(`/${slug}/checkout`)
    expect(page.cookie).toBeUndefined()
  })

  test("keeps the token in the cookie and leads on", async () => {
    commerce.on("POST /auth/customer/emailpass", { token: "jwt" })
    const page = await ask(`/${slug}/sign-in`, { form: { ...RIGHT, next: `/${slug}/checkout` } })
    expect([page.status, page.to]).toEqual([302, `/${slug}/checkout`])
    expect(page.cookie).toMatch(/^podium=/)
    expect(commerce.to("POST /auth/customer/emailpass")[0]?.body).toEqual(RIGHT)
  })

  test.each(["//evil.example", "https://evil.example", "/en-jp/cart", ""])(
    "does not lead to %j afterwards",
    async (next) => {
      commerce.on("POST /auth/customer/emailpass", { token: "jwt" })
      const page = await ask(`/${slug}/sign-in`, { form: { ...RIGHT, next } })
      expect(page.to).toBe(`/${slug}/account`)
    },
  )

  test("says that it did not work, without saying why, and forgets the password", async () => {
    const t = await wordsIn(slug)
    commerce.on("POST /auth/customer/emailpass", refusal(401, { type: "unauthorized" }))
    const page = await ask(`/${slug}/sign-in`, { form: RIGHT })
    expect(page.status).toBe(422)
    expectGoodPage(page, slug)
    expect(byRole(page.root, "alert").map(textOf)).toEqual([t("account:wrong")])
    expect(byId(page.root, "email")?.attributes.value).toBe(RIGHT.email)
    expect(page.html).not.toContain(RIGHT.password)
    expect(page.headers.get("Set-Cookie")).toBeNull()
  })

  test("tells staff with a second factor to shop with another address", async () => {
    const t = await wordsIn(slug)
    const half = { mfa_required: true, mfa_challenge: { id: "authmfachal_1" }, token: "half" }
    commerce.on("POST /auth/customer/emailpass", half)
    const page = await ask(`/${slug}/sign-in`, { form: RIGHT })
    expect(page.status).toBe(422)
    expect(byRole(page.root, "alert").map(textOf)).toEqual([t("account:staffOnly")])
    expect(page.headers.get("Set-Cookie")).toBeNull()
  })

  test("does not bother commerce with what is no e-mail address", async () => {
    const page = await ask(`/${slug}/sign-in`, { form: { ...RIGHT, email: "maya" } })
    expect(page.status).toBe(422)
    expect(commerce.to("POST /auth/customer/emailpass")).toEqual([])
  })

  test("and out ends the session at commerce, and forgets who it was", async () => {
    const cookie = await signedIn(commerce, slug)
    commerce.on("DELETE /store/sessions/current", new Response(null, { status: 204 }))
    const left = await ask(`/${slug}/sign-out`, { cookie, form: {} })
    expect(left.to).toBe(`/${slug}`)
    expect(left.headers.get("Clear-Site-Data")).toBe('"storage"') // what was looked at
    const [ended, ...more] = commerce.calls
    expect([ended?.method, ended?.path, more]).toEqual(["DELETE", "/store/sessions/current", []])
    expect(ended?.headers.get("Authorization")).toBe("Bearer jwt")
    const back = await ask(`/${slug}/account`, { cookie: left.cookie })
    expect(back.to).toBe(`/${slug}/sign-in?next=%2F${slug}%2Faccount`)
  })

  test("again ends the session of before, and goes on while commerce cannot be told", async () => {
    const cookie = await signedIn(commerce, slug)
    commerce.on("POST /auth/customer/emailpass", { token: "another" })
    commerce.on("DELETE /store/sessions/current", new Response(null, { status: 204 }))
    const again = await ask(`/${slug}/sign-in`, { cookie, form: RIGHT })
    expect(again.to).toBe(`/${slug}/account`)
    const [ended] = commerce.to("DELETE /store/sessions/current")
    expect(ended?.headers.get("Authorization")).toBe("Bearer jwt")
    commerce.on("DELETE /store/sessions/current", new Response(null, { status: 503 }))
    expect((await ask(`/${slug}/sign-in`, { cookie, form: RIGHT })).to).toBe(`/${slug}/account`)
  })

  test("and out works here while commerce is away, and everywhere it says that it did not", async () => {
    const cookie = await signedIn(commerce, slug)
    commerce.down()
    const left = await ask(`/${slug}/sign-out`, { cookie, form: {} })
    expect(left.to).toBe(`/${slug}`)
    expect(left.cookie).not.toBe(cookie)
    const everywhere = await ask(`/${slug}/sign-out`, { cookie, form: { everywhere: "on" } })
    expect(everywhere.status).toBe(503)
    expect(everywhere.headers.get("Set-Cookie")).toBeNull()
  })

  test("and out of every device is one button of the profile", async () => {
    const t = await wordsIn(slug)
    const cookie = await signedIn(commerce, slug)
    const profile = await ask(`/${slug}/account/profile`, { cookie })
    expectGoodPage(profile, slug)
    const button = named(profile.root, "button", t("account:signOutEverywhere"))
    const form = one(
      profile.root,
      (one) => one.name === "form" && all(one, (below) => below === button).length > 0,
    )
    commerce.on("DELETE /store/sessions", new Response(null, { status: 204 }))
    const left = await ask(form.attributes.action ?? "", { cookie, form: fieldsOf(form) })
    expect(left.to).toBe(`/${slug}`)
    expect(commerce.to("DELETE /store/sessions")).toHaveLength(1)
    expect(commerce.to("DELETE /store/sessions/current")).toEqual([])
  })
})

describe.each(BOTH)("making an account, in %s", (slug) => {
  const form = { first_name: "Maya", last_name: "Ortiz", ...RIGHT }

  test("makes the log-in, then the customer with the locale, then signs in", async () => {
    commerce
      .on("POST /auth/customer/emailpass/register", { token: "registered" })
      .on("POST /store/customers", { customer: CUSTOMER })
      .on("POST /auth/customer/emailpass", { token: "jwt" })
    const page = await ask(`/${slug}/register`, { form })
    expect(page.to).toBe(`/${slug}/account`)
    const [made] = commerce.to("POST /store/customers")
    expect(made?.headers.get("Authorization")).toBe("Bearer registered")
    expect(made?.body).toMatchObject({ metadata: { storefront_locale: slug }, last_name: "Ortiz" })
    expect(made?.body).not.toHaveProperty("password")
  })

  test("tells every fault at its field, and ties it to it", async () => {
    const t = await wordsIn(slug)
    const page = await ask(`/${slug}/register`, {
      form: { ...form, email: "x", password: "short" },
    })
    expect(page.status).toBe(422)
    expectGoodPage(page, slug)
    for (const [name, fault] of [
      ["email", "email"],
      ["password", "password_short"],
    ] as const) {
      const field = byId(page.root, name)
      expect(field?.attributes["aria-invalid"]).toBe("true")
      expect(field?.attributes["aria-describedby"]?.split(" ")).toContain(`${name}-fault`)
      expect(textOf(byId(page.root, `${name}-fault`) ?? "")).toBe(t(`errors:${fault}`))
      expect(named(page.root, "link", t(`account:${name}`)).attributes.href).toBe(`#${name}`)
    }
    expect(byId(page.root, "first_name")?.attributes.value).toBe("Maya")
    expect(page.html).not.toContain('value="short"')
  })

  test("tells at its field that a password is guessed first", async () => {
    const t = await wordsIn(slug)
    commerce.on("POST /auth/customer/emailpass/register", refusal(400, { code: "password_common" }))
    const page = await ask(`/${slug}/register`, { form: { ...form, password: "password123" } })
    expect(page.status).toBe(422)
    expectGoodPage(page, slug)
    expect(textOf(byId(page.root, "password-fault") ?? "")).toBe(t("errors:password_common"))
    expect(byId(page.root, "first_name")?.attributes.value).toBe("Maya")
    expect(page.html).not.toContain("password123")
    expect(said(page)).not.toContain(t("account:taken"))
  })

  test("does not tell whether somebody else has the address", async () => {
    const t = await wordsIn(slug)
    commerce.on("POST /auth/customer/emailpass/register", refusal(401, { type: "unauthorized" }))
    const page = await ask(`/${slug}/register`, { form })
    expect(byRole(page.root, "alert").map(textOf)).toEqual([t("account:taken")])
  })
})

describe.each(BOTH)("a forgotten password, in %s", (slug) => {
  test("is answered the same for known and unknown addresses", async () => {
    const answers: string[] = []
    for (const reply of [new Response("Created", { status: 201 }), refusal(404, {})]) {
      commerce.on("POST /auth/customer/emailpass/reset-password", reply)
      const page = await ask(`/${slug}/account/forgot`, { form: { email: RIGHT.email } })
      expectGoodPage(page, slug)
      answers.push(said(page))
    }
    expect(answers[0]).toContain((await wordsIn(slug))("account:sent"))
    expect(answers[1]).toBe(answers[0])
  })

  test("is set anew by the link alone, which no page passes on", async () => {
    const link = `/${slug}/account/reset?token=t&email=maya%40fans.example`
    expect((await ask(`/${slug}/account/reset`)).to).toBe(`/${slug}/account/forgot`)
    const page = await ask(link)
    expectGoodPage(page, slug)
    expect(page.headers.get("Referrer-Policy")).toBe("same-origin")
    commerce.on("POST /auth/customer/emailpass/update", { success: true })
    const set = await ask(link, { form: { password: "a-new-password" } })
    expect(set.to).toBe(`/${slug}/sign-in?reset=1`)
    expect(set.cookie).toMatch(/^podium=/) // from now on this browser is known to the account
    const [call] = commerce.to("POST /auth/customer/emailpass/update")
    expect(call?.headers.get("Authorization")).toBe("Bearer t")
    expect((await ask(link, { form: { password: "short" } })).status).toBe(422)
    expect(said(await ask(set.to ?? ""))).toContain((await wordsIn(slug))("account:resetDone"))
  })

  test("is not one that is guessed first, and the link can be used again", async () => {
    const t = await wordsIn(slug)
    commerce.on("POST /auth/customer/emailpass/update", refusal(400, { code: "password_common" }))
    const link = `/${slug}/account/reset?token=t&email=maya%40fans.example`
    const page = await ask(link, { form: { password: "password123" } })
    expect(page.status).toBe(422)
    expectGoodPage(page, slug)
    expect(textOf(byId(page.root, "password-fault") ?? "")).toBe(t("errors:password_common"))
    expect(said(page)).not.toContain(t("account:badLink"))
  })

  test("by an old link leads to another one", async () => {
    const t = await wordsIn(slug)
    commerce.on("POST /auth/customer/emailpass/update", refusal(401, {}))
    const link = `/${slug}/account/reset?token=old&email=maya%40fans.example`
    const page = await ask(link, { form: { password: "a-new-password" } })
    expect(page.status).toBe(422)
    expect(textOf(one(page.root, ({ attributes }) => attributes.role === "alert"))).toContain(
      t("account:badLink"),
    )
    expect(named(page.root, "link", t("account:forgotTitle")).attributes.href).toBe(
      `/${slug}/account/forgot`,
    )
  })
})

/** As commerce answers to what was tried too often. */
const TOO_MANY = Response.json(
  { type: "too_many_requests", code: "too_many_requests" },
  { status: 429, headers: { "Retry-After": "840" } },
)
const WAITS = { "en-us": "14 minutes", "fr-fr": "14 minutes" }
const AUTH = "POST /auth/customer/emailpass"

const TRIED: [name: string, route: string, path: string, form: Record<string, string>][] = [
  ["signing in", AUTH, "sign-in", RIGHT],
  ["an account", `${AUTH}/register`, "register", { first_name: "M", last_name: "O", ...RIGHT }],
  ["a mail for a password", `${AUTH}/reset-password`, "account/forgot", { email: RIGHT.email }],
  [
    "a new password",
    `${AUTH}/update`,
    "account/reset?token=t&email=maya%40fans.example",
    { password: "a-new-password" },
  ],
]

describe.each(BOTH)("too often, in %s", (slug) => {
  test.each(TRIED)("%s says how long to wait", async (_name, route, path, form) => {
    const t = await wordsIn(slug)
    commerce.on(route, TOO_MANY)
    const page = await ask(`/${slug}/${path}`, { form })
    expect(page.status).toBe(429)
    expect(page.headers.get("Retry-After")).toBe("840")
    expectGoodPage(page, slug)
    const wait = WAITS[slug as keyof typeof WAITS]
    const told = byRole(page.root, "alert").map((one) => textOf(one).replaceAll(/\s/g, " "))
    const words = path === "sign-in" ? "account:tooManySignIn" : "account:tooMany"
    expect(told).toEqual([t(words, { wait })])
    expect(page.html).not.toContain(RIGHT.password)
    expect(page.headers.get("Set-Cookie")).toBeNull()
  })
})

describe("a device that has signed in before", () => {
  /** What commerce is told of the fan. */
  const toldOf = (at: number): unknown => {
    const header = commerce.to(AUTH)[at]?.headers.get("x-fan") ?? ""
    return JSON.parse(Buffer.from(header.split(".")[0] ?? "", "base64url").toString())
  }

  test("is named to commerce as known, for this account alone, also after signing out", async () => {
    commerce.on(AUTH, { token: "jwt" })
    const first = await ask("/en-us/sign-in", { form: RIGHT })
    commerce.on("DELETE /store/sessions/current", new Response(null, { status: 204 }))
    const left = await ask("/en-us/sign-out", { cookie: first.cookie, form: {} })
    commerce.on(AUTH, refusal(401, { type: "unauthorized" }))
    const again = { ...RIGHT, email: "Maya@Fans.example" }
    await ask("/en-us/sign-in", { cookie: left.cookie, form: again })
    const other = { ...RIGHT, email: "else@fans.example" }
    await ask("/en-us/sign-in", { cookie: left.cookie, form: other })
    await ask("/en-us/sign-in", { form: RIGHT })
    expect([0, 1, 2, 3].map(toldOf)).toEqual([
      [null, false],
      [null, true],
      [null, false],
      [null, false],
    ])
  })

  test("keeps no address in its cookie", async () => {
    commerce.on(AUTH, { token: "jwt" })
    const { cookie = "" } = await ask("/en-us/sign-in", { form: RIGHT })
    const value = decodeURIComponent(cookie.slice(cookie.indexOf("=") + 1)).split(".")[0] ?? ""
    expect(Buffer.from(value, "base64").toString()).not.toContain("maya")
  })
})
