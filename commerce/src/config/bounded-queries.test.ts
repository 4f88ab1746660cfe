import { expect, test } from "vitest"
import { hasOddLocale, namesFarEntry } from "./bounded-queries"

test.each([
  "a[1000]=x",
  "a[0]=x&a[99999999]=y",
  "a%5B99999999%5D=x",
  "a%5b4294967294%5d=x",
  "a[%39%39%39%39%39]=x",
  "a[b][c][123456]=x",
  "%E0%A4%A=1&a[99999]=1",
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
])("%s is a query like any other", (query) => {
  expect(namesFarEntry(query)).toBe(false)
})

test.each(["locale=a&locale=b", "locale[]=a", "locale[a]=b", "%6cocale%5B%5D=a", "[locale]=a"])(
  "%s is more than a locale",
  (query) => expect(hasOddLocale(query)).toBe(true),
)

test.each(["", "locale=fr-FR", "locale=fr-FR&locales=x", "q=locale[]"])(
  "%s has one locale at most",
  (query) => expect(hasOddLocale(query)).toBe(false),
)
