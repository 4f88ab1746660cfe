import { beforeEach, describe, expect, test } from "vitest"
import { FakeCommerce, refusal } from "~/testing/commerce"
import { ADDRESS, CUSTOMER, order, signedIn } from "~/testing/data"
import { BOTH, expectGoodPage, plain, said, wordsIn } from "~/testing/expect-page"
import { all, byId, byRole, fieldsOf, named, one, textOf, type Element } from "~/testing/markup"
import { ask } from "~/testing/store"

let commerce: FakeCommerce
beforeEach(() => {
  commerce = new FakeCommerce().install()
})

const PERSONAL = ["account", "account/orders", "account/orders/order_1", "account/addresses"]
const ME = "POST /store/customers/me"
const BOOK = `${ME}/addresses`
const formWith = (root: Element, button: Element) =>
  one(root, (form) => form.name === "form" && all(form, (below) => below === button).length > 0)

describe.each(BOTH)("the account in %s", (slug) => {
  test.each([...PERSONAL, "account/profile", "account/profile/password"])(
    "/%s is for who signed in",
    async (path) => {
      const page = await ask(`/${slug}/${path}`)
      expect(page.to).toBe(`/${slug}/sign-in?next=${encodeURIComponent(`/${slug}/${path}`)}`)
      expect(page.headers.get("Set-Cookie")).toBeNull()
      expect(commerce.to("GET /store/orders")).toEqual([])
    },
  )

  test("leads back to the account from an address that is too long to be taken along", async () => {
    const page = await ask(`/${slug}/account/orders?${"a=1&".repeat(3_000)}`)
    expect(page.to).toBe(`/${slug}/sign-in?next=${encodeURIComponent(`/${slug}/account`)}`)
  })

  test("of an expired sign-in asks to sign in again, and forgets the old token", async () => {
    const cookie = await signedIn(commerce, slug)
    commerce.on("GET /store/customers/me", refusal(401, { type: "unauthorized" }))
    const page = await ask(`/${slug}/account`, { cookie })
    expect(page.to).toContain("/sign-in?next=")
    expect(page.cookie).not.toBe(cookie)
  })

  test("that is asked for too often says so, and its owner stays signed in", async () => {
    const cookie = await signedIn(commerce, slug)
    const reply = new Response("{}", { status: 429, headers: { "Retry-After": "30" } })
    commerce.on("GET /store/customers/me", reply)
    const page = await ask(`/${slug}/account`, { cookie })
    expect([page.status, page.to, page.cookie]).toEqual([429, null, cookie])
  })

  test("greets, and shows the last orders with their state", async () => {
    const t = await wordsIn(slug)
    const cookie = await signedIn(commerce, slug)
    const orders = [7, 6, 5, 4].map((display_id) =>
      order({ id: `order_${display_id}`, display_id, fulfillment_status: "shipped" }),
    )
    commerce.on("GET /store/orders", { orders, count: 4 })
    const page = await ask(`/${slug}/account`, { cookie })
    expectGoodPage(page, slug)
    expect(textOf(one(page.root, "h1"))).toBe(t("account:hello", { name: "Maya" }))
    const links = all(page.root, ({ attributes }) => /\/orders\/order_/.test(attributes.href ?? ""))
    expect(links.map(textOf)).toEqual([7, 6, 5].map((number) => t("account:order", { number })))
    expect(said(page)).toContain(t("order:progress_shipped"))
  })

  test("says so where there are no orders and no addresses yet", async () => {
    const t = await wordsIn(slug)
    const cookie = await signedIn(commerce, slug)
    commerce.on("GET /store/orders", { orders: [], count: 0 })
    const orders = await ask(`/${slug}/account/orders`, { cookie })
    expectGoodPage(orders, slug)
    expect(said(orders)).toContain(t("account:noOrders"))
    const addresses = await ask(`/${slug}/account/addresses`, { cookie })
    expectGoodPage(addresses, slug)
    expect(said(addresses)).toContain(t("account:noAddresses"))
  })

  test("turns the pages of many orders, and has none beyond the last", async () => {
    const t = await wordsIn(slug)
    const cookie = await signedIn(commerce, slug)
    commerce.on("GET /store/orders", { orders: [order()], count: 21 })
    const page = await ask(`/${slug}/account/orders?page=2`, { cookie })
    expect(commerce.to("GET /store/orders").at(-1)?.query.get("offset")).toBe("10")
    expect(named(page.root, "link", t("previous")).attributes.rel).toBe("prev")
    expect(named(page.root, "link", t("next")).attributes.href).toBe(
      `/${slug}/account/orders?page=3`,
    )
    expect((await ask(`/${slug}/account/orders?page=4`, { cookie })).status).toBe(404)
    expect((await ask(`/${slug}/account/orders?page=x`, { cookie })).status).toBe(404)
  })

  test("does not find somebody else's order", async () => {
    const cookie = await signedIn(commerce, slug)
    commerce.on("GET /store/orders/:id", refusal(404, { type: "not_found" }))
    const page = await ask(`/${slug}/account/orders/order_2`, { cookie })
    expect(page.status).toBe(404)
    expectGoodPage(page, slug)
  })
})

describe.each(["en-fr", "fr-fr"])("the address book in %s", (slug) => {
  const saved = (id: string, city: string, is_default_shipping = false) => ({
    ...ADDRESS,
    id,
    city,
    is_default_shipping,
  })
  const addresses = [saved("cuaddr_1", "Lyon"), saved("cuaddr_2", "Nantes", true)]
  const path = `/${slug}/account/addresses`
  const withBook = () => signedIn(commerce, slug, { ...CUSTOMER, addresses })

  test("begins with the default one, and names every way by its address", async () => {
    const t = await wordsIn(slug)
    const page = await ask(path, { cookie: await withBook() })
    expectGoodPage(page, slug)
    const items = all(page.root, ({ attributes }) => attributes.class === "panel").map(textOf)
    expect(items[0]).toContain(`Nantes, France ${t("account:isDefault")}`)
    expect(items[1]).not.toContain(t("account:isDefault"))
    const lyon = "Maya Ortiz, 1 rue du Stade, 75013 Lyon, France"
    named(page.root, "link", t("account:deleteLabel", { address: lyon }))
    const first = named(page.root, "button", t("account:makeDefaultLabel", { address: lyon }))
    expect(first.attributes).toMatchObject({ name: "intent", value: "default" })
    expect(fieldsOf(formWith(page.root, first))).toEqual({ id: "cuaddr_1" })
  })

  test("asks before it deletes, by a page that needs no script", async () => {
    const t = await wordsIn(slug)
    const cookie = await withBook()
    const calm = await ask(path, { cookie })
    expect(all(calm.root, ({ attributes }) => attributes.value === "delete")).toEqual([])
    const page = await ask(`${path}?delete=cuaddr_1`, { cookie })
    expectGoodPage(page, slug)
    expect(said(page)).toContain(t("account:deleteQuestion"))
    const sure = one(page.root, ({ attributes }) => attributes.value === "delete")
    expect(fieldsOf(formWith(page.root, sure))).toEqual({ id: "cuaddr_1" })
    expect(named(page.root, "link", t("account:keep")).attributes.href).toBe(path)
    commerce.on("DELETE /store/customers/me/addresses/:id", { deleted: true })
    const done = await ask(path, { cookie, form: { id: "cuaddr_1", intent: "delete" } })
    expect(done.to).toBe(`${path}?deleted=1`)
  })

  test("makes another the default", async () => {
    const cookie = await withBook()
    commerce.on(`${BOOK}/:id`, { customer: CUSTOMER })
    const done = await ask(path, { cookie, form: { id: "cuaddr_1", intent: "default" } })
    expect(done.to).toBe(`${path}?saved=1`)
    expect(commerce.to(`${BOOK}/:id`)[0]).toMatchObject({
      params: ["cuaddr_1"],
      body: { is_default_shipping: true },
    })
  })

  test.each(["delete", "default", ""])("does not %s somebody else's", async (intent) => {
    const cookie = await withBook()
    const page = await ask(path, { cookie, form: { id: "cuaddr_9", intent } })
    expect(page.status).toBe(404)
    expect(commerce.calls.filter(({ method }) => method !== "GET")).toEqual([])
  })

  test("adds one in the market's country, the first as the default", async () => {
    const cookie = await signedIn(commerce, slug)
    commerce.on(BOOK, { customer: CUSTOMER })
    const { country_code: _, ...form } = ADDRESS
    expect((await ask(path, { cookie, form })).to).toBe(`${path}?saved=1`)
    expect(commerce.to(BOOK)[0]?.body).toMatchObject({
      city: "Paris",
      country_code: "fr",
      is_default_shipping: true,
    })
  })

  test("changes one, in its own country's form and rules", async () => {
    const t = await wordsIn(slug)
    const japan = { ...saved("cuaddr_3", "Tokyo"), country_code: "jp", postal_code: "100-0001" }
    const cookie = await signedIn(commerce, slug, { ...CUSTOMER, addresses: [japan] })
    const page = await ask(`${path}?edit=cuaddr_3`, { cookie })
    expect(byId(page.root, "postal_code")?.attributes.value).toBe("100-0001")
    const form = { ...japan, country_code: "fr", postal_code: "75013" } as unknown
    const wrong = await ask(path, { cookie, form: form as Record<string, string> })
    expect(wrong.status).toBe(422)
    expect(textOf(byId(wrong.root, "postal_code-fault") ?? "")).toBe(t("errors:postal_code"))
  })
})

describe.each(BOTH)("the profile in %s", (slug) => {
  test("leads to where the password is changed", async () => {
    const t = await wordsIn(slug)
    const page = await ask(`/${slug}/account/profile`, { cookie: await signedIn(commerce, slug) })
    expectGoodPage(page, slug)
    expect(said(page)).toContain(plain(t("account:changePasswordText")))
    const change = named(page.root, "link", t("account:changePassword"))
    expect(change.attributes.href).toBe(`/${slug}/account/profile/password`)
  })

  test("is changed, or says what is wrong", async () => {
    const t = await wordsIn(slug)
    const cookie = await signedIn(commerce, slug)
    commerce.on(ME, { customer: CUSTOMER })
    const form = { first_name: "Ana", last_name: "Ortiz", phone: "+33 6 12 34 56 78" }
    expect((await ask(`/${slug}/account/profile`, { cookie, form })).to).toContain("?saved=1")
    expect(commerce.to(ME)[0]?.body).toEqual(form)
    const page = await ask(`/${slug}/account/profile`, { cookie, form: { ...form, phone: "call" } })
    expect(page.status).toBe(422)
    expect(textOf(byId(page.root, "phone-fault") ?? "")).toBe(t("errors:phone"))
    expect(byRole(page.root, "alert")).toHaveLength(1)
  })
})

describe.each(BOTH)("changing the password in %s", (slug) => {
  const path = `/${slug}/account/profile/password`
  const CHANGE = `${ME}/password`
  const form = { password: "the-one-in-use", new_password: "a-newer-password" }

  test("asks for the one in use, and for nothing that is shown", async () => {
    const t = await wordsIn(slug)
    const page = await ask(path, { cookie: await signedIn(commerce, slug) })
    expectGoodPage(page, slug)
    const fields = ["password", "new_password"].map((name) => byId(page.root, name)?.attributes)
    expect(fields).toMatchObject([
      { type: "password", autocomplete: "current-password" },
      { type: "password", autocomplete: "new-password" },
    ])
    expect(named(page.root, "link", t("account:forgot")).attributes.href).toBe(
      `/${slug}/account/forgot`,
    )
  })

  test("signs this browser in anew", async () => {
    const cookie = await signedIn(commerce, slug)
    commerce.on(CHANGE, { success: true })
    commerce.on("POST /auth/customer/emailpass", { token: "a-newer-token" })
    commerce.on("DELETE /store/sessions/current", refusal(401, { type: "unauthorized" }))
    const page = await ask(path, { cookie, form })
    expect(page.to).toBe(`/${slug}/account/profile?saved=1`)
    expect(commerce.to(CHANGE)[0]?.body).toEqual(form)
    expect(page.cookie).not.toBe(cookie)
    await ask(`/${slug}/account/profile`, { cookie: page.cookie })
    expect(commerce.to("GET /store/customers/me").at(-1)?.headers.get("authorization")).toBe(
      "Bearer a-newer-token",
    )
  })

  test.each([
    ["password", "password_wrong", refusal(400, { code: "password_wrong" })],
    ["new_password", "password_common", refusal(400, { code: "password_common" })],
  ])("says at %s that it is refused (%s), and keeps neither", async (field, fault, refused) => {
    const t = await wordsIn(slug)
    const cookie = await signedIn(commerce, slug)
    commerce.on(CHANGE, refused)
    const page = await ask(path, { cookie, form })
    expect(page.status).toBe(422)
    expect(textOf(byId(page.root, `${field}-fault`) ?? "")).toBe(plain(t(`errors:${fault}`)))
    expect(page.html).not.toContain(form.password)
    expect(page.html).not.toContain(form.new_password)
  })

  test("does not ask commerce with a field left out or too short", async () => {
    const cookie = await signedIn(commerce, slug)
    for (const wrong of [
      { ...form, password: "" },
      { ...form, new_password: "short" },
    ]) {
      expect((await ask(path, { cookie, form: wrong })).status).toBe(422)
    }
    expect(commerce.to(CHANGE)).toEqual([])
  })
})
