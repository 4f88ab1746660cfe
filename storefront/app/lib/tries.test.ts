import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { MAX_TRIES, triesIn, waitAfter } from "./tries"

describe("a page that asks again", () => {
  test("ends, within some minutes, and never asks in a hurry", () => {
    let [tries, waited] = [0, 0]
    for (let wait = waitAfter(0); wait !== null; wait = waitAfter(tries)) {
      expect(wait).toBeGreaterThanOrEqual(3)
      waited += wait
      tries += 1
    }
    expect(tries).toBe(MAX_TRIES)
    expect(waited).toBeGreaterThan(60)
    expect(waited).toBeLessThanOrEqual(5 * 60)
  })

  test("waits longer and longer", () => {
    for (let tries = 1; tries < MAX_TRIES; tries += 1) {
      expect(waitAfter(tries)).toBeGreaterThanOrEqual(waitAfter(tries - 1) ?? Infinity)
    }
  })
})

describe("the number of tries", () => {
  test.each([
    ["", 0],
    ["try=0", 0],
    ["try=7", 7],
    ["try=999", MAX_TRIES],
    ["try=-1", MAX_TRIES],
    ["try=", MAX_TRIES],
    ["try=1e3", MAX_TRIES],
    ["try=Infinity", MAX_TRIES],
  ])("in ?%s is %i", (query, tries) => {
    expect(triesIn(new URLSearchParams(query))).toBe(tries)
  })

  test("is bounded, whatever the address says", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const tries = triesIn(new URLSearchParams({ try: text }))
        expect(Number.isInteger(tries)).toBe(true)
        expect(tries).toBeGreaterThanOrEqual(0)
        expect(waitAfter(tries + MAX_TRIES)).toBeNull()
      }),
    )
  })
})
