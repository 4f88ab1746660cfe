import type { Kind } from "../data/kinds"
import { MORE_SHAPES } from "./more-shapes"
import { path, seam, type Shape } from "./shape"

const TEE =
  "M452 236 300 292 150 470 262 588 344 520 352 980q248 28 496 0l8-460 82 68 112-118-150-178-152-56q-148 96-296 0z"
const HOODIE =
  "M420 290 290 350 160 860 300 900 346 640 352 990q248 30 496 0l6-350 46 260 140-40-130-510-130-60q-180 60-360 0z"

/** How each kind of goods is drawn on a canvas of 1200 × 1200. */
export const SHAPES: Record<Kind, Shape> = {
  ...MORE_SHAPES,
  "t-shirt": {
    body: ({ c, d, l }) =>
      path(TEE, c) +
      path("M452 236q148 96 296 0-20 84-148 92-128-8-148-92z", d) +
      seam("M344 520 330 420M856 520l14-100M352 950q248 28 496 0", d) +
      path("M400 330q-30 300-10 600", "none", `stroke="${l}" stroke-width="26" opacity=".35"`),
    art: { x: 600, y: 590, size: 340 },
  },
  hoodie: {
    body: ({ c, d, l }) =>
      path("M420 300q20-130 180-136 160 6 180 136-60 90-180 92-120-2-180-92z", d) +
      path(HOODIE, c) +
      path("M420 290q180 60 360 0-20 110-180 128-160-18-180-128z", d) +
      path("M440 760h320l44 170H396z", d, 'opacity=".5"') +
      seam("M560 400v170M640 400v150M352 960q248 30 496 0", l),
    art: { x: 600, y: 620, size: 230 },
  },
  cap: {
    body: ({ c, d, l }) =>
      path("M270 700q0-330 340-350 320 20 320 350z", c) +
      path("M270 700q-20 90 60 96h600q150-6 176-92-80-66-176-4z", d) +
      seam("M610 350v346M450 392q-60 140-60 300M770 392q60 140 60 300", d) +
      `<circle cx="610" cy="350" r="20" fill="${l}"/>`,
    art: { x: 600, y: 560, size: 170 },
  },
  beanie: {
    body: ({ c, d, l }) =>
      `<circle cx="600" cy="272" r="92" fill="${l}"/>` +
      path("M310 790q-30-470 290-480 320 10 290 480z", c) +
      path("M290 740q310 60 620 0v170q-310 60-620 0z", d) +
      seam("M400 770v160M500 780v160M600 784v160M700 780v160M800 770v160", c),
    art: { x: 600, y: 580, size: 210 },
  },
  mug: {
    body: ({ c, d, l }) =>
      path("M800 430q230-10 220 190-10 190-230 190", "none", `stroke="${d}" stroke-width="60"`) +
      path("M300 340h520l-24 560q-236 60-472 0z", c) +
      `<ellipse cx="560" cy="340" rx="260" ry="54" fill="${d}"/><ellipse cx="560" cy="346" rx="226" ry="40" fill="#3a2a22"/>` +
      path("M350 400 372 880", "none", `stroke="${l}" stroke-width="30" opacity=".45"`),
    art: { x: 560, y: 640, size: 280 },
  },
  pin: {
    body: ({ c, d, l }) =>
      `<circle cx="600" cy="600" r="330" fill="#c9a24b"/><circle cx="600" cy="600" r="306" fill="${c}"/>` +
      path(
        "M370 470A270 270 0 0 1 700 350",
        "none",
        `stroke="${l}" stroke-width="22" opacity=".6"`,
      ) +
      `<circle cx="600" cy="600" r="272" fill="none" stroke="${d}" stroke-width="10"/>`,
    art: { x: 600, y: 600, size: 360 },
  },
  poster: {
    body: ({ c, d }) =>
      `<rect x="270" y="130" width="660" height="924" fill="#fffdf7"/><rect x="306" y="166" width="588" height="852" fill="${c}"/>` +
      path("M306 700 894 520v498H306z", d),
    art: { x: 600, y: 500, size: 420 },
  },
  tote: {
    body: ({ c, d }) =>
      path("M440 420q-10-290 160-290 170 0 160 290", "none", `stroke="${d}" stroke-width="40"`) +
      path("M300 400h600l40 620q-340 40-680 0z", c) +
      seam("M304 440h592M270 985q330 36 660 0", d),
    art: { x: 600, y: 720, size: 340 },
  },
  bottle: {
    body: ({ c, d, l }) =>
      `<rect x="520" y="130" width="160" height="120" rx="18" fill="#2b2d33"/>` +
      path("M500 250h200q70 60 70 160v560q0 70-70 70H500q-70 0-70-70V410q0-100 70-160z", c) +
      path("M480 420v520", "none", `stroke="${l}" stroke-width="30" opacity=".5"`) +
      path(
        "M690 260q80 60 80 150v560q0 70-70 70h-40q60-10 60-80V420q0-100-60-160z",
        d,
        'opacity=".6"',
      ),
    art: { x: 600, y: 660, size: 230 },
  },
  plush: {
    body: ({ c, d, l }) =>
      `<circle cx="430" cy="300" r="86" fill="${d}"/><circle cx="770" cy="300" r="86" fill="${d}"/>` +
      `<ellipse cx="600" cy="790" rx="260" ry="270" fill="${c}"/><circle cx="600" cy="440" r="250" fill="${c}"/>` +
      `<ellipse cx="600" cy="830" rx="160" ry="170" fill="${l}"/><ellipse cx="600" cy="520" rx="104" ry="78" fill="${l}"/>` +
      `<circle cx="510" cy="410" r="24" fill="#22242a"/><circle cx="690" cy="410" r="24" fill="#22242a"/><ellipse cx="600" cy="486" rx="34" ry="24" fill="#22242a"/>` +
      `<ellipse cx="410" cy="1010" rx="110" ry="60" fill="${d}"/><ellipse cx="790" cy="1010" rx="110" ry="60" fill="${d}"/>`,
    art: { x: 600, y: 840, size: 130 },
  },
  scarf: {
    body: ({ c, d, l }) =>
      path("M360 220q240 130 480 0l60 120q-300 160-600 0z", d) +
      path("M390 330h190l-30 640H350z", c) +
      path("M640 330h180l60 560H700z", c) +
      path("M362 820h196l-4 60H358zM690 760h180l6 60H696z", l) +
      seam(
        "M370 970v60M420 970v64M470 970v64M520 970v60M716 890v60M766 890v62M816 890v62M866 890v58",
        c,
      ),
    art: { x: 468, y: 600, size: 150 },
  },
  towel: {
    body: ({ c, d, l }) =>
      path("M250 260h700v640q-350 50-700 0z", c) +
      path("M250 260h700v90H250zM250 760h700v70q-350 34-700 0z", l, 'opacity=".7"') +
      path("M950 260q60 30 60 90v560l-60-10z", d),
    art: { x: 600, y: 560, size: 320 },
  },
  keyring: {
    body: ({ c, d }) =>
      `<circle cx="600" cy="280" r="130" fill="none" stroke="#aab0b8" stroke-width="28"/><rect x="570" y="400" width="60" height="110" rx="20" fill="#8f969f"/>` +
      `<rect x="420" y="490" width="360" height="470" rx="64" fill="${d}"/><rect x="440" y="508" width="320" height="434" rx="52" fill="${c}"/>`,
    art: { x: 600, y: 725, size: 240 },
  },
  socks: {
    body: ({ c, d, l }) =>
      path(
        "M350 180h200v520q0 60 50 110l90 90q50 60-10 110-60 40-120-10L390 830q-40-40-40-100z",
        c,
      ) +
      path(
        "M620 200h200v500q0 60 50 110l60 60q60 70 0 120-60 40-120-10L660 850q-40-40-40-100z",
        c,
      ) +
      path("M350 180h200v90H350zM620 200h200v90H620z", l) +
      path("M600 960q20 60 80 50 60-50 10-110zM840 950q20 60 90 40 60-50 0-120z", d),
    art: { x: 450, y: 470, size: 130 },
  },
  "snow-globe": {
    body: ({ c, d, l }) =>
      path("M330 860h540l50 150q-320 50-640 0z", d) +
      `<circle cx="600" cy="560" r="350" fill="${c}" opacity=".55"/><circle cx="600" cy="560" r="350" fill="none" stroke="${l}" stroke-width="12"/>` +
      path("M300 740q300-80 600 0-90 160-300 168-210-8-300-168z", "#fff") +
      path(
        "M400 350a290 290 0 0 1 150-80",
        "none",
        'stroke="#fff" stroke-width="26" stroke-linecap="round"',
      ) +
      `<g fill="#fff"><circle cx="430" cy="480" r="10"/><circle cx="720" cy="400" r="12"/><circle cx="800" cy="560" r="9"/><circle cx="520" cy="360" r="9"/><circle cx="660" cy="520" r="8"/></g>`,
    art: { x: 600, y: 610, size: 260 },
  },
}
