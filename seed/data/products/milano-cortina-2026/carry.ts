import type { Product } from "../product"

/** Socks, bags, bottles and other things to carry, of Milano Cortina 2026. */
export const MILANO_CORTINA_2026_CARRY: Product[] = [
  {
    handle: "milano-cortina-boot-socks",
    kind: "socks",
    sport: "ALP",
    euro: 18,
    colours: ["Ice", "Red"],
    material: "merino-blend",
    en: [
      "Boot fitter's socks",
      "No seam over the toes, nothing to crease at the ankle, warmth only where the buckle is cold. Knee-high merino, left and right marked inside.",
    ],
    fr: [
      "Chaussettes du bootfitter",
      "Pas de couture aux orteils, rien qui plisse à la cheville, de la chaleur seulement là où la boucle est froide. Mérinos jusqu'au genou, gauche et droite marquées.",
    ],
  },
  {
    handle: "milano-cortina-hut-socks",
    kind: "socks",
    euro: 16,
    colours: ["Cream", "Night violet"],
    material: "merino-blend",
    en: [
      "Hut socks",
      "For wooden floors and other people's slippers. Thick rib, leather dots under the sole, a reindeer that looks left on one foot and right on the other.",
    ],
    fr: [
      "Chaussettes de refuge",
      "Pour les planchers de bois et les chaussons d'emprunt. Côtes épaisses, picots de cuir sous la plante, un renne qui regarde à gauche d'un pied, à droite de l'autre.",
    ],
  },
  {
    handle: "milano-cortina-figure-skating-tote",
    kind: "tote",
    sport: "FSK",
    euro: 20,
    colours: ["Ice", "Lilac"],
    en: [
      "Kiss and cry tote",
      "Holds skates, guards, tissues and one large bunch of flowers. Recycled canvas with a wipe-clean base, because blades drip.",
    ],
    fr: [
      "Cabas Kiss and cry",
      "Il contient les patins, les protège-lames, les mouchoirs et un gros bouquet. Toile recyclée à fond lessivable, parce que les lames gouttent.",
    ],
  },
  {
    handle: "milano-cortina-espresso-tote",
    kind: "tote",
    euro: 18,
    colours: ["Night violet", "Cream"],
    material: "washed-canvas",
    en: [
      "Standing at the bar tote",
      "In Milan one drinks standing, quickly, with one hand. This bag leaves you the other. Washed canvas, a cup and a pair of skis printed by screen.",
    ],
    fr: [
      "Cabas Debout au comptoir",
      "À Milan on boit debout, vite, d'une main. Ce sac vous laisse l'autre. Toile lavée, une tasse et une paire de skis imprimées au cadre.",
    ],
  },
  {
    handle: "milano-cortina-day-backpack",
    kind: "backpack",
    euro: 65,
    colours: ["Night violet", "Ice"],
    measure: "20 l",
    en: [
      "Last cable car backpack",
      "Twenty litres: a shell, a flask, a map and the wrong gloves. Recycled nylon, a ski loop on each side, a whistle on the strap, a hood for the bag itself.",
    ],
    fr: [
      "Sac à dos Dernière benne",
      "Vingt litres : une veste, une gourde, une carte et les mauvais gants. Nylon recyclé, porte-skis de chaque côté, sifflet sur la bretelle, capuche pour le sac.",
    ],
  },
  {
    handle: "milano-cortina-skate-backpack",
    kind: "backpack",
    sport: "SSK",
    euro: 69,
    colours: ["Charcoal", "Orange"],
    measure: "32 l",
    en: [
      "Long blade backpack",
      "Forty-five centimetres inside, corner to corner, because speed skates are longer than you remember. Vented base, padded sleeve, a pocket for the sharpening stone.",
    ],
    fr: [
      "Sac à dos Longues lames",
      "Quarante-cinq centimètres à l'intérieur, en diagonale, car les patins de vitesse sont plus longs qu'on ne croit. Fond aéré, étui rembourré, poche pour la pierre.",
    ],
  },
  {
    handle: "milano-cortina-thermos-bottle",
    kind: "bottle",
    euro: 28,
    colours: ["Night violet", "Silver"],
    measure: "750 ml",
    en: [
      "Broth at the gate bottle",
      "Soup for lunch on a start ramp at two thousand metres. Double-walled steel with a wide neck, a cup for a lid, and a spoon clipped inside it.",
    ],
    fr: [
      "Gourde Bouillon au départ",
      "La soupe de midi sur une rampe de départ à deux mille mètres. Acier double paroi à large goulot, un gobelet pour couvercle, une cuillère clipsée dedans.",
    ],
  },
  {
    handle: "milano-cortina-cross-country-bottle",
    kind: "bottle",
    sport: "CCS",
    euro: 22,
    colours: ["Ice", "White"],
    measure: "500 ml",
    en: [
      "Feed zone bottle",
      "Shaped for a drink belt and insulated against freezing rather than heat. The cap opens with teeth; everyone's hands are in poles.",
    ],
    fr: [
      "Gourde Ravitaillement",
      "Faite pour la ceinture, isolée contre le gel plutôt que contre la chaleur. Le bouchon s'ouvre avec les dents : les mains de tous sont dans les dragonnes.",
    ],
  },
  {
    handle: "milano-cortina-snow-umbrella",
    kind: "umbrella",
    euro: 30,
    colours: ["Night violet"],
    en: [
      "Cathedral vault umbrella",
      "Open it and look up: ribs, arches, and a little stained glass between them. Wind-proof fibreglass, automatic, fits a coat pocket.",
    ],
    fr: [
      "Parapluie Voûte",
      "Ouvrez-le et levez les yeux : des nervures, des arcs, un peu de vitrail entre eux. Fibre de verre qui tient au vent, automatique, tient dans une poche.",
    ],
  },
  {
    handle: "milano-cortina-ice-phone-case",
    kind: "phone-case",
    sport: "STK",
    euro: 24,
    colours: ["Ice", "Black"],
    en: [
      "Inside pass phone case",
      "Four blades round one bend, from the camera's own corner. Frosted recycled polycarbonate that looks cold and feels warm in the hand.",
    ],
    fr: [
      "Coque Dépassement à la corde",
      "Quatre lames dans un même virage, pris de l'angle de la caméra. Polycarbonate recyclé givré, froid à l'œil et chaud à la main.",
    ],
  },
  {
    handle: "milano-cortina-ridge-phone-case",
    kind: "phone-case",
    euro: 24,
    colours: ["Pink", "Night violet"],
    en: [
      "Five towers phone case",
      "Five towers of rock at sunset, one of them a little to the side, as every child in Cortina can draw them. Soft-touch back, raised rim.",
    ],
    fr: [
      "Coque Cinq tours",
      "Cinq tours de roche au couchant, dont une un peu à l'écart, telles que les dessine tout enfant de Cortina. Dos doux au toucher, bord relevé.",
    ],
  },
  {
    handle: "milano-cortina-goggle-keyring",
    kind: "keyring",
    sport: "SBD",
    euro: 11,
    colours: ["Night violet", "Orange"],
    en: [
      "Goggle lens keyring",
      "A mirrored goggle the size of a thumbnail that really shows what is in front of it. Zinc alloy with a soft strap, for keys that hide in deep snow.",
    ],
    fr: [
      "Porte-clés Masque",
      "Un masque miroir grand comme un ongle, qui reflète vraiment ce qu'il a devant lui. Alliage de zinc, sangle souple, pour des clés perdues dans la poudreuse.",
    ],
  },
  {
    handle: "milano-cortina-carabiner-keyring",
    kind: "keyring",
    sport: "SMT",
    euro: 13,
    colours: ["Silver"],
    material: "steel-leather",
    en: [
      "Rope end keyring",
      "Seven centimetres of real climbing rope, burned and bound at the end, on a small steel gate. Not for climbing, it says so on the leather.",
    ],
    fr: [
      "Porte-clés Bout de corde",
      "Sept centimètres de vraie corde de montagne, brûlée et surliée, sur un petit mousqueton d'acier. « Pas pour grimper », dit le cuir.",
    ],
  },
  {
    handle: "milano-cortina-lift-pass-lanyard",
    kind: "lanyard",
    euro: 11,
    colours: ["Night violet", "Ice"],
    en: [
      "Lift pass lanyard",
      "Keeps ticket and pass on the outside of the coat, where the gate can read them. Woven ridge line, a reel that pulls out to seventy centimetres.",
    ],
    fr: [
      "Tour de cou Forfait",
      "Il tient billet et forfait à l'extérieur du manteau, là où la borne les lit. Crête tissée, enrouleur qui se déroule sur soixante-dix centimètres.",
    ],
  },
]
