import type { Texture } from "three"
import type { MeshPhysicalMaterial } from "three"
import { sheet, textureOf, type Paint } from "./canvas"
import { surface } from "./materials"

/** Metals by the dye that stands for them. */
export const METALS = { gold: "#e2b65a", silver: "#d5d9de", bronze: "#b8794a" } as const

const rgb = (hex: string) => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16))

const between = (a: string, b: string) =>
  Math.hypot(...rgb(a).map((value, at) => value - (rgb(b)[at] ?? 0)))

/** Gold or silver: what the seed says, unless an enamel beside it would look like it. */
export function toneBeside(dyes: string[], seed: number): string {
  const tones = seed % 2 ? [METALS.gold, METALS.silver] : [METALS.silver, METALS.gold]
  const far = (tone: string) => Math.min(...dyes.map((dye) => between(tone, dye)))
  const [best = METALS.gold] = tones.toSorted((a, b) => far(b) - far(a))
  return tones.find((tone) => far(tone) > 110) ?? best
}

/** The metal that a dye stands for: dyes that are none are struck in gold. */
export function nearestMetal(dye: string): string {
  const [nearest] = Object.values(METALS).toSorted((a, b) => between(a, dye) - between(b, dye))
  return nearest && between(nearest, dye) < 130 ? nearest : METALS.gold
}

interface EnamelPaint {
  size: [number, number]
  /** Fields of enamel. */
  fields: Paint
  /** Raised metal in white: rims, signs, letters. */
  metal: Paint
  tone: string
  px?: number
}

const scaled = ({ size, px = 1536 }: EnamelPaint) => sheet(...size, px / Math.max(...size))

function maskOf(enamel: EnamelPaint) {
  const mask = scaled(enamel)
  mask.fillStyle = mask.strokeStyle = "#fff"
  enamel.metal(mask)
  return mask
}

/** Colour where the enamel lies, metal where the mask is. */
function colourOf(enamel: EnamelPaint, mask: CanvasRenderingContext2D): Texture {
  const pen = scaled(enamel)
  const [wide, high] = enamel.size
  pen.save()
  enamel.fields(pen)
  pen.restore()
  const tint = scaled(enamel)
  tint.drawImage(mask.canvas, -wide / 2, -high / 2, wide, high)
  tint.globalCompositeOperation = "source-in"
  tint.fillStyle = enamel.tone
  tint.fillRect(-wide / 2, -high / 2, wide, high)
  pen.drawImage(tint.canvas, -wide / 2, -high / 2, wide, high)
  return textureOf(pen)
}

/** Green: roughness, blue: metalness, as glTF has it. */
function roughMetal(enamel: EnamelPaint, mask: CanvasRenderingContext2D): Texture {
  const pen = scaled(enamel)
  const [wide, high] = enamel.size
  pen.fillStyle = "rgb(0,52,0)"
  pen.fillRect(-wide / 2, -high / 2, wide, high)
  const tint = scaled(enamel)
  tint.drawImage(mask.canvas, -wide / 2, -high / 2, wide, high)
  tint.globalCompositeOperation = "source-in"
  tint.fillStyle = "rgb(0,72,255)"
  tint.fillRect(-wide / 2, -high / 2, wide, high)
  pen.drawImage(tint.canvas, -wide / 2, -high / 2, wide, high)
  return textureOf(pen, true)
}

/** The metal stands over the enamel with soft shoulders. */
function heightOf(enamel: EnamelPaint, mask: CanvasRenderingContext2D): Texture {
  const pen = scaled(enamel)
  const [wide, high] = enamel.size
  pen.fillStyle = "#404040"
  pen.fillRect(-wide / 2, -high / 2, wide, high)
  pen.filter = "blur(2.2px)"
  pen.drawImage(mask.canvas, -wide / 2, -high / 2, wide, high)
  pen.filter = "none"
  return textureOf(pen, true)
}

/** Hard enamel between raised metal edges. */
export function enamelled(enamel: EnamelPaint, relief = 4): MeshPhysicalMaterial {
  const mask = maskOf(enamel)
  const rough = roughMetal(enamel, mask)
  return surface({
    map: colourOf(enamel, mask),
    metalness: 1,
    roughness: 1,
    metalnessMap: rough,
    roughnessMap: rough,
    bumpMap: heightOf(enamel, mask),
    bumpScale: relief,
    clearcoat: 0.3,
    clearcoatRoughness: 0.08,
    envMapIntensity: 2.2,
  })
}

export const metal = (tone: string, roughness = 0.28): MeshPhysicalMaterial =>
  surface({ color: tone, metalness: 1, roughness, envMapIntensity: 2.4 })
