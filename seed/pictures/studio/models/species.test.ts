import { describe, expect, test } from "vitest"
import { EDITIONS } from "../../request"
import { ALL_SPECIES, bodyOf, faceOf, speciesOf } from "./species"

describe("species", () => {
  test.each([
    ["la-2028-coyote-plush", "fox"],
    ["la-2028-sea-lion-plush", "sea-lion"],
    ["dakar-lion-plush", "lion"],
    ["heritage-teddy-plush", "bear"],
    ["la-2028-hummingbird-plush", "hummingbird"],
    ["dakar-weaver-bird-plush", "bird"],
  ])("%s is a %s", (handle, species) => {
    expect(speciesOf(handle, "la-2028", 0)).toBe(species)
  })

  test.each(EDITIONS)("%s has an animal for handles that name none", (edition) => {
    for (const seed of [0, 1, 2, 3])
      expect(ALL_SPECIES).toContain(speciesOf("mascot", edition, seed))
    expect(speciesOf("mascot", edition, 0)).not.toBe(speciesOf("mascot", edition, 1))
  })
})

describe.each(ALL_SPECIES)("a %s", (species) => {
  const parts = bodyOf(species)

  test("sits on the table", () => {
    const low = Math.min(
      ...parts.map(({ from, radius, stretch }) => from[1] - radius * (stretch?.[1] ?? 1)),
    )
    expect(low).toBeGreaterThan(-1)
    expect(low).toBeLessThan(0.5)
  })

  test("is the same on both sides but for its tail and its mane", () => {
    const aside = parts.filter(
      ({ from, dye }) => Math.abs(from[0]) > 0.01 && from[2] > -3 && dye !== "second",
    )
    for (const { from } of aside) {
      const twin = [-from[0], from[1], from[2]]
      expect(aside.map((part) => part.from)).toContainEqual(twin)
    }
  })

  test("has eyes on the front of its head", () => {
    const { eyes, eye } = faceOf(species)
    expect(eyes[1]).toBeGreaterThan(15)
    expect(eyes[2]).toBeGreaterThan(4)
    expect(eye).toBeGreaterThan(0.5)
  })
})
