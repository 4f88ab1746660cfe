import { readFileSync } from "node:fs"
import { join } from "node:path"
import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { sharedAddress } from "./addresses"

describe("pages that are the same for everybody", () => {
  test.each([
    "/en-us",
    "/fr-fr/products/la-2028-stadium-mug",
    "/en-us/categories/apparel",
    "/en-jp/sports",
    "/en-us/sports/swimming",
    "/en-us/help/delivery",
    "/en-us.data",
    "/en-us/products/mug.data",
    "/en-us/products/mug?added=1",
    "/en-us/products/mug?problem=unavailable&variant=MUG-S",
    "/en-us/search/suggest?q=mu",
    "/sitemap.xml",
  ])("%s is kept by its own address", (address) => {
    expect(sharedAddress(address)).toBe(address)
  })

  test.each([
    ["/en-us?utm_source=a&gclid=b", "/en-us"],
    ["/en-us/search?utm_source=a&q=mug", "/en-us/search?q=mug"],
    ["/en-us/search?sort=name&q=mug", "/en-us/search?q=mug&sort=name"],
    ["/en-us/search?team=USA&q=a+b&team=CAN", "/en-us/search?q=a+b&team=USA&team=CAN"],
    ["/en-us?_routes=x", "/en-us"],
    ["/en-us.data?_routes=x&utm_source=a", "/en-us.data?_routes=x"],
  ])("%s is the page %s", (target, address) => {
    expect(sharedAddress(target)).toBe(address)
  })
})

test.each([
  "/en-us/cart",
  "/en-us/cart/view.data",
  "/en-us/me.data",
  "/en-us/checkout",
  "/en-us/account",
  "/en-us/account/orders",
  "/en-us/orders/a.b",
  "/en-us/sign-in",
  "/en-us/_components",
  "/xx-yy",
  "/",
  "/assets/a.js",
  "/en-us/",
  "/EN-us",
  "//evil.example/en-us",
  "/en-us/products/a%2F..%2Fcart",
  "/en-us/products/a/b",
  `/en-us/search?q=${"a".repeat(2_000)}`,
])("%s is none", (target) => {
  expect(sharedAddress(target)).toBeNull()
})

/** Parameters that routes and components read which stand on pages that are kept. */
test("every parameter that such a page reads makes a page of its own", () => {
  const app = join(import.meta.dirname, "..")
  const files = ["lib/choices.ts", "lib/page.server.ts"].concat(
    ["route.tsx", "add-form.tsx"].map((name) => `routes/$locale.products.$handle/${name}`),
  )
  const read = files.flatMap((file) =>
    [
      ...readFileSync(join(app, file), "utf8").matchAll(/arams\.(?:get|has|getAll)\("(\w+)"\)/g),
    ].map(([, name = ""]) => name),
  )
  expect(read).toEqual(expect.arrayContaining(["q", "variant", "added", "problem"]))
  for (const name of read) {
    expect(sharedAddress(`/en-us/search?${name}=1`)).toBe(`/en-us/search?${name}=1`)
  }
})

test("an address is its own, whatever is asked for", () => {
  const name = fc.constantFrom("q", "team", "page", "sort", "utm_source", "_routes", "x")
  const pair = fc.tuple(name, fc.string({ maxLength: 20 }))
  fc.assert(
    fc.property(fc.array(pair, { maxLength: 8 }), (pairs) => {
      const address = sharedAddress(`/en-us/search?${new URLSearchParams(pairs)}`)
      expect(address).not.toBeNull()
      expect(sharedAddress(address ?? "")).toBe(address)
      const read = new URL(address ?? "", "http://store").searchParams
      for (const one of ["q", "team", "page", "sort"]) {
        expect(read.getAll(one)).toEqual(
          pairs.flatMap(([key, value]) => (key === one ? value : [])),
        )
      }
      expect(read.has("utm_source")).toBe(false)
    }),
  )
})
