import sharp, { type Sharp } from "sharp"

/** Most bytes of a picture in git. */
export const MOST_BYTES = 34_000
const BEST_QUALITY = 76
const LEAST_QUALITY = 44
/** Knitwear and fur are softened a little (px) before their quality is lowered further. */
const SOFTNESS = [0, 0.55, 0.8, 1.1, 1.6, 2.2, 3]

export interface Encoded {
  webp: Buffer
  /** Colour that stands in until the picture is there, #rrggbb. */
  placeholder: string
}

const GRID = 48
/** Channels are sorted into so many bins to find the colour that covers most. */
const BINS = 8
/** Nearer to the paper than this (of 441) is taken for paper. */
const PAPER = { r: 239, g: 234, b: 226, near: 34 }

/** The colour that covers most of the goods in the middle of the picture. */
export function dominant(pixels: Uint8Array): string {
  const bins = new Map<number, [r: number, g: number, b: number, count: number]>()
  for (let at = 0; at + 2 < pixels.length; at += 3) {
    const [r = 0, g = 0, b = 0] = pixels.subarray(at, at + 3)
    if (Math.hypot(r - PAPER.r, g - PAPER.g, b - PAPER.b) < PAPER.near) continue
    const bin = [r, g, b].reduce((sum, value) => sum * BINS + Math.floor((value * BINS) / 256), 0)
    const [r0, g0, b0, count] = bins.get(bin) ?? [0, 0, 0, 0]
    bins.set(bin, [r0 + r, g0 + g, b0 + b, count + 1])
  }
  const most = [...bins.values()].toSorted((a, b) => b[3] - a[3])[0] ?? [
    PAPER.r,
    PAPER.g,
    PAPER.b,
    1,
  ]
  const [r, g, b, count] = most
  return `#${[r, g, b]
    .map((sum) =>
      Math.round(sum / count)
        .toString(16)
        .padStart(2, "0"),
    )
    .join("")}`
}

/** Encodes RGB bytes as WebP at about the best quality that fits the size. */
export async function encode(raw: Buffer, size: number, most = MOST_BYTES): Promise<Encoded> {
  const picture = sharp(raw, { raw: { width: size, height: size, channels: 3 } })
  const small = picture
    .clone()
    .extract({ left: size / 4, top: size / 4, width: size / 2, height: size / 2 })
  const placeholder = dominant(await small.resize(GRID, GRID).raw().toBuffer())
  for (const softness of SOFTNESS) {
    const soft = softness > 0 ? picture.clone().blur(softness) : picture
    const webp = await fitted(soft, most)
    if (webp) return { webp, placeholder }
  }
  throw new Error("a picture too rough for its bytes")
}

/** The picture at about the best quality that fits; null where that would be a bad one. */
async function fitted(picture: Sharp, most: number): Promise<Buffer | null> {
  const at = (quality: number) =>
    picture.clone().webp({ quality, effort: 3, smartSubsample: true }).toBuffer()
  // The smallest first: most rough pictures fail here, at the cost of one encoding.
  const least = await at(LEAST_QUALITY)
  if (least.length > most) return null
  const best = await at(BEST_QUALITY)
  if (best.length <= most) return best
  // Bytes grow about linearly with quality between the two; a little less is asked for, to fit.
  const share = (most - least.length) / (best.length - least.length)
  const between = await at(
    Math.floor(LEAST_QUALITY + (BEST_QUALITY - LEAST_QUALITY) * share * 0.85),
  )
  return between.length <= most ? between : least
}
