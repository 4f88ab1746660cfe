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
  Bronze: { fr: "Bronze", hex: "#a8703c" },
  Red: { fr: "Rouge", hex: "#c5302c" },
  Burgundy: { fr: "Bordeaux", hex: "#6d1f33" },
  Orange: { fr: "Orange", hex: "#ec7b2a" },
  Terracotta: { fr: "Terre cuite", hex: "#c4673e" },
  "Sun yellow": { fr: "Jaune soleil", hex: "#f5c542" },
  Olive: { fr: "Olive", hex: "#6a6b3b" },
  Forest: { fr: "Sapin", hex: "#1f4b39" },
  Mint: { fr: "Menthe", hex: "#a8d7c1" },
  Teal: { fr: "Bleu canard", hex: "#1f7782" },
  Sky: { fr: "Ciel", hex: "#8dbfe2" },
  Indigo: { fr: "Indigo", hex: "#2c3979" },
  Lilac: { fr: "Lilas", hex: "#b8a4d6" },
  Pink: { fr: "Rose", hex: "#f1a6b4" },
  Charcoal: { fr: "Anthracite", hex: "#3e4248" },
  "Grey marl": { fr: "Gris chiné", hex: "#b3b5b8" },
} as const

export type Colour = keyof typeof COLOURS

/** A colour's key in addresses, metadata and file names: `deep-blue`. */
export const colourKey = (colour: Colour): string => colour.toLowerCase().replaceAll(" ", "-")
