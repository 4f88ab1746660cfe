import { existsSync } from "node:fs"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { openStudio, type Studio } from "./browser"
import { MOST_MODEL_BYTES } from "./models-3d"
import { slim } from "./slim"
import type { Shot } from "./request"

const SIZE = 160
const CHROMIUM = process.env.CHROMIUM_PATH ?? "/usr/bin/chromium"
/** Shaders are compiled in software. */
const SLOW_MS = 180_000

const SHOT: Shot = {
  handle: "la-2028-sunrise-magnet",
  kind: "magnet",
  colour: { key: "deep-blue", hex: "#16305c" },
  artwork: { edition: "la-2028", sport: "ATH", team: null, layout: "stack", words: ["Athletics"] },
  view: "front",
  size: SIZE,
}

type Colour = [r: number, g: number, b: number]

const at = (pixels: Buffer, x: number, y: number): Colour => {
  const from = (y * SIZE + x) * 3
  return [pixels[from] ?? 0, pixels[from + 1] ?? 0, pixels[from + 2] ?? 0]
}

const apart = (a: Colour, b: Colour) => Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2])

describe.skipIf(!existsSync(CHROMIUM))("the studio", () => {
  let studio: Studio
  let picture: Buffer

  beforeAll(async () => {
    studio = await openStudio()
    picture = await studio.take(SHOT, 0.3)
  }, SLOW_MS)
  afterAll(() => studio.close())

  test("shows the goods in their dye, in the middle of the frame", () => {
    const [r, g, b] = at(picture, SIZE / 2, SIZE - 32)
    expect(b).toBeGreaterThan(g)
    expect(g).toBeGreaterThan(r)
    expect(apart([r, g, b], [0x16, 0x30, 0x5c])).toBeLessThan(60)
  })

  test("ends in the paper's tone on all sides, so that pictures stand together", () => {
    for (let step = 0; step < SIZE; step += 8)
      for (const [x, y] of [
        [step, 0],
        [step, SIZE - 1],
        [0, step],
        [SIZE - 1, step],
      ] as const)
        expect(apart(at(picture, x, y), [239, 234, 226])).toBeLessThan(6)
  })

  test("lights from the upper left: the shadow falls to the lower right", () => {
    const row = Math.round(SIZE * 0.8)
    const edge = (from: number, step: number) => {
      let x = from
      while (apart(at(picture, x, row), [239, 234, 226]) < 120) x += step
      return x - step * 3
    }
    const [left, right] = [at(picture, edge(0, 1), row), at(picture, edge(SIZE - 1, -1), row)]
    expect(right[1]).toBeLessThan(left[1])
  })

  test("takes the same picture twice", async () => {
    expect((await studio.take(SHOT, 0.3)).equals(picture)).toBe(true)
  })

  test("shows another dye and another print", async () => {
    const other = await studio.take({ ...SHOT, colour: { key: "coral", hex: "#f0604d" } }, 0.3)
    const [r, , b] = at(other, SIZE / 2, SIZE - 32)
    expect(r).toBeGreaterThan(b)
  })

  test("exports a model that a page can load", async () => {
    const model = await slim(await studio.model({ ...SHOT, kind: "coin" }))
    expect(model.subarray(0, 4).toString()).toBe("glTF")
    expect(model.readUInt32LE(8)).toBe(model.length)
    expect(model.length).toBeLessThan(MOST_MODEL_BYTES)
    const json = JSON.parse(model.subarray(20, 20 + model.readUInt32LE(12)).toString()) as {
      meshes: unknown[]
      materials: { normalTexture?: unknown }[]
    }
    expect(json.meshes.length).toBeGreaterThan(2)
    expect(json.materials.some(({ normalTexture }) => normalTexture)).toBe(true)
  })
})
