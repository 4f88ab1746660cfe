import fc from "fast-check"
import { expect, test } from "vitest"
import { digest, noise, random } from "./noise"

test("a seed always gives the same numbers, from 0 to 1", () => {
  fc.assert(
    fc.property(fc.integer(), (seed) => {
      const [one, other] = [random(seed), random(seed)]
      for (let at = 0; at < 20; at += 1) {
        const value = one()
        expect(value).toBe(other())
        expect(value).toBeGreaterThanOrEqual(0)
        expect(value).toBeLessThan(1)
      }
    }),
  )
})

test("random numbers spread evenly", () => {
  const next = random(7)
  const tenths = Array.from({ length: 10 }, () => 0)
  for (let at = 0; at < 10_000; at += 1) {
    const tenth = Math.floor(next() * 10)
    tenths[tenth] = (tenths[tenth] ?? 0) + 1
  }
  for (const count of tenths) expect(Math.abs(count - 1_000)).toBeLessThan(150)
})

test("digests differ for handles that differ in one letter", () => {
  expect(digest("la-2028-a")).not.toBe(digest("la-2028-b"))
  expect(digest("la-2028-a")).toBe(digest("la-2028-a"))
})

test("noise is bounded and has no jumps", () => {
  const place = fc.double({ min: -200, max: 200, noNaN: true })
  fc.assert(
    fc.property(place, place, fc.nat(50), (x, y, seed) => {
      const here = noise(x, y, seed)
      expect(Math.abs(here)).toBeLessThanOrEqual(1 + 1e-9)
      expect(Math.abs(noise(x + 1e-4, y, seed) - here)).toBeLessThan(0.002)
      expect(Math.abs(noise(x, y + 1e-4, seed) - here)).toBeLessThan(0.002)
    }),
  )
})
