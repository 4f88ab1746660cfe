import fc from "fast-check"
import { mutated, edit } from "./mutations"
import { escaped, jsonText } from "./request"
import { oddText, oddValue } from "./values"

export interface Body {
  type: string | null
  text: string
}

const JSON_TYPE = "application/json"
const FORM_TYPE = "application/x-www-form-urlencoded"
const BOUNDARY = "podium"
const NO_JSON = ["{", '{"a":', "{'a':1}", '{"a":NaN}', "nul", '"text"', "\ufeff{}", "[1,", "\u0000"]
const TYPES = [
  "text/plain",
  "application/json; charset=utf-7",
  "application/json; charset=x",
  "application/xml",
  "multipart/form-data",
  "multipart/form-data; boundary=",
  ";;;",
  "application/json, text/html",
]

/** Values that are nearly right, as JSON. */
export const nearly = (samples: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
  fc
    .record({ sample: samples, edits: fc.array(edit, { maxLength: 3 }) })
    .map(({ sample, edits }) => mutated(sample, edits))

const asJson = (values: fc.Arbitrary<unknown>): fc.Arbitrary<Body> =>
  values.map((value) => ({ type: JSON_TYPE, text: jsonText(value) }))

const pairs = fc.array(fc.tuple(oddText, oddText), { maxLength: 4 })

/** A form as a browser sends it; `names` are those that some form has. */
export function formOf(values: fc.Arbitrary<[string, string][]>): fc.Arbitrary<Body> {
  return values.map((all) => ({
    type: FORM_TYPE,
    text: all.map(([name, value]) => `${escaped(name)}=${escaped(value)}`).join("&"),
  }))
}

const part = fc.record({
  name: fc.oneof(fc.constantFrom("files", "file", "json"), oddText),
  file: fc.option(fc.oneof(fc.constantFrom("a.png", "a.csv", "../a.svg"), oddText)),
  type: fc.constantFrom("image/png", "text/csv", "text/html", "x", ""),
  content: fc.oneof(fc.constantFrom("\u0089PNG\r\n\u001a\n0000", "a,b\n1,2\n"), oddText),
})
const END = fc.constantFrom(`--${BOUNDARY}--\r\n`, `--${BOUNDARY}`, "")

/** Files as a browser uploads them, and such as end in the middle. */
export const multipart: fc.Arbitrary<Body> = fc
  .record({ parts: fc.array(part, { maxLength: 3 }), end: END })
  .map(({ parts, end }) => {
    const texts = parts.map(({ name, file, type, content }) => {
      const filename = file === null ? "" : `; filename="${file}"`
      const head = `Content-Disposition: form-data; name="${name}"${filename}`
      return `--${BOUNDARY}\r\n${head}\r\nContent-Type: ${type}\r\n\r\n${content}\r\n`
    })
    return { type: `multipart/form-data; boundary=${BOUNDARY}`, text: texts.join("") + end }
  })

/** Bodies that are no JSON, or say that they are something else. */
const odd: fc.Arbitrary<Body> = fc.oneof(
  fc.constantFrom(...NO_JSON).map((text) => ({ type: JSON_TYPE, text })),
  fc.record({
    type: fc.option(fc.constantFrom(...TYPES)),
    text: fc.oneof(fc.constant("{}"), oddText),
  }),
  formOf(pairs),
)

/** Most are nearly what the route wants, so that they get past the first check. */
export const bodies = (samples: fc.Arbitrary<unknown>, files: boolean): fc.Arbitrary<Body> =>
  fc.oneof(
    { weight: 12, arbitrary: asJson(nearly(samples)) },
    { weight: 1, arbitrary: asJson(oddValue) },
    { weight: 2, arbitrary: odd },
    { weight: files ? 20 : 1, arbitrary: multipart },
  )
