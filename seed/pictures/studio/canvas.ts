/// <reference lib="dom" />
import { CanvasTexture, NoColorSpace, SRGBColorSpace } from "three"
import { isKeeping } from "./keep"

export type Pen = CanvasRenderingContext2D

/** Paints on a canvas whose units are cm, the origin in its middle, y downwards. */
export type Paint = (pen: Pen) => void

export function sheet(width: number, height: number, pxPerUnit: number): Pen {
  const canvas = document.createElement("canvas")
  canvas.width = Math.max(1, Math.round(width * pxPerUnit))
  canvas.height = Math.max(1, Math.round(height * pxPerUnit))
  const pen = canvas.getContext("2d", { willReadFrequently: true })
  if (!pen) throw new Error("no 2-D canvas here")
  pen.scale(canvas.width / width, canvas.height / height)
  pen.translate(width / 2, height / 2)
  pen.lineCap = "round"
  pen.lineJoin = "round"
  return pen
}

/** A texture of a sheet; `data` textures (relief, masks) are no colours. */
export function textureOf(pen: Pen, data = false): CanvasTexture {
  const texture = new CanvasTexture(pen.canvas)
  texture.colorSpace = data ? NoColorSpace : SRGBColorSpace
  texture.anisotropy = 2
  texture.userData.kept = isKeeping()
  return texture
}

/** Paints once as it is and once mirrored at x = 0. */
export function bothSides(pen: Pen, paint: Paint) {
  paint(pen)
  pen.save()
  pen.scale(-1, 1)
  paint(pen)
  pen.restore()
}

export const fill = (pen: Pen, path: string, style: string | CanvasGradient) => {
  pen.fillStyle = style
  pen.fill(new Path2D(path))
}

export const stroke = (pen: Pen, path: string, style: string, width: number) => {
  pen.strokeStyle = style
  pen.lineWidth = width
  pen.stroke(new Path2D(path))
}
