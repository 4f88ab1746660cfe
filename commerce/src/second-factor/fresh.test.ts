import { expect, test } from "vitest"
import { FRESH_S, isFresh, isFreshlyShown } from "./fresh"

const NOW = new Date("2026-11-30T12:00:00Z")
const seconds = NOW.getTime() / 1000

test("a sign-in is fresh for ten minutes, and one of which nothing is known is not", () => {
  expect(isFresh(seconds, NOW)).toBe(true)
  expect(isFresh(seconds - FRESH_S + 1, NOW)).toBe(true)
  expect(isFresh(seconds - FRESH_S, NOW)).toBe(false)
  expect(isFresh(undefined, NOW)).toBe(false)
})

test("so is a code that was shown", () => {
  expect(isFreshlyShown("2026-11-30T11:59:00.000Z", NOW)).toBe(true)
  expect(isFreshlyShown("2026-11-30T11:40:00.000Z", NOW)).toBe(false)
  for (const none of [null, undefined, "", "never"]) expect(isFreshlyShown(none, NOW)).toBe(false)
})
