import fc from "fast-check"

const LONG = 3_000
const HUGE = 20_000
const nested = (depth: number) => `${"[".repeat(depth)}${"]".repeat(depth)}`

/** Texts at which something once broke: in PostgreSQL, in JavaScript, in a path, in a page. */
export const ODD_TEXTS = [
  "",
  " ",
  "0",
  "-1",
  "1e309",
  "NaN",
  "Infinity",
  "null",
  "undefined",
  "[object Object]",
  "9007199254740993",
  "2147483648",
  "99999999999999999999999999999999999999",
  "a\u0000b",
  "\u0007\u001b[2J",
  "\ud800",
  "a\udc00b",
  "\u202egnp.exe\u202c",
  "\u200f\u061c",
  "\ufeff",
  "😀👨‍👩‍👧‍👦",
  "e\u0301\u0301\u0301\u0301",
  "İıſK",
  "' OR 1=1 --",
  '"; DROP TABLE x; --',
  "%' %_ \\",
  "<script>alert(1)</script>",
  "{{7*7}}${7*7}",
  "../../../../etc/passwd",
  "..\\..\\x",
  "%2e%2e%2f",
  "%00",
  "a\r\nb: c",
  "__proto__",
  "constructor",
  "toString",
  "*",
  "+",
  "(",
  "[a-",
  "\\",
  "$$",
  "-",
  "0000-00-00",
  "9999-99-99T99:99:99Z",
  "+275761-01-01T00:00:00Z",
  "-000001-01-01",
  "2026-02-30",
  "x".repeat(LONG),
  "é".repeat(HUGE),
]

const ODD_NUMBERS = [
  0,
  -0,
  -1,
  0.1,
  1.5,
  2 ** 31,
  -(2 ** 31) - 1,
  2 ** 53,
  2 ** 63,
  1e21,
  1e308,
  5e-324,
]

/** Read from JSON, so that such keys are the object's own. */
const ODD_JSON = [
  "null",
  "true",
  "false",
  "[]",
  "{}",
  "[null]",
  "[[]]",
  "[{}]",
  '{"__proto__":{"polluted":true}}',
  '{"constructor":{"prototype":{"polluted":true}}}',
  '{"toString":1,"valueOf":1}',
  '{"length":1000000000}',
  '{"$gt":""}',
  '{"$in":[]}',
  '{"$and":[{"$or":[]}]}',
  '{"$re":"(("}',
  '{"id":{"$ne":null}}',
  '{"":""}',
  nested(10),
  nested(400),
]

export const oddText = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...ODD_TEXTS) },
  { weight: 1, arbitrary: fc.string({ unit: "grapheme", maxLength: 40 }) },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 40 }) },
)

/** A value that does not belong where it is put. */
export const oddValue: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 5, arbitrary: oddText },
  { weight: 3, arbitrary: fc.constantFrom<unknown>(...ODD_NUMBERS) },
  { weight: 4, arbitrary: fc.constantFrom(...ODD_JSON).map((text) => JSON.parse(text) as unknown) },
  { weight: 1, arbitrary: fc.double() },
  { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 3 }) },
)
