import { expect, test } from "vitest"
import { and, name, or, sql } from "./sql"

test("whatever is put into a template becomes a binding, other pieces aside", () => {
  const evil = "x'; drop table products; --"
  const { text, values } = sql`select ${name("a")} from ${name("t")} where ${and([
    sql`a = ${evil}`,
    or([sql`b = ${1}`, sql`c = any(${["d"]})`]),
  ])}`
  expect(text).toBe('select "a" from "t" where (a = ?) and ((b = ?) or (c = any(?)))')
  expect(values).toEqual([evil, 1, ["d"]])
})

test("an identifier with a sign of SQL in it is none", () => {
  expect(name("fr-x-icu").text).toBe('"fr-x-icu"')
  for (const wrong of ['a"b', "a b", "", "1a", "é", "a;b", "a".repeat(64)]) {
    expect(() => name(wrong)).toThrow()
  }
})
