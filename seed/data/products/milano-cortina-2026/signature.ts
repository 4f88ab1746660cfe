import type { Product } from "../product"

/** The pieces that the Milano Cortina 2026 line is known by. */
export const MILANO_CORTINA_2026_SIGNATURE: Product[] = [
  {
    handle: "milano-cortina-peaks-hoodie",
    kind: "hoodie",
    euro: 69,
    colours: ["Night violet", "Ice"],
    en: [
      "Peaks hoodie",
      "The skyline of the Dolomites as one unbroken line around the body. Brushed cotton fleece, warm enough for the lift, light enough for the city.",
    ],
    fr: [
      "Sweat à capuche Cimes",
      "La ligne des Dolomites, sans rupture autour du buste. Un molleton de coton gratté assez chaud pour le télésiège, assez léger pour la ville.",
    ],
  },
  {
    handle: "milano-cortina-biathlon-t-shirt",
    kind: "t-shirt",
    sport: "BTH",
    euro: 32,
    colours: ["White", "Night violet"],
    en: [
      "Biathlon T-shirt",
      "Five targets, four of them closed. You know which breath comes next. Mid-weight organic cotton with a collar that lies flat, even under a fleece.",
    ],
    fr: [
      "T-shirt Biathlon",
      "Cinq cibles, dont quatre fermées. Vous savez quel souffle vient ensuite. Coton biologique de poids moyen, avec un col qui reste à plat, même sous une polaire.",
    ],
  },
  {
    handle: "milano-cortina-team-italy-hoodie",
    kind: "hoodie",
    team: "ITA",
    euro: 79,
    colours: ["Ice"],
    en: [
      "Azure fleece hoodie",
      "The blue that a whole country wears in winter, with a tricolour thread at the drawstring. Thick cotton fleece, a deep hood and a pocket that warms both hands.",
    ],
    fr: [
      "Sweat à capuche Azur",
      "Le bleu que tout un pays porte l'hiver, avec un fil tricolore au cordon. Molleton de coton épais, capuche profonde et une poche qui réchauffe les deux mains.",
    ],
  },
  {
    handle: "milano-cortina-snow-beanie",
    kind: "beanie",
    euro: 29,
    colours: ["Ice", "Night violet", "White"],
    en: [
      "Fresh snow beanie",
      "Knitted in the round from merino, so no seam presses under a helmet. One size that forgives, in the three colours that snow has between dawn and night.",
    ],
    fr: [
      "Bonnet Neige fraîche",
      "Tricoté en rond en mérinos : aucune couture ne gêne sous le casque. Une taille unique, indulgente, dans les trois couleurs que prend la neige de l'aube à la nuit.",
    ],
  },
  {
    handle: "milano-cortina-curling-pin",
    kind: "pin",
    sport: "CUR",
    euro: 7,
    colours: ["Night violet"],
    series: ["milano-cortina-winter", 1],
    en: [
      "Curling pin",
      "A stone on the button, polished until it reflects the whole house around it. Soft violet enamel on zinc alloy, with two posts. One of six.",
    ],
    fr: [
      "Pin's Curling",
      "Une pierre au centre de la cible, polie jusqu'à refléter toute la maison. Émail violet doux sur alliage de zinc, deux attaches au dos. Un sur six.",
    ],
  },
  {
    handle: "milano-cortina-figure-skating-pin",
    kind: "pin",
    sport: "FSK",
    euro: 7,
    colours: ["Ice"],
    series: ["milano-cortina-winter", 2],
    en: [
      "Figure skating pin",
      "The trace that a blade leaves in a spiral, engraved and filled with pale enamel. It catches the light twice: once in the line, once in the ice. Two of six.",
    ],
    fr: [
      "Pin's Patinage artistique",
      "La trace que laisse une lame dans une spirale, gravée et remplie d'émail pâle. Elle prend deux fois la lumière : dans le trait et dans la glace. Deux sur six.",
    ],
  },
  {
    handle: "milano-cortina-lambswool-scarf",
    kind: "scarf",
    euro: 35,
    colours: ["Night violet", "Ice"],
    measure: "200 × 30 cm",
    en: [
      "Lambswool scarf",
      "Two metres of warmth with a woven mountain at either end. Lambswool spun in Biella, soft from the first wearing and softer by the last race of the season.",
    ],
    fr: [
      "Écharpe en laine d'agneau",
      "Deux mètres de chaleur, une montagne tissée à chaque bout. Une laine d'agneau filée à Biella, douce dès la première fois et plus douce encore à la dernière course.",
    ],
  },
  {
    handle: "milano-cortina-snow-globe",
    kind: "snow-globe",
    euro: 34,
    colours: ["Ice"],
    en: [
      "Cathedral snow globe",
      "Shake it and the first snow falls on the spires again. Blown glass on a resin base, filled by hand, each one a little different from the next.",
    ],
    fr: [
      "Boule à neige Cathédrale",
      "Secouez-la et la première neige retombe sur les flèches. Verre soufflé sur un socle en résine, rempli à la main, chaque boule un peu différente de la suivante.",
    ],
  },
  {
    handle: "milano-cortina-marmot-plush",
    kind: "plush",
    euro: 25,
    colours: ["Sand"],
    measure: "22 cm",
    en: [
      "Nino the marmot",
      "He sleeps half the year and wakes for the downhill. Weighted paws, a scarf that comes off, and fur of recycled polyester that stands up to being loved.",
    ],
    fr: [
      "Nino la marmotte",
      "Il dort la moitié de l'année et se réveille pour la descente. Pattes lestées, écharpe amovible, et un pelage en polyester recyclé qui supporte les câlins.",
    ],
  },
  {
    handle: "milano-cortina-espresso-mug",
    kind: "mug",
    euro: 15,
    colours: ["White", "Night violet"],
    measure: "250 ml",
    en: [
      "Mountain hut mug",
      "Thick-walled like the cups of a refuge at two thousand metres. Stoneware that keeps chocolate hot until the fog lifts, and espresso until you are ready.",
    ],
    fr: [
      "Mug Refuge",
      "Des parois épaisses comme les tasses d'un refuge à deux mille mètres. Un grès qui garde le chocolat chaud jusqu'à ce que le brouillard se lève, et le café le temps qu'il faut.",
    ],
  },
]
