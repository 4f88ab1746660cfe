import { pieces, type Product } from "../product"

const SMALL = "30 × 40 cm"
const LARGE = "50 × 70 cm"
/** The large sheet is dearer by these euros. */
const TWO_SHEETS = { sizes: [SMALL, LARGE], dearer: { [LARGE]: 10 } }

/** Homeware, posters and toys of Milano Cortina 2026. */
export const MILANO_CORTINA_2026_HOME: Product[] = [
  {
    handle: "milano-cortina-biathlon-mug",
    kind: "mug",
    sport: "BTH",
    euro: 16,
    colours: ["White", "Forest"],
    measure: "350 ml",
    en: [
      "Heart rate mug",
      "The line round it climbs to a hundred and eighty, then falls, because now you have to shoot. Stoneware with a handle for gloved fingers.",
    ],
    fr: [
      "Mug Pulsations",
      "La ligne qui en fait le tour monte à cent quatre-vingts puis redescend, car il faut maintenant tirer. Grès, avec une anse pour doigts gantés.",
    ],
  },
  {
    handle: "milano-cortina-polenta-mug",
    kind: "mug",
    euro: 17,
    colours: ["Sun yellow", "Night violet"],
    measure: "450 ml",
    material: "enamelware",
    en: [
      "Refuge soup mug",
      "Big enough for soup, for a second soup, or for polenta and an apology to the soup. Enamelled steel that goes straight on the stove.",
    ],
    fr: [
      "Mug Soupe au refuge",
      "Assez grand pour une soupe, pour une deuxième, ou pour une polenta avec excuses à la soupe. Acier émaillé qui va droit sur le poêle.",
    ],
  },
  {
    handle: "milano-cortina-demitasse-mug",
    kind: "mug",
    sport: "SSK",
    euro: 14,
    colours: ["Night violet", "Ice"],
    measure: "80 ml",
    material: "porcelain",
    en: [
      "Sprint espresso cup",
      "Eighty millilitres, thirty-five seconds, gone: a cup for the five hundred metres. Fine porcelain with an oval track on the saucer side of the foot.",
    ],
    fr: [
      "Tasse Espresso sprint",
      "Quatre-vingts millilitres, trente-cinq secondes, fini : une tasse pour le cinq cents mètres. Porcelaine fine, anneau de vitesse dessiné sous le pied.",
    ],
  },
  {
    handle: "milano-cortina-ridge-blanket",
    kind: "blanket",
    euro: 89,
    colours: ["Night violet", "Cream"],
    measure: "140 × 180 cm",
    en: [
      "Twelve peaks blanket",
      "Twelve ridges one behind another, paler as they go, in lambswool woven not far from the real ones. Draw the last of them up to your chin.",
    ],
    fr: [
      "Couverture Douze sommets",
      "Douze crêtes l'une derrière l'autre, de plus en plus pâles, en laine d'agneau tissée non loin des vraies. La dernière se tire jusqu'au menton.",
    ],
  },
  {
    handle: "milano-cortina-sleigh-blanket",
    kind: "blanket",
    euro: 92,
    colours: ["Red"],
    measure: "140 × 200 cm",
    en: [
      "Sleigh ride blanket",
      "Thick enough for an open sleigh and handsome enough for a sofa that is going nowhere. Lambswool, blanket-stitched by hand in cream.",
    ],
    fr: [
      "Couverture de traîneau",
      "Assez épaisse pour un traîneau ouvert, assez belle pour un canapé qui ne va nulle part. Laine d'agneau, bord festonné à la main en crème.",
    ],
  },
  {
    handle: "milano-cortina-descent-poster",
    kind: "poster",
    sport: "ALP",
    euro: 22,
    colours: ["Ice", "Red"],
    ...TWO_SHEETS,
    en: [
      "One minute forty poster",
      "The whole descent as a single falling line, with the time written where the racer is. Read it from the top; you will lean without noticing.",
    ],
    fr: [
      "Affiche Une minute quarante",
      "Toute la descente en une seule ligne qui tombe, le temps écrit là où passe le skieur. Lisez-la du haut : vous vous pencherez sans le savoir.",
    ],
  },
  {
    handle: "milano-cortina-triple-poster",
    kind: "poster",
    sport: "FSK",
    euro: 22,
    colours: ["Lilac"],
    ...TWO_SHEETS,
    en: [
      "Three and a half turns poster",
      "An Axel seen by a camera that never closed its shutter. The skater is a ribbon of lilac; only the landing foot is sharp.",
    ],
    fr: [
      "Affiche Trois tours et demi",
      "Un Axel vu par un appareil qui n'a jamais fermé l'obturateur. La patineuse est un ruban lilas ; seul le pied d'arrivée est net.",
    ],
  },
  {
    handle: "milano-cortina-bobsleigh-poster",
    kind: "poster",
    sport: "BOB",
    euro: 22,
    colours: ["Night violet"],
    ...TWO_SHEETS,
    en: [
      "Push start poster",
      "Four spiked feet, one sled, five seconds of running. Printed in violet and silver with the ice left as bare cotton paper.",
    ],
    fr: [
      "Affiche Poussée",
      "Quatre pieds à pointes, un bob, cinq secondes de course. Imprimée en violet et argent, la glace laissée en papier coton nu.",
    ],
  },
  {
    handle: "milano-cortina-para-snowboard-poster",
    kind: "poster",
    sport: "P-SBD",
    euro: 22,
    colours: ["Orange"],
    ...TWO_SHEETS,
    en: [
      "Banked slalom poster",
      "A board, a blade-shaped prosthesis and a wall of snow that throws the rider on. Two colours only on cotton paper, both of them fast.",
    ],
    fr: [
      "Affiche Virage relevé",
      "Une planche, une prothèse en forme de lame, et un mur de neige qui relance la rideuse. Deux couleurs seulement, toutes deux rapides, sur papier coton.",
    ],
  },
  {
    handle: "milano-cortina-two-cities-poster",
    kind: "poster",
    euro: 24,
    colours: ["Night violet", "Pink"],
    ...TWO_SHEETS,
    en: [
      "From tram to trail poster",
      "A street at the foot of the sheet, a summit at its head, and one road winding between them for four hundred kilometres. Five inks, no straight line.",
    ],
    fr: [
      "Affiche Du tram au sentier",
      "Une rue au bas de la feuille, un sommet en haut, et une route qui serpente entre eux sur quatre cents kilomètres. Cinq encres, aucune ligne droite.",
    ],
  },
  {
    handle: "milano-cortina-weather-notebook",
    kind: "notebook",
    euro: 14,
    colours: ["Ice"],
    en: [
      "Snow diary",
      "A hundred days of winter: depth, temperature, wax, who came along. Recycled paper, cloth cover, a pencil loop, since ink freezes.",
    ],
    fr: [
      "Journal de neige",
      "Cent jours d'hiver : épaisseur, température, fart, qui était là. Papier recyclé, couverture en toile, passant à crayon, puisque l'encre gèle.",
    ],
  },
  {
    handle: "milano-cortina-valley-puzzle",
    kind: "puzzle",
    euro: 30,
    colours: ["Ice"],
    measure: pieces(1000),
    en: [
      "White valley puzzle",
      "A thousand pieces, seven hundred of them snow. We mixed eleven whites so that it can be done, and hid a red cabin so that it can be begun.",
    ],
    fr: [
      "Puzzle Vallée blanche",
      "Mille pièces, dont sept cents de neige. Nous avons mélangé onze blancs pour que ce soit possible, et caché une cabine rouge pour pouvoir commencer.",
    ],
  },
  {
    handle: "milano-cortina-childrens-puzzle",
    kind: "puzzle",
    for: "child",
    euro: 24,
    colours: ["Sky"],
    measure: pieces(60),
    material: "beech-wood",
    en: [
      "Animals on ice puzzle",
      "A hare skates, a chamois jumps, a badger drives the ice machine and will not let anyone else have a go. Sixty thick wooden pieces in a cotton bag.",
    ],
    fr: [
      "Puzzle Animaux sur glace",
      "Un lièvre patine, un chamois saute, un blaireau conduit la surfaceuse et ne laisse sa place à personne. Soixante pièces de bois épaisses, dans un sac de coton.",
    ],
  },
  {
    handle: "milano-cortina-chamois-plush",
    kind: "plush",
    euro: 26,
    colours: ["Bronze"],
    sizes: ["20 cm", "35 cm"],
    dearer: { "35 cm": 14 },
    en: [
      "Bruna the chamois",
      "Sure-footed on shelves, beds and window sills. Felt horns, a woolly winter coat that unbuttons for summer, hooves with a little sand in them.",
    ],
    fr: [
      "Bruna, jeune chamois",
      "Pied sûr sur les étagères, les lits et les rebords de fenêtre. Cornes de feutre, manteau d'hiver laineux qui se déboutonne l'été, sabots lestés de sable.",
    ],
  },
  {
    handle: "milano-cortina-hare-plush",
    kind: "plush",
    sport: "CCS",
    euro: 22,
    colours: ["White"],
    measure: "24 cm",
    en: [
      "Lena the mountain hare",
      "White from nose to tail, so that only her scarf gives her away. Her long feet are skis already; she saw no reason to buy any.",
    ],
    fr: [
      "Léna, jeune lièvre variable",
      "Blanche du nez à la queue : seule son écharpe la trahit. Ses longs pieds sont déjà des skis ; elle n'a pas vu de raison d'en acheter.",
    ],
  },
  {
    handle: "milano-cortina-first-snow-bodysuit",
    kind: "bodysuit",
    euro: 22,
    colours: ["Ice", "Lilac"],
    en: [
      "First snow bodysuit",
      "Seven flakes on the front, one for each morning of the week. Ribbed organic cotton, long sleeves, cuffs that turn into mittens.",
    ],
    fr: [
      "Body Première neige",
      "Sept flocons devant, un pour chaque matin de la semaine. Coton biologique côtelé, manches longues, poignets qui se replient en moufles.",
    ],
  },
]
