import { readFileSync } from "node:fs"
import { join } from "node:path"
import { BODY_STROKE, GEAR_STROKE, GRID, HEAD_RADIUS, type Pictogram } from "./pictogram"

export const PICTOGRAMS = JSON.parse(
  readFileSync(join(__dirname, "pictograms.json"), "utf8"),
) as Record<string, Pictogram>

const disc = ([x, y]: number[], radius: number) => `<circle cx="${x}" cy="${y}" r="${radius}"/>`

function symbol(
  code: string,
  { heads = [], body, gear, rings = [], dots = [] }: Pictogram,
): string {
  const filled = [
    ...heads.map((head) => disc(head, HEAD_RADIUS)),
    ...dots.map((dot) => disc(dot, dot[2] ?? 1)),
  ].join("")
  const line = (width: number, inside: string) =>
    inside &&
    `<g fill="none" stroke="currentColor" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round">${inside}</g>`
  return (
    `<symbol id="${code}" viewBox="0 0 ${GRID} ${GRID}">` +
    (filled && `<g fill="currentColor">${filled}</g>`) +
    line(BODY_STROKE, body ? `<path d="${body}"/>` : "") +
    line(
      GEAR_STROKE,
      (gear ? `<path d="${gear}"/>` : "") + rings.map((ring) => disc(ring, ring[2] ?? 1)).join(""),
    ) +
    "</symbol>"
  )
}

/**
 * All pictograms as one SVG file of symbols, for `<use href="/pictograms.svg#ATH"/>`. They take the
 * text's colour; their ids are the codes of sports.json.
 */
export const sprite = (): string =>
  `<svg xmlns="http://www.w3.org/2000/svg">\n${Object.entries(PICTOGRAMS)
    .map(([code, drawn]) => symbol(code, drawn))
    .join("\n")}\n</svg>\n`
