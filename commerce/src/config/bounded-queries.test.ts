import type { Request, Response } from "express"
import { expect, test, vi } from "vitest"
import { boundedQueries, hasOddLocale, namesFarEntry, namesPrototype } from "./bounded-queries"

test.each([
  "a[1000]=x",
  "a[0]=x&a[99999999]=y",
  "a%5B99999999%5D=x",
  "a%5b4294967294%5d=x",
  "a[%39%39%39%39%39]=x",
  "a[b][c][123456]=x",
  "%E0%A4%A=1&a[99999]=1",
  "a[=][99999999]=x",
  "a[x=1][99999999]=x",
  "a%5B=%5D[99999999]=x",
  "a=b[c][99999]=x",
])("%s names a place that no list has", (query) => {
  expect(namesFarEntry(query)).toBe(true)
})

test.each([
  "",
  "a[0]=x&a[999]=y",
  "a[]=1",
  "q=[99999999]",
  "a[b]=99999999",
  "%ff[1]=x",
  "a[1e9]=x",
  "q=1&a[b]=[99999999]",
])("%s is a query like any other", (query) => {
  expect(namesFarEntry(query)).toBe(false)
})

test.each([
  "locale=a&locale=b",
  "locale[]=a",
  "locale[a]=b",
  "%6cocale%5B%5D=a",
  "[locale]=a",
  "locale[=]=a",
])("%s is more than a locale", (query) => expect(hasOddLocale(query)).toBe(true))

test.each(["", "locale=fr-FR", "locale=fr-FR&locales=x", "q=locale[]"])(
  "%s has one locale at most",
  (query) => expect(hasOddLocale(query)).toBe(false),
)

test("what every object inherits from is no field", () => {
  expect(namesPrototype("fields=id,__proto__.x")).toBe(true)
  expect(namesPrototype("fields=*constructor.prototype.x")).toBe(true)
  expect(namesPrototype("a[constructor][prototype][x]=1")).toBe(true)
  expect(namesPrototype("q=constructor toys")).toBe(false)
})

test.each(["fields=__proto__.x", "fields[]=%5F_proto__.x", "%E0&fields=__proto__"])(
  "?%s is refused before anything reads it",
  (query) => {
    const json = vi.fn()
    const res = { status: vi.fn(() => ({ json })) }
    const req = { url: `/admin/products?${query}`, path: "/admin/products" }
    const next = vi.fn()
    boundedQueries(req as unknown as Request, res as unknown as Response, next)
    expect(res.status).toHaveBeenCalledWith(400)
    expect(next).not.toHaveBeenCalled()
  },
)
