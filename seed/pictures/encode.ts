import sharp from "sharp"

/** Most bytes of a picture in git. */
export const MOST_BYTES = 40_000
const BEST_QUALITY = 84
const LEAST_QUALITY = 30

export interface Encoded {
  webp: Buffer
  /** Colour that stands in until the picture is there, #rrggbb. */
  placeholder: string
}

const hex = ({ r, g, b }: { r: number; g: number; b: number }) =>
  `#${[r, g, b].map((value) => Math.round(value).toString(16).padStart(2, "0")).join("")}`

/** Encodes RGBA bytes as WebP at the best quality that fits the size. */
export async function encode(raw: Buffer, size: number): Promise<Encoded> {
  const picture = sharp(raw, { raw: { width: size, height: size, channels: 4 } }).removeAlpha()
  const at = (quality: number) => picture.clone().webp({ quality, effort: 4, smartSubsample: true }).toBuffer()
  let webp = await at(BEST_QUALITY)
  let [low, high] = [LEAST_QUALITY, BEST_QUALITY]
  while (webp.length > MOST_BYTES && high - low > 4) {
    const middle = Math.round((low + high) / 2)
    const tried = await at(middle)
    if (tried.length > MOST_BYTES) high = middle
    else low = middle
    if (tried.length <= MOST_BYTES || high - low <= 4) webp = tried.length <= MOST_BYTES ? tried : await at(low)
  }
  if (webp.length > MOST_BYTES) throw new Error(`${webp.length} bytes at the lowest quality`)
  const { dominant } = await sharp(webp).resize(96).extract({ left: 24, top: 24, width: 48, height: 48 }).stats()
  return { webp, placeholder: hex(dominant) }
}
