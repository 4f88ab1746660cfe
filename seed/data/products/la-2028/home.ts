import { pieces, type Product } from "../product"

/** Mugs, towels, blankets, snow globes, puzzles and notebooks of LA 2028. */
export const LA_2028_HOME: Product[] = [
  {
    handle: "la-2028-diner-mug",
    kind: "mug",
    euro: 15,
    colours: ["White", "Coral"],
    measure: "300 ml",
    material: "porcelain",
    en: [
      "Diner mug",
      "Heavy rim, heavy foot, and a refill line that says 'final call'. Hotel porcelain, stacked six high behind every counter in the city, now on yours.",
    ],
    fr: [
      "Mug Diner",
      "Bord épais, pied lourd, et un trait de remplissage qui dit « dernier appel ». Porcelaine d'hôtel, empilée par six derrière tous les comptoirs de la ville.",
    ],
  },
  {
    handle: "la-2028-surf-check-mug",
    kind: "mug",
    sport: "SRF",
    euro: 16,
    colours: ["Sky", "Sand"],
    measure: "350 ml",
    en: [
      "Surf check mug",
      "The glaze breaks like a shore: blue at the lip, white where it drips, bare stoneware below. Each mug has its own tide line.",
    ],
    fr: [
      "Mug État de la mer",
      "L'émail casse comme un rivage : bleu au bord, blanc où il coule, grès nu en dessous. Chaque mug a sa propre ligne de marée.",
    ],
  },
  {
    handle: "la-2028-campfire-mug",
    kind: "mug",
    sport: "MTB",
    euro: 15,
    colours: ["Forest", "Cream"],
    measure: "400 ml",
    material: "enamelware",
    en: [
      "Trailhead mug",
      "Enamelled steel with a chipped-looking rim that is in fact perfectly sealed. Light, loud, unbreakable, and at home on a tailgate.",
    ],
    fr: [
      "Mug Départ du sentier",
      "Acier émaillé, avec un bord qui paraît ébréché et reste parfaitement étanche. Léger, sonore, incassable, chez lui sur un hayon ouvert.",
    ],
  },
  {
    handle: "la-2028-scoreboard-mug",
    kind: "mug",
    sport: "BKB",
    euro: 16,
    colours: ["Black", "Orange"],
    measure: "350 ml",
    en: [
      "Buzzer mug",
      "Black until it is hot: then the clock appears and shows 0.3 seconds. Enough for a catch and a shot, as any fan of the game can tell you.",
    ],
    fr: [
      "Mug Buzzer",
      "Noir jusqu'à ce qu'il soit chaud : alors l'horloge paraît et affiche 0,3 seconde. De quoi attraper et tirer, tout amateur vous le dira.",
    ],
  },
  {
    handle: "la-2028-team-usa-mug",
    kind: "mug",
    team: "USA",
    euro: 16,
    colours: ["White", "Deep blue"],
    measure: "400 ml",
    en: [
      "Morning finals mug",
      "When finals are at night in Los Angeles, somebody's breakfast is late. A big stoneware mug with a thumb rest and the host's stripes inside the rim.",
    ],
    fr: [
      "Mug Finales du matin",
      "Quand les finales se jouent la nuit à Los Angeles, quelqu'un déjeune tard. Un grand mug en grès, repose-pouce, rayures du pays hôte à l'intérieur.",
    ],
  },
  {
    handle: "la-2028-team-great-britain-mug",
    kind: "mug",
    team: "GBR",
    euro: 16,
    colours: ["Cream", "Red"],
    measure: "380 ml",
    material: "porcelain",
    en: [
      "Tea at ringside mug",
      "Fine porcelain for strong tea, with a ring of small oars, racquets and rackets that does not repeat. The handle takes three fingers, as it should.",
    ],
    fr: [
      "Mug Thé au bord du ring",
      "Une porcelaine fine pour un thé fort, avec une ronde de petits avirons et de raquettes qui ne se répète pas. L'anse prend trois doigts, comme il se doit.",
    ],
  },
  {
    handle: "la-2028-pool-lane-towel",
    kind: "towel",
    sport: "SWM",
    euro: 35,
    colours: ["Sky", "White"],
    measure: "70 × 140 cm",
    material: "cotton-velour",
    en: [
      "Lane four towel",
      "The fastest qualifier gets lane four, and so do you. Velour on one side, loops on the other, with the T of the pool floor woven at each end.",
    ],
    fr: [
      "Serviette Couloir quatre",
      "Le meilleur temps obtient le couloir quatre, et vous aussi. Velours d'un côté, bouclettes de l'autre, le T du fond de bassin tissé à chaque bout.",
    ],
  },
  {
    handle: "la-2028-gym-towel",
    kind: "towel",
    sport: "WLF",
    euro: 24,
    colours: ["Charcoal", "Coral"],
    measure: "50 × 100 cm",
    material: "cotton-waffle",
    en: [
      "Clean and jerk towel",
      "Waffle cotton that drinks chalk and sweat and dries before the next attempt. A corner pocket holds a phone, and a loop hangs it on the bar.",
    ],
    fr: [
      "Serviette Épaulé-jeté",
      "Un nid d'abeille qui boit la magnésie et la sueur et sèche avant l'essai suivant. Une poche d'angle pour le téléphone, une bride pour la barre.",
    ],
  },
  {
    handle: "la-2028-diving-towel",
    kind: "towel",
    sport: "DIV",
    euro: 25,
    colours: ["Teal"],
    measure: "43 × 33 cm",
    material: "cotton-waffle",
    en: [
      "Ten-metre shammy",
      "Divers carry a small cloth to dry off between rounds, and throw it from the platform. This is that cloth, in absorbent waffle cotton, with a tower woven in.",
    ],
    fr: [
      "Chamoisette Dix mètres",
      "Les plongeurs ont une petite serviette pour se sécher entre deux tours et la jettent de la plateforme. C'est elle, en coton gaufré, tour de plongeon tissée.",
    ],
  },
  {
    handle: "la-2028-sunset-beach-towel",
    kind: "towel",
    euro: 39,
    colours: ["Coral", "Lilac"],
    measure: "90 × 170 cm",
    material: "cotton-velour",
    en: [
      "Pier at sunset towel",
      "A pier, its reflection and a sun between the pillars, woven rather than printed so that it is as bright on the tenth swim as on the first.",
    ],
    fr: [
      "Serviette Jetée au couchant",
      "Une jetée, son reflet et un soleil entre les pilotis, tissés et non imprimés : aussi vifs à la dixième baignade qu'à la première.",
    ],
  },
  {
    handle: "la-2028-childrens-poncho-towel",
    kind: "towel",
    for: "child",
    sport: "SRF",
    euro: 32,
    colours: ["Sun yellow", "Sky"],
    measure: "60 × 120 cm",
    en: [
      "Little grom poncho",
      "A towel with a hood, so that changing on the beach is no longer an event. Thick cotton loops, a kangaroo pocket for shells, and a fin at the back.",
    ],
    fr: [
      "Poncho Petit surfeur",
      "Une serviette à capuche, pour que se changer à la plage ne soit plus un spectacle. Bouclettes épaisses, poche à coquillages, et un aileron dans le dos.",
    ],
  },
  {
    handle: "la-2028-picnic-blanket",
    kind: "blanket",
    euro: 55,
    colours: ["Coral", "Olive"],
    material: "cotton-blanket",
    measure: "150 × 200 cm",
    en: [
      "Fan park blanket",
      "For the big screen on the grass. Woven cotton above, a waxed back against the dew, and a strap of saddle leather to carry it to the next final.",
    ],
    fr: [
      "Couverture Parc des supporters",
      "Pour l'écran géant sur l'herbe. Coton tissé dessus, dos ciré contre la rosée, et une sangle de cuir pour l'emporter jusqu'à la finale suivante.",
    ],
  },
  {
    handle: "la-2028-desert-blanket",
    kind: "blanket",
    euro: 85,
    colours: ["Terracotta", "Cream"],
    measure: "140 × 180 cm",
    en: [
      "High desert blanket",
      "The Games end at the edge of the desert, where nights are cold. Lambswool in the bands that the hills show at dusk: clay, rose, smoke, blue.",
    ],
    fr: [
      "Couverture Haut désert",
      "Les Jeux s'arrêtent à la lisière du désert, où les nuits sont froides. Laine d'agneau aux bandes des collines du soir : argile, rose, fumée, bleu.",
    ],
  },
  {
    handle: "la-2028-stadium-blanket",
    kind: "blanket",
    euro: 49,
    colours: ["Deep blue"],
    material: "recycled-polar",
    measure: "130 × 170 cm",
    en: [
      "Upper deck blanket",
      "Fleece made from bottles, rolled to the size of one. The last rows get the wind and the best view; this takes care of the wind.",
    ],
    fr: [
      "Couverture Dernier balcon",
      "Une polaire faite de bouteilles, roulée à la taille d'une bouteille. Les derniers rangs ont le vent et la meilleure vue ; elle s'occupe du vent.",
    ],
  },
  {
    handle: "la-2028-skyline-snow-globe",
    kind: "snow-globe",
    euro: 32,
    colours: ["Coral"],
    en: [
      "It never snows here globe",
      "Palms, towers, and instead of snow a swirl of golden dust: the sun as it falls on the city at six. Glass on a weighted base, eight centimetres across.",
    ],
    fr: [
      "Boule Ici il ne neige jamais",
      "Des palmiers, des tours et, à la place de la neige, un tourbillon de poussière d'or : le soleil sur la ville à six heures. Verre, socle lesté, huit centimètres.",
    ],
  },
  {
    handle: "la-2028-chalk-snow-globe",
    kind: "snow-globe",
    sport: "GAR",
    euro: 34,
    colours: ["Pink"],
    material: "glass-wood",
    en: [
      "Chalk storm globe",
      "A pommel horse stands alone; shake, and the chalk of a thousand hands falls on it. Hand-blown glass on turned beech, as quiet as a hall before the first routine.",
    ],
    fr: [
      "Boule Tempête de craie",
      "Un cheval d'arçons, seul ; secouez, et la magnésie de mille mains retombe. Verre soufflé sur hêtre tourné, aussi calme qu'une salle avant le premier passage.",
    ],
  },
  {
    handle: "la-2028-venue-map-puzzle",
    kind: "puzzle",
    euro: 30,
    colours: ["Coral"],
    measure: pieces(1000),
    en: [
      "City of venues puzzle",
      "A thousand pieces, forty-odd venues, and every freeway between them. Start with the coast: it is the only straight edge the city has. Recycled board, no plastic.",
    ],
    fr: [
      "Puzzle Ville des sites",
      "Mille pièces, une quarantaine de sites et toutes les autoroutes entre eux. Commencez par la côte, seul bord droit de la ville. Carton recyclé, sans plastique.",
    ],
  },
  {
    handle: "la-2028-crowd-puzzle",
    kind: "puzzle",
    euro: 28,
    colours: ["Deep blue"],
    measure: pieces(500),
    en: [
      "Find the coach puzzle",
      "Five hundred pieces of one packed stand. Somewhere in it are a sleeping referee, eleven hats, two proposals and a coach who cannot look.",
    ],
    fr: [
      "Puzzle Cherchez l'entraîneur",
      "Cinq cents pièces d'une tribune comble. On y trouve un arbitre endormi, onze chapeaux, deux demandes en mariage et un entraîneur qui n'ose pas regarder.",
    ],
  },
  {
    handle: "la-2028-childrens-puzzle",
    kind: "puzzle",
    for: "child",
    euro: 24,
    colours: ["Sky"],
    measure: pieces(48),
    material: "beech-wood",
    en: [
      "Animals at the beach puzzle",
      "Forty-eight wooden pieces big enough for four-year-olds. A pelican spikes, a seal dives, a bear cub keeps the score. It comes in a cotton bag.",
    ],
    fr: [
      "Puzzle Animaux à la plage",
      "Quarante-huit pièces de bois pour les mains de quatre ans. Un pélican smashe, une otarie plonge, un ourson compte les points. Livré dans un sac de coton.",
    ],
  },
  {
    handle: "la-2028-training-log-notebook",
    kind: "notebook",
    sport: "ATH",
    euro: 14,
    colours: ["Coral", "Deep blue"],
    en: [
      "Training log",
      "A page a day for a year: distance, time, weather, how it felt. Recycled paper that takes ink, a cloth cover that takes rain, and a ribbon for today.",
    ],
    fr: [
      "Carnet d'entraînement",
      "Une page par jour pendant un an : distance, temps, météo, sensations. Un papier recyclé qui aime l'encre, une toile qui aime la pluie, un ruban pour aujourd'hui.",
    ],
  },
  {
    handle: "la-2028-spectator-notebook",
    kind: "notebook",
    euro: 12,
    colours: ["Sand"],
    en: [
      "I was there notebook",
      "Sixty-four blank pages and a pocket for stubs. Prompts in the margin ask what you ate, who sat next to you, and when you first stood up.",
    ],
    fr: [
      "Carnet J'y étais",
      "Soixante-quatre pages blanches et une pochette à billets. En marge, des questions : ce que vous avez mangé, qui était à côté, quand vous vous êtes levé.",
    ],
  },
  {
    handle: "la-2028-scorebook-notebook",
    kind: "notebook",
    sport: "BSB",
    euro: 13,
    colours: ["Forest"],
    en: [
      "Nine innings scorebook",
      "Diamonds in rows, ready to be filled with a pencil and strong opinions. Twenty-five games, a key to the signs, and a hot-dog stain printed on page one.",
    ],
    fr: [
      "Carnet de score Neuf manches",
      "Des losanges en rangs, à remplir au crayon et avec conviction. Vingt-cinq matchs, la clé des signes, et une tache de hot-dog imprimée page une.",
    ],
  },
]
