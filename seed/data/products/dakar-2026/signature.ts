import type { Product } from "../product"

/** The pieces that the Dakar 2026 line is known by. */
export const DAKAR_2026_SIGNATURE: Product[] = [
  {
    handle: "dakar-baobab-t-shirt",
    kind: "t-shirt",
    euro: 28,
    colours: ["Green", "Gold", "White"],
    en: [
      "Baobab T-shirt",
      "A tree drawn in one line, its roots reaching the hem. Printed with water-based inks on organic cotton sewn in Thiès, an hour's drive from the opening.",
    ],
    fr: [
      "T-shirt Baobab",
      "Un arbre dessiné d'un trait, dont les racines touchent l'ourlet. Imprimé à l'encre à l'eau sur un coton biologique cousu à Thiès, à une heure de l'ouverture.",
    ],
  },
  {
    handle: "dakar-football-t-shirt",
    kind: "t-shirt",
    for: "child",
    sport: "FBL",
    euro: 20,
    colours: ["Green", "White"],
    en: [
      "Children's football T-shirt",
      "For matches that end when the light does. Organic cotton that dries quickly and forgives grass, sand and one more goal before supper.",
    ],
    fr: [
      "T-shirt Football pour enfant",
      "Pour les matchs qui finissent avec le jour. Un coton biologique qui sèche vite et pardonne l'herbe, le sable et un dernier but avant le dîner.",
    ],
  },
  {
    handle: "dakar-lion-plush",
    kind: "plush",
    euro: 22,
    colours: ["Gold"],
    measure: "24 cm",
    en: [
      "Samba the lion cub",
      "Too young to roar, old enough to cheer. The store's own cub, in recycled polyester, with a mane made for small fingers and a tail made for carrying him.",
    ],
    fr: [
      "Samba le lionceau",
      "Trop jeune pour rugir, assez grand pour encourager. Le lionceau de la boutique, en polyester recyclé, avec une crinière pour les petits doigts et une queue pour le porter.",
    ],
  },
  {
    handle: "dakar-market-tote",
    kind: "tote",
    euro: 18,
    colours: ["Gold", "Green"],
    material: "wax-print",
    en: [
      "Wax print tote",
      "A pattern of waves and running tracks, repeated as on the cloth of the markets. Wax-printed cotton outside, plain lining inside, handles for the shoulder.",
    ],
    fr: [
      "Cabas motif wax",
      "Un motif de vagues et de pistes, répété comme sur les tissus des marchés. Coton imprimé wax à l'extérieur, doublure unie à l'intérieur, anses pour l'épaule.",
    ],
  },
  {
    handle: "dakar-judo-pin",
    kind: "pin",
    sport: "JUD",
    euro: 6,
    colours: ["Gold"],
    en: [
      "Judo pin",
      "Two sleeves and the moment before the throw. Plated in soft gold over zinc alloy, with a matt back so that it sits still on a jacket or a kit bag.",
    ],
    fr: [
      "Pin's Judo",
      "Deux manches et l'instant d'avant la projection. Plaqué d'un or doux sur alliage de zinc, avec un dos mat pour tenir en place sur une veste ou un sac de sport.",
    ],
  },
  {
    handle: "dakar-team-senegal-cap",
    kind: "cap",
    team: "SEN",
    euro: 26,
    colours: ["Green", "Gold"],
    en: [
      "Teranga cap",
      "Named after the word for welcome. A deep crown in cotton twill, a soft peak, three stripes inside where only you see them.",
    ],
    fr: [
      "Casquette Teranga",
      "Son nom veut dire bienvenue. Calotte profonde en sergé de coton, visière souple, trois bandes à l'intérieur que vous êtes seul à voir.",
    ],
  },
]
