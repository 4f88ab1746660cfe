import fc from "fast-check"
import { expect, test } from "vitest"
import { readSeen, withSeen, type Seen } from "./seen"

const seen: fc.Arbitrary<Seen> = fc.record({
  handle: fc.stringMatching(/^[a-z-]{1,8}$/),
  title: fc.string(),
  thumbnail: fc.option(fc.string()),
})

test("what is looked at comes first, once, among nine at most", () => {
  fc.assert(
    fc.property(fc.array(seen), (products) => {
      const list = products.reduce<Seen[]>(withSeen, [])
      const handles = list.map(({ handle }) => handle)
      expect(new Set(handles).size).toBe(handles.length)
      expect(list.length).toBeLessThanOrEqual(9)
      if (products.length) expect(list[0]).toEqual(products.at(-1))
      expect(readSeen(JSON.stringify(list))).toEqual(list)
    }),
  )
})

test.each([null, "", "{", "7", '{"a":1}', '[null,{"handle":7},{"handle":"a","title":"b"}]'])(
  "%s is no memory",
  (text) => expect(readSeen(text)).toEqual([]),
)
