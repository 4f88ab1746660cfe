import fc from "fast-check"
import { expect, test } from "vitest"
import { addressesIn, becomesDefault, defaultFirst } from "./address-book"

const address = (id: string, country_code = "fr", is_default_shipping = false) => ({
  id,
  country_code,
  is_default_shipping,
})
const ids = (list: { id: string }[]) => list.map(({ id }) => id).join("")

test("the default address stands first, the others stay in their order", () => {
  const book = [address("a"), address("b"), address("c", "fr", true), address("d")]
  expect(ids(defaultFirst(book))).toBe("cabd")
})

test("at checkout only the addresses of the market's country are offered", () => {
  const book = [
    address("a", "us", true),
    address("b"),
    address("c", "fr", true),
    address("d", "de"),
  ]
  expect(ids(addressesIn(book, "fr"))).toBe("cb")
  expect(ids(addressesIn(book, "us"))).toBe("a")
  expect(addressesIn(book, "jp")).toEqual([])
})

test("the first address of a book becomes its default", () => {
  expect(becomesDefault([])).toBe(true)
  expect(becomesDefault([address("a")])).toBe(false)
})

test("none is lost or doubled", () => {
  const books = fc.array(fc.tuple(fc.constantFrom("fr", "us"), fc.boolean()))
  fc.assert(
    fc.property(books, (book) => {
      const addresses = book.map(([country, first], at) => address(String(at), country, first))
      const ordered = defaultFirst(addresses)
      expect(ordered.toSorted((a, b) => Number(a.id) - Number(b.id))).toEqual(addresses)
      const flags = ordered.map(({ is_default_shipping }) => Number(is_default_shipping))
      expect(flags).toEqual(flags.toSorted((a, b) => b - a))
    }),
  )
})
