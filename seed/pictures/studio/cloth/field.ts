import { sheet, type Paint } from "../canvas"

/** Values on the nodes of a grid that covers a panel. */
export interface Field {
  columns: number
  rows: number
  values: Float32Array
}

/** How much of each node (0 to 1) a painting in white covers. */
export function coverage(width: number, height: number, cell: number, paint: Paint): Field {
  const columns = Math.round(width / cell) + 1
  const rows = Math.round(height / cell) + 1
  const pen = sheet(width + cell, height + cell, 1 / cell)
  pen.fillStyle = pen.strokeStyle = "#fff"
  paint(pen)
  const { data } = pen.getImageData(0, 0, columns, rows)
  const values = Float32Array.from(
    { length: columns * rows },
    (_, at) => (data[at * 4 + 3] ?? 0) / 255,
  )
  return { columns, rows, values }
}

const FAR = 1e12

/** Squared distances along one line, by the lower envelope of parabolas (Felzenszwalb 2012). */
function sweep(values: Float64Array, length: number, out: Float64Array) {
  const places = new Int32Array(length)
  const bounds = new Float64Array(length + 1)
  let last = 0
  bounds[0] = -FAR
  bounds[1] = FAR
  const value = (at: number) => values[at] ?? FAR
  const meet = (a: number, b: number) => (value(b) + b * b - value(a) - a * a) / (2 * b - 2 * a)
  for (let at = 1; at < length; at += 1) {
    let cut = meet(places[last] ?? 0, at)
    while (last > 0 && cut <= (bounds[last] ?? 0)) {
      last -= 1
      cut = meet(places[last] ?? 0, at)
    }
    last += 1
    places[last] = at
    bounds[last] = cut
    bounds[last + 1] = FAR
  }
  let piece = 0
  for (let at = 0; at < length; at += 1) {
    while ((bounds[piece + 1] ?? FAR) < at) piece += 1
    const from = places[piece] ?? 0
    out[at] = (at - from) ** 2 + value(from)
  }
}

/** Squared distance of every node, in nodes, to the nearest one where `near` holds. */
export function squaredDistance(
  { columns, rows, values }: Field,
  near: (value: number) => boolean,
) {
  const squared = Float64Array.from(values, (value) => (near(value) ? 0 : FAR))
  const length = Math.max(columns, rows)
  const line = new Float64Array(length)
  const out = new Float64Array(length)
  for (let x = 0; x < columns; x += 1) {
    for (let y = 0; y < rows; y += 1) line[y] = squared[y * columns + x] ?? 0
    sweep(line, rows, out)
    for (let y = 0; y < rows; y += 1) squared[y * columns + x] = out[y] ?? 0
  }
  for (let y = 0; y < rows; y += 1) {
    line.set(squared.subarray(y * columns, (y + 1) * columns))
    sweep(line, columns, out)
    for (let x = 0; x < columns; x += 1) squared[y * columns + x] = out[x] ?? 0
  }
  return squared
}

const FINER = 4

/** How deep in an outline every node lies, in the outline's own units; negative outside. */
export function depthInside(width: number, height: number, cell: number, paint: Paint): Field {
  const columns = Math.round(width / cell) + 1
  const rows = Math.round(height / cell) + 1
  const fine = coverage(width, height, cell / FINER, paint)
  const inward = squaredDistance(fine, (value) => value < 0.5)
  const outward = squaredDistance(fine, (value) => value >= 0.5)
  const values = Float32Array.from({ length: columns * rows }, (_, at) => {
    const x = Math.min(fine.columns - 1, (at % columns) * FINER)
    const y = Math.min(fine.rows - 1, Math.floor(at / columns) * FINER)
    const there = y * fine.columns + x
    const depth = Math.sqrt(inward[there] ?? 0) - Math.sqrt(outward[there] ?? 0)
    // Half a fine cell lies between the last node inside and the outline.
    return (Math.min(1e4, Math.max(-1e4, depth)) - Math.sign(depth) * 0.5) * (cell / FINER)
  })
  return { columns, rows, values }
}
