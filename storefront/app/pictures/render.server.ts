import sharp from "sharp"
import type { Wanted } from "./address"

/** Judged by eye on the studio's pictures at twice their size: nothing of the cloth's grain is lost. */
const QUALITY = { avif: 52, webp: 78 } as const
/** AVIF's effort from 0 to 9: 4 takes twice the time of 3 for two percent of the bytes. */
const AVIF_EFFORT = 3
/** A master is 1440 px square; what is larger was not made by us. */
const MAX_PIXELS = 4_000 * 4_000

// The machine has other work; libvips would take every core for one picture.
sharp.concurrency(1)

/** One shown size of a master, as bytes. Never larger than the master itself. */
export function renderPicture(file: string, { width, format }: Wanted): Promise<Buffer> {
  const shown = sharp(file, { limitInputPixels: MAX_PIXELS }).resize({
    width,
    withoutEnlargement: true,
  })
  return format === "avif"
    ? shown.avif({ quality: QUALITY.avif, effort: AVIF_EFFORT }).toBuffer()
    : shown.webp({ quality: QUALITY.webp }).toBuffer()
}
