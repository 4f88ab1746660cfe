import { readFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, test } from "vitest"
import { BODY_STROKE, GRID, HEAD_RADIUS } from "./pictogram"
import sports from "./sports.json"
import { PICTOGRAMS, sprite } from "./sprite"

const COMMAND_NUMBERS: Record<string, number> = {
  m: 2,
  l: 2,
  h: 1,
  v: 1,
  q: 4,
  t: 2,
  c: 6,
  s: 4,
  a: 7,
  z: 0,
}

/** Ends of all pieces of an SVG path, absolute. */
function endsOf(path: string): [number, number][] {
  const ends: [number, number][] = []
  let [x, y] = [0, 0]
  let start: [number, number] = [0, 0]
  for (const [, command = "", rest = ""] of path.matchAll(/([a-z])([^a-z]*)/gi)) {
    const numbers = (rest.match(/-?(?:\d*\.\d+|\d+)/g) ?? []).map(Number)
    const lower = command.toLowerCase()
    const count = COMMAND_NUMBERS[lower]
    if (count === undefined) throw new Error(`${command} in ${path}`)
    if (count === 0) [x, y] = start
    else expect(numbers.length % count, `${command}${rest} in ${path}`).toBe(0)
    for (let at = 0; at < numbers.length && count > 0; at += count) {
      const [dx = 0, dy = 0] =
        lower === "h"
          ? [numbers[at], 0]
          : lower === "v"
            ? [0, numbers[at]]
            : numbers.slice(at + count - 2, at + count)
      const relative = command === lower
      if (lower !== "v") x = relative ? x + dx : dx
      if (lower !== "h") y = relative ? y + dy : dy
      if (lower === "m" && at === 0) start = [x, y]
      ends.push([x, y])
    }
  }
  return ends
}

test("every sport has a sign, and every sign a sport", () => {
  expect(Object.keys(PICTOGRAMS).toSorted()).toEqual(Object.keys(sports).toSorted())
})

test("no two sports that are not each other's Para sport share a sign", () => {
  const seen = new Map<string, string>()
  for (const [code, drawn] of Object.entries(PICTOGRAMS)) {
    const key = JSON.stringify(drawn)
    expect(seen.get(key), code).toBeUndefined()
    seen.set(key, code)
  }
})

describe.each(Object.entries(PICTOGRAMS))(
  "%s",
  (_, { heads = [], body = "", gear = "", rings = [], dots = [] }) => {
    test("stays on the grid, strokes included", () => {
      for (const [x, y] of endsOf(body)) {
        for (const value of [x, y]) {
          expect(value).toBeGreaterThanOrEqual(BODY_STROKE / 2 - 0.01)
          expect(value).toBeLessThanOrEqual(GRID - BODY_STROKE / 2 + 0.01)
        }
      }
      for (const [x, y] of endsOf(gear))
        for (const value of [x, y]) {
          expect(value).toBeGreaterThanOrEqual(0.5)
          expect(value).toBeLessThanOrEqual(GRID - 0.5)
        }
      for (const [x = 0, y = 0, radius = HEAD_RADIUS] of [...heads, ...rings, ...dots])
        for (const value of [x, y]) {
          expect(value - radius).toBeGreaterThanOrEqual(-0.01)
          expect(value + radius).toBeLessThanOrEqual(GRID + 0.01)
        }
    })

    test("has something to see", () => {
      expect(heads.length + rings.length + dots.length + body.length + gear.length).toBeGreaterThan(
        2,
      )
    })
  },
)

test("the sprite in the shop is up to date and takes the text's colour", () => {
  const file = join(__dirname, "../../storefront/public/pictograms.svg")
  expect(readFileSync(file, "utf8")).toBe(sprite())
  expect(sprite()).not.toMatch(/#[0-9a-f]{3,6}"/)
  expect(sprite().match(/<symbol /g)?.length).toBe(Object.keys(PICTOGRAMS).length)
})
