import fc from "fast-check"
import type { JsonSchema } from "./json-schema"
import type { Known } from "./known"

const DEEPEST = 5
const A_NUMBER = fc.oneof(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 1, max: 100_000 }))
const WORDS = ["Podium", "usd", "eur", "us", "fr", "en-US", "M", "fixed", "title", "created_at"]

/** A text that could stand under such a name. */
export function textFor(name: string, known: Known): fc.Arbitrary<string> {
  if (/email|identifier/.test(name)) return fc.constantFrom("fan@podium.example", "a@b.example")
  if (/password/.test(name)) return fc.constantFrom("podium-fan", "a-long-password")
  if (/_at$|date|\$[gl]te?$/.test(name)) {
    return fc.constantFrom("2026-02-06T12:00:00Z", "2026-02-06", "not a date")
  }
  if (/url/.test(name)) return fc.constantFrom("https://podium.example/a.png", "/a.png")
  if (/currency/.test(name)) return fc.constantFrom("usd", "eur", "xxx")
  if (/country/.test(name)) return fc.constantFrom("us", "fr", "xx")
  if (name === "fields") return fc.constantFrom("id", "*variants", "+metadata", "id,*a.b", "-id")
  if (name === "order") return fc.constantFrom("created_at", "-id", "nothing", "a.b.c")
  const ids = known.idsFor(name)
  return ids.length ? fc.constantFrom(...ids) : fc.constantFrom(...WORDS)
}

const resolve = (ref: string, root: JsonSchema): JsonSchema =>
  ref === "#" ? root : (root.$defs?.[ref.replace("#/$defs/", "")] ?? {})

/** Values that a schema lets through, or nearly so: ids and words are such as the shop has. */
export function samplesOf(
  schema: JsonSchema,
  known: Known,
  name = "",
  root = schema,
  depth = 0,
): fc.Arbitrary<unknown> {
  const go = (one: JsonSchema, called = name) => samplesOf(one, known, called, root, depth + 1)
  if (depth > DEEPEST) return fc.constant(null)
  if (schema.$ref) return go(resolve(schema.$ref, root))
  if (schema.const !== undefined) return fc.constant(schema.const)
  if (schema.enum) return fc.constantFrom(...schema.enum)
  const choice = schema.anyOf ?? schema.oneOf
  if (choice?.length) return fc.oneof(...choice.map((one) => go(one)))
  if (schema.allOf?.length) {
    const parts = schema.allOf.map((one) => go(one))
    return fc.tuple(...parts).map((all) => Object.assign({}, ...all) as unknown)
  }
  return plain(schema, known, name, go)
}

function plain(
  schema: JsonSchema,
  known: Known,
  name: string,
  go: (one: JsonSchema, called?: string) => fc.Arbitrary<unknown>,
): fc.Arbitrary<unknown> {
  const { minimum = 0, maximum } = schema
  switch (schema.type) {
    case "string":
      return textFor(name, known)
    case "number":
    case "integer":
      return maximum === undefined ? A_NUMBER : fc.integer({ min: minimum, max: maximum })
    case "boolean":
      return fc.boolean()
    case "null":
      return fc.constant(null)
    case "array":
      return fc.array(go(schema.items ?? {}), { maxLength: 3 })
    case "object":
      return objectOf(schema, go)
    default:
      return fc.oneof(textFor(name, known), A_NUMBER, fc.constant(null))
  }
}

function objectOf(
  schema: JsonSchema,
  go: (one: JsonSchema, called?: string) => fc.Arbitrary<unknown>,
): fc.Arbitrary<unknown> {
  const { properties = {}, required = [], additionalProperties } = schema
  if (!Object.keys(properties).length && typeof additionalProperties === "object") {
    return fc.dictionary(fc.constantFrom("a", "b"), go(additionalProperties), { maxKeys: 2 })
  }
  const parts = Object.fromEntries(
    Object.entries(properties).map(([key, one]) => [key, go(one, key)]),
  )
  const requiredKeys = required.filter((key) => key in parts)
  // Half of the time everything is there, so that what lies deep is reached.
  return fc.oneof(fc.record(parts), fc.record(parts, { requiredKeys }))
}
