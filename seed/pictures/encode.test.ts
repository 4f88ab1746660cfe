import fc from "fast-check"
import sharp from "sharp"
import { describe, expect, test } from "vitest"
import { dominant, encode, MOST_BYTES } from "./encode"

const PAPER = [239, 234, 226]

/** Paper with a square of a colour in its middle that covers a share of the edge. */
function framed(size: number, colour: number[], share: number): Buffer {
  const from = (size * (1 - share)) / 2
  const inside = (at: number) => at >= from && at < size - from
  const pixels = Buffer.alloc(size * size * 3)
  for (let y = 0; y < size; y += 1)
    for (let x = 0; x < size; x += 1)
      pixels.set(inside(x) && inside(y) ? colour : PAPER, (y * size + x) * 3)
  return pixels
}

describe("dominant", () => {
  test("is the goods' colour, however little of it there is", () => {
    const channel = fc.integer({ min: 0, max: 200 })
    fc.assert(
      fc.property(channel, channel, channel, (r, g, b) => {
        const found = dominant(framed(24, [r, g, b], 0.3))
        const hex = `#${[r, g, b].map((value) => value.toString(16).padStart(2, "0")).join("")}`
        expect(found).toBe(hex)
      }),
    )
  })

  test("is the larger of two", () => {
    const pixels = framed(24, [200, 0, 0], 0.8)
    pixels.set(framed(24, [0, 0, 200], 0.8).subarray(0, pixels.length / 3))
    expect(dominant(pixels)).toBe("#c80000")
  })

  test("is paper where there is nothing else", () => {
    expect(dominant(Buffer.from(PAPER))).toBe("#efeae2")
  })
})

describe("encode", () => {
  test("keeps a smooth picture small and true", async () => {
    const { webp, placeholder } = await encode(framed(400, [22, 48, 92], 0.6), 400)
    expect(placeholder).toBe("#16305c")
    const middle = await sharp(webp)
      .extract({ left: 190, top: 190, width: 20, height: 20 })
      .raw()
      .toBuffer()
    for (const [at, value] of [22, 48, 92].entries())
      expect(Math.abs((middle[at] ?? 0) - value)).toBeLessThan(5)
  })

  test("lowers the quality until a rough picture fits", async () => {
    const size = 500
    // Blurred noise: rougher than any cloth, and still to be squeezed.
    const noise = Buffer.from(
      Array.from(
        { length: size * size * 3 },
        (_, at) => (Math.imul(at, 2_654_435_761) >>> 24) & 255,
      ),
    )
    const rough = await sharp(noise, { raw: { width: size, height: size, channels: 3 } })
      .blur(1.2)
      .raw()
      .toBuffer()
    const { webp } = await encode(rough, size)
    expect(webp.length).toBeLessThanOrEqual(MOST_BYTES)
    expect(webp.length).toBeGreaterThan(MOST_BYTES / 3)
  })

  test("refuses what cannot fit", async () => {
    const noise = Buffer.from(
      Array.from({ length: 200 * 200 * 3 }, (_, at) => (Math.imul(at, 2_654_435_761) >>> 24) & 255),
    )
    await expect(encode(noise, 200, 150)).rejects.toThrow(/too rough/)
  })
})
