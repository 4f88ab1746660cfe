import fc from "fast-check"
import { oddText, oddValue } from "./values"

/** One change to a value: `at` counts its parts, over and over. */
export interface Edit {
  at: number
  how: "replace" | "remove" | "add" | "list" | "same"
  key: string
  value: unknown
}

const EXTRA = ["__proto__", "constructor", "id", "metadata", "additional_data", "deleted_at", "x"]

export const edit: fc.Arbitrary<Edit> = fc.record({
  at: fc.nat(200),
  how: fc.constantFrom("replace", "replace", "replace", "remove", "add", "list", "same"),
  key: fc.oneof(fc.constantFrom(...EXTRA), oddText),
  value: oddValue,
})

type Holder = Record<string, unknown>

/** Every place in a value that something can stand in. */
function placesOf(holder: Holder): [Holder, string][] {
  return Object.keys(holder).flatMap((key) => {
    const value = holder[key]
    const below = typeof value === "object" && value !== null ? placesOf(value as Holder) : []
    return [[holder, key] as [Holder, string], ...below]
  })
}

/** Defined, not assigned: `__proto__` is to be a key like any other. */
const put = (holder: Holder, key: string, value: unknown) =>
  Object.defineProperty(holder, key, {
    value,
    enumerable: true,
    configurable: true,
    writable: true,
  })

function apply(outer: Holder, { at, how, key, value }: Edit): void {
  const places = placesOf(outer)
  const [holder, name] = places[at % places.length] ?? [outer, "whole"]
  if (how === "replace") put(holder, name, value)
  if (how === "remove" && holder !== outer) delete holder[name]
  if (how === "list") put(holder, name, [holder[name]])
  if (how === "add") {
    const inner = holder[name]
    const target = typeof inner === "object" && inner !== null ? (inner as Holder) : holder
    if (Array.isArray(target)) target.push(value)
    else put(target, key, value)
  }
}

/** The value after some changes; the one that was given stays as it is. */
export function mutated(value: unknown, edits: Edit[]): unknown {
  const outer: Holder = { whole: structuredClone(value) }
  for (const one of edits) apply(outer, structuredClone(one))
  return outer.whole
}
