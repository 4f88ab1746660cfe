import fc from "fast-check"
import { expect, test } from "vitest"
import { type Page, pageOf } from "./pagination"

const rows = (count: number) =>
  Array.from({ length: count }, (_, at) => ({ id: `id_${at}`, created: count - at }))
const take = (count: number, page: Page) => pageOf(rows(count), page, "/v1/things", "thing")
const ids = (list: { data: { id: string }[] }) => list.data.map(({ id }) => id)

test("a page has ten rows unless more are asked for", () => {
  expect(take(25, {})).toMatchObject({ object: "list", url: "/v1/things", has_more: true })
  expect(take(25, {}).data).toHaveLength(10)
  expect(take(25, { limit: 100 })).toMatchObject({ has_more: false })
})

test("going forward page by page meets every row once, in order", () => {
  fc.assert(
    fc.property(fc.nat(60), fc.integer({ min: 1, max: 100 }), (count, limit) => {
      const met: string[] = []
      for (let more = true, after: string | undefined; more; after = met.at(-1)) {
        const list = take(count, { limit, starting_after: after })
        met.push(...ids(list))
        more = list.has_more
      }
      expect(met).toEqual(rows(count).map(({ id }) => id))
    }),
  )
})

test("going back gives the rows just before, in the same order", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 60 }),
      fc.integer({ min: 1, max: 20 }),
      (count, limit) => {
        const all = rows(count).map(({ id }) => id)
        for (const [at, id] of all.entries()) {
          const list = take(count, { limit, ending_before: id })
          expect(ids(list)).toEqual(all.slice(Math.max(0, at - limit), at))
          expect(list.has_more).toBe(at > limit)
        }
      },
    ),
  )
})

test.each([
  [{ gt: 3 }, ["id_0", "id_1"]],
  [{ gte: 4, lt: 5 }, ["id_1"]],
  [{ lte: 1 }, ["id_4"]],
  [2, ["id_3"]],
])("rows made in %j", (created, expected) => {
  expect(ids(take(5, { created }))).toEqual(expected)
})

test("an unknown place to start is refused", () => {
  expect(() => take(3, { starting_after: "id_9" })).toThrow("No such thing: 'id_9'")
})
