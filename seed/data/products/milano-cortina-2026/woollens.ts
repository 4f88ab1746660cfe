import type { Product } from "../product"

/** Headwear and scarves of Milano Cortina 2026. */
export const MILANO_CORTINA_2026_WOOLLENS: Product[] = [
  {
    handle: "milano-cortina-pompom-beanie",
    kind: "beanie",
    euro: 30,
    colours: ["Red", "Cream", "Forest"],
    en: [
      "Grandmother's beanie",
      "Cable stitch, a fold at the brim and a pompom that weighs more than you expect. Merino, knitted near Biella by people who learned it at home.",
    ],
    fr: [
      "Bonnet de grand-mère",
      "Torsades, revers et un pompon plus lourd qu'on ne croit. Mérinos, tricoté près de Biella par des mains qui ont appris à la maison.",
    ],
  },
  {
    handle: "milano-cortina-race-beanie",
    kind: "beanie",
    sport: "CCS",
    euro: 28,
    colours: ["Night violet", "White"],
    material: "recycled-jersey",
    en: [
      "Wind shell beanie",
      "Thin enough for fifty kilometres, windproof where the ears are, open at the crown where the steam goes. It dries on the way to the flower ceremony.",
    ],
    fr: [
      "Bonnet Coupe-vent",
      "Assez fin pour cinquante kilomètres, coupe-vent aux oreilles, ouvert au sommet où part la vapeur. Il sèche avant la remise des fleurs.",
    ],
  },
  {
    handle: "milano-cortina-luge-beanie",
    kind: "beanie",
    sport: "LUG",
    euro: 28,
    colours: ["Ice", "Black"],
    en: [
      "Feet first beanie",
      "One stripe from front to back, as straight as a sled at 130 km/h. Fine-ribbed merino that holds its shape under a hood or a helmet.",
    ],
    fr: [
      "Bonnet Pieds devant",
      "Une rayure d'avant en arrière, droite comme une luge à 130 km/h. Mérinos à fines côtes, qui garde sa forme sous une capuche ou un casque.",
    ],
  },
  {
    handle: "milano-cortina-team-norway-beanie",
    kind: "beanie",
    team: "NOR",
    euro: 32,
    colours: ["Red", "Deep blue"],
    en: [
      "First tracks beanie",
      "Small white crosses over red, in the manner of the jumpers that skiers there have worn since the fifties. A tassel, not a pompom: they are strict about that.",
    ],
    fr: [
      "Bonnet Matin de ski",
      "De petites croix blanches sur rouge, comme sur les pulls que les skieurs y portent depuis les années cinquante. Un gland, pas un pompon : là-dessus ils sont stricts.",
    ],
  },
  {
    handle: "milano-cortina-team-italy-beanie",
    kind: "beanie",
    team: "ITA",
    euro: 30,
    colours: ["Sky", "Deep blue"],
    en: [
      "Tricolour fold beanie",
      "Plain blue until you turn the brim up: then there are three stripes inside. Fine merino, and a quiet way to carry a loud country.",
    ],
    fr: [
      "Bonnet Revers tricolore",
      "Bleu uni jusqu'à ce qu'on relève le revers : alors paraissent trois rayures. Une manière discrète, en mérinos fin, de porter un pays sonore.",
    ],
  },
  {
    handle: "milano-cortina-team-switzerland-beanie",
    kind: "beanie",
    team: "SUI",
    euro: 30,
    colours: ["Red", "White"],
    en: [
      "Upper valley beanie",
      "A red you could find in an avalanche, a white cross no larger than a snowflake, and ear flaps tucked away until the wind turns. Pure merino.",
    ],
    fr: [
      "Bonnet Haute vallée",
      "Un rouge que l'on retrouverait dans une avalanche, une croix blanche pas plus grande qu'un flocon, des oreillettes cachées en attendant le vent. Pur mérinos.",
    ],
  },
  {
    handle: "milano-cortina-childrens-owl-beanie",
    kind: "beanie",
    for: "child",
    euro: 22,
    colours: ["Lilac", "Sand"],
    en: [
      "Owl beanie",
      "Big round eyes look out from the forehead and stay awake when the wearer does not. Merino inside and out, with strings to tie under the chin.",
    ],
    fr: [
      "Bonnet Chouette",
      "De grands yeux ronds sur le front restent éveillés quand leur propriétaire s'endort. Mérinos dedans comme dehors, cordons à nouer sous le menton.",
    ],
  },
  {
    handle: "milano-cortina-tram-cap",
    kind: "cap",
    euro: 30,
    colours: ["Sun yellow", "Charcoal"],
    material: "corduroy",
    en: [
      "Number one tram cap",
      "The yellow of the city's old trams, in fine corduroy, with a leather strap worn like the handles inside them. For the walk from stop to arena.",
    ],
    fr: [
      "Casquette Tram numéro un",
      "Le jaune des vieux trams de la ville, en velours fin, avec une lanière de cuir patinée comme leurs poignées. Pour marcher de l'arrêt à la patinoire.",
    ],
  },
  {
    handle: "milano-cortina-slope-cap",
    kind: "cap",
    sport: "FRS",
    euro: 30,
    colours: ["Mint", "Night violet"],
    material: "recycled-nylon",
    en: [
      "Mogul field cap",
      "Quilted in small bumps, like the run. Recycled nylon, warm ear band folded inside, and a brim that stays out of your goggles.",
    ],
    fr: [
      "Casquette Champ de bosses",
      "Matelassée en petites bosses, comme la piste. Nylon recyclé, bandeau chaud replié à l'intérieur, et une visière qui évite le masque.",
    ],
  },
  {
    handle: "milano-cortina-curling-cap",
    kind: "cap",
    sport: "CUR",
    euro: 29,
    colours: ["White", "Red"],
    en: [
      "Skip's cap",
      "The skip stands still and shouts for four hours; the head gets cold first. Brushed twill, a warm lining, a stone and handle in thick embroidery.",
    ],
    fr: [
      "Casquette du skip",
      "Le skip reste immobile et crie quatre heures durant ; c'est la tête qui gèle d'abord. Sergé gratté, doublure chaude, une pierre en broderie épaisse.",
    ],
  },
  {
    handle: "milano-cortina-team-italy-scarf",
    kind: "scarf",
    team: "ITA",
    euro: 36,
    colours: ["Sky"],
    measure: "180 × 25 cm",
    en: [
      "Bell tower scarf",
      "Woven in the blue of the Cortina sky, with the bell tower at one end and the cathedral at the other. Fold it in half and they meet.",
    ],
    fr: [
      "Écharpe Campanile",
      "Tissée du bleu du ciel de Cortina, le campanile à un bout, la cathédrale à l'autre. Pliez-la en deux : ils se rencontrent.",
    ],
  },
  {
    handle: "milano-cortina-team-austria-scarf",
    kind: "scarf",
    team: "AUT",
    euro: 35,
    colours: ["Red", "White"],
    measure: "180 × 25 cm",
    en: [
      "Cowbell scarf",
      "Made for the finish area, where a scarf in one hand and a bell in the other is the national posture. Soft lambswool, red-white-red, fringed.",
    ],
    fr: [
      "Écharpe Cloche de vache",
      "Faite pour l'aire d'arrivée, où l'écharpe dans une main et la cloche dans l'autre sont la posture nationale. Laine d'agneau douce, rouge-blanc-rouge, frangée.",
    ],
  },
  {
    handle: "milano-cortina-dusk-scarf",
    kind: "scarf",
    euro: 39,
    colours: ["Pink", "Night violet"],
    measure: "200 × 60 cm",
    material: "merino",
    en: [
      "Enrosadira scarf",
      "There is a word here for the pink that the Dolomites turn at dusk. This is that pink, fading to violet over two metres of fine merino.",
    ],
    fr: [
      "Écharpe Enrosadira",
      "Il existe ici un mot pour le rose que prennent les Dolomites au crépuscule. C'est ce rose, fondu jusqu'au violet sur deux mètres de mérinos fin.",
    ],
  },
]
