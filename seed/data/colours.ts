/** Colours of goods: the name fans choose by, and the dye that pictures are drawn in. */
export const COLOURS = {
  Coral: { fr: "Corail", hex: "#f0604d" },
  "Deep blue": { fr: "Bleu profond", hex: "#16305c" },
  Sand: { fr: "Sable", hex: "#e4d3b2" },
  White: { fr: "Blanc", hex: "#f7f6f2" },
  Black: { fr: "Noir", hex: "#22242a" },
  Ice: { fr: "Glace", hex: "#bfe0ee" },
  "Night violet": { fr: "Violet nuit", hex: "#3b2a66" },
  Green: { fr: "Vert", hex: "#1d7a4c" },
  Gold: { fr: "Or", hex: "#e5b53b" },
  Cream: { fr: "Crème", hex: "#f1e6cd" },
  Oxide: { fr: "Oxyde", hex: "#9c3d2a" },
  Silver: { fr: "Argent", hex: "#b9c0c8" },
} as const

export type Colour = keyof typeof COLOURS
