/** Artwork on a canvas of 24 × 24 units, in one ink: our own pictograms and patterns, no Games' marks. */
const stroke = (d: string, width = 1.8) =>
  `<path d="${d}" fill="none" stroke="currentColor" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round"/>`
const dot = (x: number, y: number, r = 2) =>
  `<circle cx="${x}" cy="${y}" r="${r}" fill="currentColor"/>`

/** By discipline, with the code that the Games' results use. */
const SPORTS: Record<string, string> = {
  ATH: dot(15, 4) + stroke("M13 8 9 11l4 3-2 6M13 8l4 4h3M9 11l-4-1M13 14l4 6"),
  SWM: dot(17, 8) + stroke("M4 12l6-4 5 5M2 17q2.5-2 5 0t5 0 5 0 5 0M2 21q2.5-2 5 0t5 0 5 0 5 0"),
  SKB: dot(14, 4) + stroke("M13 8l-3 4 4 3-1 4M13 8l5 1M10 12l-5-1M3 19h17l2-2M7 22h0M17 22h0"),
  BKB: stroke("M12 3a9 9 0 1 0 .01 0M3 12h18M12 3v18M5.5 6q5 6 0 12M18.5 6q-5 6 0 12", 1.5),
  SRF: dot(13, 4) + stroke("M12 8l-3 4 4 3-2 4M12 8l5 2M4 19l14-2M2 22q3-2 6 0t6 0 8-1"),
  VBV: stroke("M12 3a9 9 0 1 0 .01 0M12 12q-8-3-8.500-1M12 12q6-6 4-8M12 12q1 9 5 7", 1.5),
  BTH: dot(9, 5) + stroke("M9 9l2 5-4 7M11 14l5 3 1 4M9 10l5 1 7-1M3 22h18"),
  CUR: stroke("M4 15q0-4 8-4t8 4-8 4-8-4zM9 11V7h7"),
  FSK: dot(12, 4) + stroke("M12 8v6l-4 6M12 14l6 2M5 9l7-1 7-2M7 22h3"),
  FBL: stroke(
    "M12 3a9 9 0 1 0 .01 0M12 8l4 3-1.500 4.500h-5L8 11zM12 3v5M20.500 10 16 11M17.500 19l-3-3.500M6.500 19l3-3.500M3.500 10 8 11",
    1.4,
  ),
  JUD: dot(8, 4) + dot(16, 5) + stroke("M8 8l3 4-3 9M16 9l-4 4 4 8M8 9l7 2M5 14l6-2"),
  CRD:
    stroke(
      "M6 12a4.500 4.500 0 1 0 .01 0M18 12a4.500 4.500 0 1 0 .01 0M6 16.500 10 9h5l3 7.500M10 9l4 7.500H6M14 6h3",
      1.5,
    ) + dot(14, 4, 1.6),
  FEN: dot(8, 5) + stroke("M8 9l3 5-5 7M11 14l5 3 2 4M8 10l6 1 9-3"),
}

/** By edition, for what is no single sport's. */
const EDITIONS: Record<string, string> = {
  "la-2028": stroke(
    "M3 17a9 9 0 0 1 18 0M12 3v2M4 6l1.500 1.500M20 6l-1.500 1.500M1 17h22M5 20h14M8 23h8",
  ),
  "milano-cortina-2026": stroke("M2 20 9 7l4 7 3-5 6 11zM7 11l2 2 2-2M12 2v3M10.500 3.500h3"),
  "dakar-2026": stroke("M12 22v-9M12 13q-7 0-8-7 4 0 8 7zM12 13q7 0 8-7-4 0-8 7zM12 11V3M7 22h10"),
  heritage: stroke("M12 2q4 5 1.500 8M12 2q-5 5-2 8M8 11h8l-2.500 5h-3zM12 16v6M9 22h6"),
}

/** The artwork of a product: its sport's pictogram, else its edition's sign. */
export const artworkOf = (sport: string | null, edition: string): string =>
  (sport && SPORTS[sport]) || EDITIONS[edition] || dot(12, 12, 6)

export const KNOWN_SPORTS = Object.keys(SPORTS)
