import { path, seam, type Shape } from "./shape"

const JERSEY =
  "M440 220 250 300 200 560 330 600 346 990q254 26 508 0l16-390 130-40-50-260-190-80q-30 90-160 96-130-6-160-96z"
const BODYSUIT =
  "M450 250 320 310 270 480 380 530 400 800 560 980h80l160-180 20-270 110-50-50-170-130-60q-70 70-150 70t-150-70z"

const card = (x: number, y: number, width: number, height: number, round: number, fill: string) =>
  `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="${round}" fill="${fill}"/>`

/** Kinds that are drawn in a few strokes. */
export const MORE_SHAPES = {
  jersey: {
    body: ({ c, d, l }) =>
      path(JERSEY, c) +
      path("M440 220q30 90 160 96 130-6 160-96-60 130-160 136-100-6-160-136z", l) +
      seam("M346 640 350 980M854 640l-4 340M330 600l20-230M870 600l-20-230", d),
    art: { x: 600, y: 620, size: 330 },
  },
  backpack: {
    body: ({ c, d, l }) =>
      path("M500 240q0-90 100-90t100 90", "none", `stroke="${d}" stroke-width="34"`) +
      card(310, 220, 580, 780, 120, c) +
      card(370, 620, 460, 320, 50, d) +
      seam("M340 480h520M400 690h400", l),
    art: { x: 600, y: 400, size: 220 },
  },
  blanket: {
    body: ({ c, d, l }) =>
      card(230, 320, 740, 560, 30, c) +
      path("M230 780h740v70q0 40-40 40H270q-40 0-40-40z", d) +
      path("M230 400h740v26H230zM230 700h740v26H230z", l, 'opacity=".7"'),
    art: { x: 600, y: 560, size: 240 },
  },
  magnet: {
    body: ({ c, d }) => card(330, 380, 540, 440, 60, d) + card(352, 400, 496, 400, 46, c),
    art: { x: 600, y: 600, size: 300 },
  },
  coin: {
    body: ({ c, d, l }) =>
      `<circle cx="600" cy="600" r="360" fill="${d}"/><circle cx="600" cy="600" r="336" fill="${c}"/>` +
      `<circle cx="600" cy="600" r="300" fill="none" stroke="${l}" stroke-width="8" stroke-dasharray="4 14"/>`,
    art: { x: 600, y: 600, size: 380 },
  },
  ball: {
    body: ({ c, d, l }) =>
      `<circle cx="600" cy="600" r="360" fill="${c}"/>` +
      path(
        "M330 370A380 380 0 0 1 620 242",
        "none",
        `stroke="${l}" stroke-width="30" opacity=".6"`,
      ) +
      seam("M240 600q360-160 720 0M600 240q-200 360 0 720M600 240q200 360 0 720", d),
    art: { x: 600, y: 600, size: 260 },
  },
  bodysuit: {
    body: ({ c, d }) =>
      path(BODYSUIT, c) +
      path("M450 250q70 70 150 70t150-70q-60 110-150 110T450 250z", d) +
      seam("M560 960h80M400 800q90 40 160 180M800 800q-90 40-160 180", d),
    art: { x: 600, y: 580, size: 210 },
  },
  umbrella: {
    body: ({ c, d }) =>
      path("M600 300v620q0 70-70 70t-70-70", "none", `stroke="#4a3a2c" stroke-width="26"`) +
      path(
        "M190 640q10-370 410-390 400 20 410 390-60-60-136-60t-137 60q-60-60-137-60t-137 60q-60-60-137-60t-136 60z",
        c,
      ) +
      seam("M600 250q-140 160-137 390M600 250q140 160 137 390", d),
    art: { x: 600, y: 440, size: 170 },
  },
  "phone-case": {
    body: ({ c, d }) =>
      card(380, 190, 440, 840, 80, d) +
      card(396, 206, 408, 808, 66, c) +
      card(430, 240, 150, 150, 44, "#22242a"),
    art: { x: 600, y: 680, size: 290 },
  },
  notebook: {
    body: ({ c, d }) =>
      card(330, 210, 560, 790, 20, "#fffdf7") +
      card(310, 200, 560, 790, 20, c) +
      card(310, 200, 70, 790, 20, d),
    art: { x: 625, y: 560, size: 300 },
  },
  puzzle: {
    body: ({ c, d, l }) =>
      card(220, 330, 760, 560, 24, d) +
      card(240, 350, 720, 520, 14, c) +
      seam(
        "M480 350v180q40 10 40 40t-40 40v260M720 350v120q-40 10-40 40t40 40v320M240 610h240M720 610h240",
        l,
      ),
    art: { x: 600, y: 610, size: 260 },
  },
  lanyard: {
    body: ({ c, d, l }) =>
      path(
        "M430 200q170 520 170 560 0-40 170-560",
        "none",
        `stroke="${c}" stroke-width="56" stroke-linejoin="round"`,
      ) +
      card(560, 730, 80, 60, 14, "#8f969f") +
      card(440, 780, 320, 240, 26, d) +
      card(458, 798, 284, 204, 18, l),
    art: { x: 600, y: 900, size: 150 },
  },
} satisfies Record<string, Shape>
