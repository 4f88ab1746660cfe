import type { Product } from "../product"

const SMALL = "30 × 40 cm"
const LARGE = "50 × 70 cm"
/** The large sheet is dearer by these euros. */
const TWO_SHEETS = { sizes: [SMALL, LARGE], dearer: { [LARGE]: 10 } }

/** Posters of LA 2028. */
export const LA_2028_POSTERS: Product[] = [
  {
    handle: "la-2028-start-line-poster",
    kind: "poster",
    sport: "ATH",
    euro: 22,
    colours: ["Coral", "Deep blue"],
    ...TWO_SHEETS,
    en: [
      "On your marks poster",
      "Ten fingertips on a white line, and nothing else on the sheet. Four screen-printed colours on cotton paper, for a wall that you pass before a run.",
    ],
    fr: [
      "Affiche À vos marques",
      "Dix bouts de doigts sur une ligne blanche, et rien d'autre sur la feuille. Quatre couleurs sérigraphiées sur papier coton, pour le mur d'avant la course.",
    ],
  },
  {
    handle: "la-2028-butterfly-poster",
    kind: "poster",
    sport: "SWM",
    euro: 22,
    colours: ["Sky"],
    ...TWO_SHEETS,
    en: [
      "Butterfly poster",
      "Two arms, one breath and the V of water that follows. Printed in three blues that overlap to make a fourth, wet-looking even when dry.",
    ],
    fr: [
      "Affiche Papillon",
      "Deux bras, une respiration et le V d'eau qui suit. Imprimée en trois bleus qui en font un quatrième en se chevauchant, mouillée même une fois sèche.",
    ],
  },
  {
    handle: "la-2028-point-break-poster",
    kind: "poster",
    sport: "SRF",
    euro: 22,
    colours: ["Teal", "Sand"],
    ...TWO_SHEETS,
    en: [
      "Point break poster",
      "One long line peeling along a cliff, one tiny figure who saw it first. The horizon sits at eye level if you hang the nail at 1.60 m.",
    ],
    fr: [
      "Affiche Pointe rocheuse",
      "Une longue ligne déroule sous la falaise, une petite silhouette l'a vue la première. L'horizon est à hauteur d'yeux si le clou est à 1,60 m.",
    ],
  },
  {
    handle: "la-2028-kickflip-poster",
    kind: "poster",
    sport: "SKB",
    euro: 22,
    colours: ["Orange"],
    ...TWO_SHEETS,
    en: [
      "Six frames of a kickflip poster",
      "A trick that lasts half a second, opened up like a fan. Flat colour, hard edges, the fourth frame upside down: that is where it works or does not.",
    ],
    fr: [
      "Affiche Kickflip en six images",
      "Une figure d'une demi-seconde, dépliée comme un éventail. Aplats, bords nets, quatrième image à l'envers : c'est là que tout se joue.",
    ],
  },
  {
    handle: "la-2028-uneven-bars-poster",
    kind: "poster",
    sport: "GAR",
    euro: 22,
    colours: ["Lilac"],
    ...TWO_SHEETS,
    en: [
      "Release poster",
      "Between the bars, touching neither. The figure is a single brushstroke in violet ink, made in one go after a hundred that were not right.",
    ],
    fr: [
      "Affiche Lâcher",
      "Entre les barres, sans toucher ni l'une ni l'autre. La silhouette est un seul coup de pinceau violet, réussi après une centaine d'autres.",
    ],
  },
  {
    handle: "la-2028-velodrome-poster",
    kind: "poster",
    sport: "CTR",
    euro: 22,
    colours: ["Sun yellow"],
    ...TWO_SHEETS,
    en: [
      "Forty-two degrees poster",
      "The banking of a velodrome seen from the blue line, steep as a roof. Riders are only streaks of ink; the wood grain is the paper's own.",
    ],
    fr: [
      "Affiche Quarante-deux degrés",
      "Le virage d'un vélodrome vu de la ligne bleue, raide comme un toit. Les coureurs sont des traînées d'encre ; les veines du bois, celles du papier.",
    ],
  },
  {
    handle: "la-2028-equestrian-poster",
    kind: "poster",
    sport: "EQU",
    euro: 22,
    colours: ["Bronze"],
    ...TWO_SHEETS,
    en: [
      "Clear round poster",
      "A horse above a rail with a hand's breadth to spare. Bronze ink that is almost a line engraving, for people who hear hooves when they read the word.",
    ],
    fr: [
      "Affiche Sans-faute",
      "Un cheval au-dessus de la barre, une main de marge. Encre bronze, presque une gravure au trait, pour ceux qui entendent des sabots en lisant le mot.",
    ],
  },
  {
    handle: "la-2028-wheelchair-fencing-poster",
    kind: "poster",
    sport: "P-WFE",
    euro: 22,
    colours: ["Silver"],
    ...TWO_SHEETS,
    en: [
      "Fixed frames poster",
      "Two chairs bolted to the floor, two blades that are everywhere else. All the movement of the sheet happens in one square metre of white.",
    ],
    fr: [
      "Affiche Fauteuils fixés",
      "Deux fauteuils rivés au sol, deux lames partout ailleurs. Tout le mouvement de la feuille tient dans un mètre carré de blanc.",
    ],
  },
  {
    handle: "la-2028-para-swimming-poster",
    kind: "poster",
    sport: "P-SWM",
    euro: 22,
    colours: ["Ice"],
    ...TWO_SHEETS,
    en: [
      "One arm's wake poster",
      "The wake is asymmetrical, and faster than yours. Drawn from above in ice blue and coral, with the tapper's pole waiting at the wall.",
    ],
    fr: [
      "Affiche Sillage d'un bras",
      "Le sillage est asymétrique, et plus rapide que le vôtre. Dessiné d'en haut, bleu glace et corail, la perche du tapeur attendant au mur.",
    ],
  },
  {
    handle: "la-2028-boardwalk-poster",
    kind: "poster",
    euro: 20,
    colours: ["Coral", "Lilac"],
    ...TWO_SHEETS,
    en: [
      "Wish you were courtside poster",
      "A travel poster for people who are going anyway: pier, palms, a ball that has rolled into the surf. Lettered by hand, printed in six.",
    ],
    fr: [
      "Affiche Bons baisers du court",
      "Une affiche de voyage pour ceux qui partent de toute façon : jetée, palmiers, un ballon roulé dans l'écume. Lettrée à la main, tirée en six couleurs.",
    ],
  },
  {
    handle: "la-2028-three-games-poster",
    kind: "poster",
    euro: 24,
    colours: ["Cream"],
    ...TWO_SHEETS,
    en: [
      "Three times host poster",
      "1932 in brown, 1984 in magenta, 2028 in coral: three skylines drawn on top of one another. Stand back to see one city, come close to see three.",
    ],
    fr: [
      "Affiche Trois fois hôte",
      "1932 en brun, 1984 en magenta, 2028 en corail : trois horizons dessinés l'un sur l'autre. De loin une seule ville, de près il y en a trois.",
    ],
  },
]
