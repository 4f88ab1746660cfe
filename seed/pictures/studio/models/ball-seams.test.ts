import fc from "fast-check"
import { Vector3 } from "three"
import { describe, expect, test } from "vitest"
import { BALLS, ballFor, type BallKind } from "./ball-seams"

const direction = fc
  .tuple(
    fc.double({ min: -1, max: 1, noNaN: true }),
    fc.double({ min: 0, max: 2 * Math.PI, noNaN: true }),
  )
  .map(([z, angle]) => {
    const radius = Math.sqrt(1 - z * z)
    return new Vector3(Math.cos(angle) * radius, Math.sin(angle) * radius, z)
  })

const KINDS = Object.keys(BALLS) as BallKind[]

describe.each(KINDS)("a %s", (kind) => {
  test("has no seam that jumps: near places are nearly as far from it", () => {
    fc.assert(
      fc.property(direction, direction, (here, aside) => {
        const there = here.clone().addScaledVector(aside, 1e-4).normalize()
        const [a, b] = [BALLS[kind].seam(here), BALLS[kind].seam(there)]
        // Only what lies at a seam is drawn; far from it the measure may be cut off.
        if (a < 0.1 && b < 0.1) expect(Math.abs(a - b)).toBeLessThan(0.01)
      }),
    )
  })

  test("is mostly panel, with some seam", () => {
    let seams = 0
    const count = 4_000
    for (let at = 0; at < count; at += 1) {
      const z = 1 - (2 * (at + 0.5)) / count
      const angle = at * Math.PI * (3 - Math.sqrt(5))
      const radius = Math.sqrt(1 - z * z)
      const place = new Vector3(Math.cos(angle) * radius, Math.sin(angle) * radius, z)
      if (BALLS[kind].seam(place) < 0.025) seams += 1
    }
    expect(seams / count).toBeGreaterThan(0.01)
    expect(seams / count).toBeLessThan(0.35)
  })

  test("has panels in inks by number", () => {
    fc.assert(fc.property(direction, (here) => [0, 1].includes(BALLS[kind].tone(here))))
  })
})

test("a football has twelve dark pentagons: 28 % of its skin", () => {
  let dark = 0
  const count = 20_000
  for (let at = 0; at < count; at += 1) {
    const z = 1 - (2 * (at + 0.5)) / count
    const angle = at * Math.PI * (3 - Math.sqrt(5))
    const radius = Math.sqrt(1 - z * z)
    dark += BALLS.football.tone(new Vector3(Math.cos(angle) * radius, Math.sin(angle) * radius, z))
  }
  // Twelve pentagons of edge 1 measure 20.65 of the truncated icosahedron's 72.61.
  expect(dark / count).toBeCloseTo(0.284, 1)
})

test("sports play with their own balls", () => {
  expect(ballFor("BKB")).toBe("basketball")
  expect(ballFor("VBV")).toBe("volleyball")
  expect(ballFor("RU7")).toBe("oval")
  expect(ballFor("P-BOC")).toBe("boccia")
  expect(ballFor(null)).toBe("football")
})
