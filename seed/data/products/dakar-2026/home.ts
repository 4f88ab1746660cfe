import { pieces, type Product } from "../product"

const SMALL = "30 × 40 cm"
const LARGE = "50 × 70 cm"
/** The large sheet is dearer by these euros. */
const TWO_SHEETS = { sizes: [SMALL, LARGE], dearer: { [LARGE]: 10 } }

/** Homeware, posters, toys and balls of Dakar 2026. */
export const DAKAR_2026_HOME: Product[] = [
  {
    handle: "dakar-attaya-mug",
    kind: "mug",
    euro: 14,
    colours: ["Green", "White"],
    measure: "120 ml",
    material: "enamelware",
    en: [
      "Third glass tea cup",
      "Attaya is poured three times: bitter as life, gentle as friendship, sweet as love. A small enamel cup with three fine lines, one for each.",
    ],
    fr: [
      "Tasse Troisième thé",
      "L'attaya se verse trois fois : amer comme la vie, doux comme l'amitié, sucré comme l'amour. Une petite tasse émaillée à trois traits fins, un par service.",
    ],
  },
  {
    handle: "dakar-football-mug",
    kind: "mug",
    sport: "FBL",
    euro: 15,
    colours: ["Gold", "White"],
    measure: "350 ml",
    en: [
      "Beach match mug",
      "Barefoot, tide going out, goalposts of driftwood: the pitch gets longer all evening. Glazed stoneware with sand-coloured feet.",
    ],
    fr: [
      "Mug Match de plage",
      "Pieds nus, marée descendante, poteaux de bois flotté : le terrain s'allonge toute la soirée. Grès émaillé, au pied couleur de sable.",
    ],
  },
  {
    handle: "dakar-beach-towel",
    kind: "towel",
    sport: "VBV",
    euro: 34,
    colours: ["Sun yellow", "Green"],
    measure: "90 × 170 cm",
    en: [
      "Ngor island towel",
      "A short boat ride, a long afternoon. Terry woven in the stripes of a parasol, heavy enough to stay put when the trade wind remembers you.",
    ],
    fr: [
      "Serviette île de Ngor",
      "Une courte traversée, un long après-midi. Éponge tissée aux rayures d'un parasol, assez lourde pour rester en place quand l'alizé se souvient de vous.",
    ],
  },
  {
    handle: "dakar-swim-towel",
    kind: "towel",
    sport: "SWM",
    euro: 26,
    colours: ["Sky"],
    measure: "60 × 120 cm",
    material: "cotton-waffle",
    en: [
      "First length towel",
      "For whoever has just swum twenty-five metres for the first time, and for whoever has just won. Light waffle cotton with a loop and a name tape.",
    ],
    fr: [
      "Serviette Première longueur",
      "Pour qui vient de nager vingt-cinq mètres pour la première fois, et pour qui vient de gagner. Nid d'abeille léger, bride et ruban pour le nom.",
    ],
  },
  {
    handle: "dakar-pagne-blanket",
    kind: "blanket",
    euro: 59,
    colours: ["Indigo", "Sand"],
    material: "cotton-blanket",
    measure: "140 × 190 cm",
    en: [
      "Woven strips blanket",
      "Narrow bands of cotton, each from a hand loom no wider than a palm, sewn edge to edge as the Manjak weavers do. Warm in December, fine on a wall in June.",
    ],
    fr: [
      "Couverture Bandes tissées",
      "D'étroites bandes de coton, chacune d'un métier large comme la main, cousues bord à bord à la manière des tisserands manjaks. Chaude en décembre, belle au mur en juin.",
    ],
  },
  {
    handle: "dakar-lighthouse-poster",
    kind: "poster",
    euro: 20,
    colours: ["Green", "Gold"],
    ...TWO_SHEETS,
    en: [
      "Westernmost light poster",
      "The lighthouse on the cape, the last of Africa before the ocean. Its beam is left unprinted, a wedge of bare paper that brightens the wall.",
    ],
    fr: [
      "Affiche Dernier phare",
      "Le phare du cap, le dernier de l'Afrique avant l'océan. Son faisceau n'est pas imprimé : un coin de papier nu qui éclaire le mur.",
    ],
  },
  {
    handle: "dakar-wrestling-poster",
    kind: "poster",
    sport: "WRE",
    euro: 20,
    colours: ["Terracotta"],
    ...TWO_SHEETS,
    en: [
      "Hands first poster",
      "Two pairs of hands feel for an opening; nobody has moved yet. Earth red and black on cotton paper, with the drummers only suggested.",
    ],
    fr: [
      "Affiche D'abord les mains",
      "Deux paires de mains cherchent l'ouverture ; personne n'a encore bougé. Rouge terre et noir sur papier coton, les tambours à peine suggérés.",
    ],
  },
  {
    handle: "dakar-athletics-poster",
    kind: "poster",
    sport: "ATH",
    euro: 20,
    colours: ["Sun yellow"],
    ...TWO_SHEETS,
    en: [
      "Shadow relay poster",
      "Only the shadows run; the girls who cast them are just out of the sheet. Long, late-afternoon shapes on a track of solid yellow.",
    ],
    fr: [
      "Affiche Relais des ombres",
      "Seules les ombres courent ; les filles qui les portent sont juste hors cadre. De longues formes de fin d'après-midi sur une piste jaune.",
    ],
  },
  {
    handle: "dakar-market-poster",
    kind: "poster",
    euro: 20,
    colours: ["Coral"],
    ...TWO_SHEETS,
    en: [
      "Market day poster",
      "Mangoes, radios, a bicycle pump, one goalkeeper's glove. Everything a sporting nation needs, stacked on a single stall and lettered by a sign painter.",
    ],
    fr: [
      "Affiche Jour de marché",
      "Des mangues, des radios, une pompe à vélo, un gant de gardien. Tout ce qu'il faut à une nation sportive sur un seul étal, lettré par un peintre d'enseignes.",
    ],
  },
  {
    handle: "dakar-stitch-phone-case",
    kind: "phone-case",
    euro: 22,
    colours: ["Indigo", "Green"],
    en: [
      "Boubou collar phone case",
      "The embroidery of a festival collar, photographed thread by thread and printed in relief. Recycled polycarbonate that your thumb will read all day.",
    ],
    fr: [
      "Coque Col de boubou",
      "La broderie d'un col de fête, photographiée fil à fil et imprimée en relief. Un polycarbonate recyclé que le pouce lira toute la journée.",
    ],
  },
  {
    handle: "dakar-umbrella",
    kind: "umbrella",
    euro: 26,
    colours: ["Green", "Sun yellow"],
    en: [
      "Market parasol umbrella",
      "For the three months when it rains, and the nine when it shines. Wax-print canopy, sun coating, a wooden crook that hangs on a bus rail.",
    ],
    fr: [
      "Parapluie Parasol de marché",
      "Pour les trois mois de pluie et les neuf de soleil. Toile imprimée wax, enduction solaire, et une crosse de bois qui s'accroche à la barre du car.",
    ],
  },
  {
    handle: "dakar-notebook",
    kind: "notebook",
    euro: 10,
    colours: ["Green", "Gold"],
    en: [
      "Griot's notebook",
      "Griots kept the records before anyone wrote them down. Here are ninety-six pages for yours: results, names, who cried, who danced.",
    ],
    fr: [
      "Carnet du griot",
      "Les griots tenaient les archives avant que quiconque les écrive. Voici quatre-vingt-seize pages pour les vôtres : résultats, noms, qui a pleuré, qui a dansé.",
    ],
  },
  {
    handle: "dakar-puzzle",
    kind: "puzzle",
    euro: 26,
    colours: ["Sky"],
    measure: pieces(500),
    en: [
      "Bay of boats puzzle",
      "Five hundred pieces, ninety pirogues, no two painted alike. Sort by colour and you will be wrong; sort by name and you will learn some Wolof.",
    ],
    fr: [
      "Puzzle Baie des pirogues",
      "Cinq cents pièces, quatre-vingt-dix pirogues, pas deux peintes pareil. Triez par couleur, vous vous tromperez ; par nom, vous apprendrez un peu de wolof.",
    ],
  },
  {
    handle: "dakar-weaver-bird-plush",
    kind: "plush",
    euro: 18,
    colours: ["Sun yellow"],
    measure: "14 cm",
    en: [
      "Fatou the weaver bird",
      "She comes with her own nest, woven of soft rope, and goes to sleep in it upside down. Recycled plush with embroidered eyes.",
    ],
    fr: [
      "Fatou le tisserin",
      "Elle arrive avec son nid, tressé de corde douce, et s'y endort la tête en bas. Peluche recyclée, yeux brodés, et un chant que chaque enfant devra inventer.",
    ],
  },
  {
    handle: "dakar-dolphin-plush",
    kind: "plush",
    sport: "SWM",
    euro: 24,
    colours: ["Sky"],
    sizes: ["22 cm", "40 cm"],
    dearer: { "40 cm": 16 },
    en: [
      "Modou the dolphin",
      "Follows the ferry to the island and back, several times a day, for fun. Smooth recycled plush, a stitched smile, a tail that steers.",
    ],
    fr: [
      "Modou le dauphin",
      "Il suit la chaloupe jusqu'à l'île et retour, plusieurs fois par jour, pour rire. Peluche recyclée lisse, sourire brodé, et une queue qui gouverne.",
    ],
  },
  {
    handle: "dakar-bodysuit",
    kind: "bodysuit",
    euro: 20,
    colours: ["Green", "Sun yellow"],
    en: [
      "Future champion bodysuit",
      "Nine small footprints walk across the front and stop at the starting line. Ribbed organic cotton, snaps on one shoulder for heads that hate collars.",
    ],
    fr: [
      "Body Futur champion",
      "Neuf petites empreintes traversent le devant et s'arrêtent à la ligne de départ. Coton biologique côtelé, pressions à l'épaule pour les têtes qui détestent les cols.",
    ],
  },
  {
    handle: "dakar-football-ball",
    kind: "ball",
    sport: "FBL",
    euro: 26,
    colours: ["White", "Gold"],
    material: "rubber",
    en: [
      "Sand and street football",
      "A tougher skin, a lower bounce and no seam to catch the grit. Size 4, for feet that are still growing and pitches that are not marked.",
    ],
    fr: [
      "Ballon de sable et de rue",
      "Une peau plus dure, un rebond plus bas, pas de couture où se loge le gravier. Taille 4, pour des pieds qui grandissent et des terrains sans lignes.",
    ],
  },
  {
    handle: "dakar-basketball-ball",
    kind: "ball",
    sport: "BK3",
    euro: 28,
    colours: ["Green", "Orange"],
    material: "rubber",
    en: [
      "Corniche three basketball",
      "Size 6 in circumference and size 7 in weight, as the three-a-side game wants it. Deep grooves, natural rubber, a wax pattern in two panels.",
    ],
    fr: [
      "Ballon 3x3 de la corniche",
      "Taille 6 au tour, taille 7 au poids, comme le veut le trois contre trois. Rainures profondes, caoutchouc naturel, un motif wax sur deux panneaux.",
    ],
  },
]
