import type { Pen } from "../canvas"
import type { Art } from "./art"
import { MOTIFS } from "./motifs"
import { pictogram } from "./pictogram"

/** The sport's sign in one ink, or the edition's motif where there is no sport. */
export function sign(pen: Pen, art: Art, x: number, y: number, size: number, style: string) {
  if (art.sport) pictogram(pen, art.sport, x, y, size, style)
  else {
    pen.save()
    pen.translate(x, y)
    MOTIFS[art.edition](pen, size * 0.86, {
      ...art.palette,
      accent: style,
      second: style,
      ink: style,
    })
    pen.restore()
  }
}

/** The edition's motif in its own inks. */
export function motif(pen: Pen, art: Art, x: number, y: number, size: number) {
  pen.save()
  pen.translate(x, y)
  MOTIFS[art.edition](pen, size, art.palette)
  pen.restore()
}
