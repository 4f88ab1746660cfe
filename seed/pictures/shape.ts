/** The dye of a thing, with its shade `d` and its light `l`. */
export interface Dye {
  c: string
  d: string
  l: string
}

export interface Shape {
  /** The body of the thing. */
  body: (dye: Dye) => string
  /** Where the artwork goes: centre and size; turned by `turn` degrees. */
  art: { x: number; y: number; size: number; turn?: number }
}

export const path = (d: string, fill: string, more = "") =>
  `<path d="${d}" fill="${fill}" ${more}/>`
export const seam = (d: string, colour: string) =>
  path(d, "none", `stroke="${colour}" stroke-width="5" stroke-linecap="round" opacity=".55"`)
