import { CHILDREN_SOCKS } from "../../kinds"
import type { Product } from "../product"

/** Hoodies, caps, socks and scarves of LA 2028. */
export const LA_2028_WARM_AND_HEADWEAR: Product[] = [
  {
    handle: "la-2028-dawn-patrol-hoodie",
    kind: "hoodie",
    sport: "SRF",
    euro: 72,
    colours: ["Sky", "Charcoal"],
    en: [
      "Dawn patrol hoodie",
      "For the walk back up the path, wet hair and all. Brushed fleece with a towelling-lined hood, and a wave printed where the wetsuit zip would be.",
    ],
    fr: [
      "Sweat à capuche Premières vagues",
      "Pour remonter le sentier les cheveux mouillés. Molleton gratté, capuche doublée d'éponge, et une vague imprimée là où serait le zip de la combinaison.",
    ],
  },
  {
    handle: "la-2028-warm-up-hoodie",
    kind: "hoodie",
    sport: "ATH",
    euro: 69,
    colours: ["Grey marl", "Coral"],
    en: [
      "Warm-up track hoodie",
      "What you wear until the call room, and put on again with a medal or without. Full zip, thumb loops, and a lane number stitched on the sleeve.",
    ],
    fr: [
      "Sweat à capuche Échauffement",
      "Ce que l'on porte jusqu'à la chambre d'appel et que l'on remet, médaille ou pas. Zip intégral, passe-pouces, et un numéro de couloir brodé sur la manche.",
    ],
  },
  {
    handle: "la-2028-halfcourt-hoodie",
    kind: "hoodie",
    sport: "BKB",
    euro: 72,
    colours: ["Black", "Orange"],
    en: [
      "Tunnel walk hoodie",
      "Oversized, heavy, quiet: the fleece that players arrive in. One embroidered ball at the cuff is all it says about itself.",
    ],
    fr: [
      "Sweat à capuche Tunnel",
      "Ample, lourd, silencieux : le molleton dans lequel arrivent les joueurs. Un ballon brodé au poignet, c'est tout ce qu'il dit de lui-même.",
    ],
  },
  {
    handle: "la-2028-pool-deck-hoodie",
    kind: "hoodie",
    sport: "SWM",
    euro: 69,
    colours: ["Deep blue", "Mint"],
    en: [
      "Pool deck hoodie",
      "Cut roomy to go over a wet suit in five seconds. Fleece with a fast-drying face, a lane-rope drawstring in red and white, and pockets for goggles.",
    ],
    fr: [
      "Sweat à capuche Bord de bassin",
      "Coupé large pour s'enfiler mouillé en cinq secondes. Molleton à séchage rapide, cordon en ligne d'eau rouge et blanc, poches à lunettes.",
    ],
  },
  {
    handle: "la-2028-night-session-hoodie",
    kind: "hoodie",
    euro: 75,
    colours: ["Indigo", "Black"],
    en: [
      "Night session hoodie",
      "Floodlights at the four corners, printed in ink that gives the light back after dark. Deep indigo fleece for finals that end past bedtime.",
    ],
    fr: [
      "Sweat à capuche Session de nuit",
      "Des projecteurs aux quatre coins, imprimés d'une encre qui rend la lumière dans le noir. Molleton indigo profond pour les finales d'après minuit.",
    ],
  },
  {
    handle: "la-2028-team-canada-hoodie",
    kind: "hoodie",
    team: "CAN",
    euro: 75,
    colours: ["Red", "White"],
    en: [
      "Northern stands hoodie",
      "A red you can find in any crowd, with a maple key, not the leaf, at the chest: the seed that flies. Brushed fleece from a country that knows fleece.",
    ],
    fr: [
      "Sweat à capuche Tribune nord",
      "Un rouge que l'on retrouve dans toute foule, avec une samare d'érable sur le cœur : non la feuille, mais la graine qui vole. Molleton gratté, par ceux qui s'y connaissent.",
    ],
  },
  {
    handle: "la-2028-team-japan-hoodie",
    kind: "hoodie",
    team: "JPN",
    euro: 75,
    colours: ["White", "Indigo"],
    en: [
      "Sashiko hoodie",
      "Rows of small white stitches over indigo, as on the jackets of Edo's firemen. The pattern is called hitomezashi; the warmth is simply cotton.",
    ],
    fr: [
      "Sweat à capuche Sashiko",
      "Des rangs de petits points blancs sur indigo, comme sur les vestes des pompiers d'Edo. Le motif s'appelle hitomezashi ; la chaleur, elle, vient du coton.",
    ],
  },
  {
    handle: "la-2028-team-great-britain-hoodie",
    kind: "hoodie",
    team: "GBR",
    euro: 72,
    colours: ["Deep blue"],
    en: [
      "Boathouse hoodie",
      "Navy fleece with one contrast sleeve band, the way crews tell their boats apart. It packs small, which matters when it also has to be the pillow.",
    ],
    fr: [
      "Sweat à capuche Hangar à bateaux",
      "Molleton marine et un seul bandeau de manche, comme les équipages distinguent leurs bateaux. Il se plie petit, utile quand il sert aussi d'oreiller.",
    ],
  },
  {
    handle: "la-2028-childrens-skate-hoodie",
    kind: "hoodie",
    for: "child",
    sport: "SKB",
    euro: 42,
    colours: ["Teal", "Coral"],
    en: [
      "Little ramp hoodie",
      "Double-layer elbows, because ramps have opinions. Cotton fleece for small skaters, with a board on the back that rolls downhill towards the hem.",
    ],
    fr: [
      "Sweat à capuche Petite rampe",
      "Coudes doublés, parce que les rampes ont leur avis. Molleton de coton pour petits skateurs, avec une planche dans le dos qui roule vers l'ourlet.",
    ],
  },
  {
    handle: "la-2028-canyon-cap",
    kind: "cap",
    sport: "MTB",
    euro: 30,
    colours: ["Terracotta", "Olive"],
    material: "recycled-nylon",
    en: [
      "Dry trail cap",
      "Five panels of recycled nylon that fold flat into a jersey pocket. A short peak under the helmet, a long one in the photograph afterwards: it flips.",
    ],
    fr: [
      "Casquette Piste sèche",
      "Cinq panneaux de nylon recyclé qui se plient dans une poche de maillot. Visière courte sous le casque, longue sur la photo d'après : elle se retourne.",
    ],
  },
  {
    handle: "la-2028-diamond-cap",
    kind: "cap",
    sport: "BSB",
    euro: 32,
    colours: ["Deep blue", "Cream"],
    en: [
      "Rally cap",
      "High crown, flat brim, eyelets in a second colour: the shape that baseball gave to the world. Turn it inside out in the ninth, the lining is printed for it.",
    ],
    fr: [
      "Casquette Retournée",
      "Calotte haute, visière plate, œillets de couleur : la forme que le baseball a donnée au monde. À retourner en neuvième manche, la doublure est imprimée pour.",
    ],
  },
  {
    handle: "la-2028-fairway-cap",
    kind: "cap",
    sport: "GLF",
    euro: 30,
    colours: ["White", "Mint"],
    material: "cotton-pique",
    en: [
      "Fairway cap",
      "Piqué cotton with a towelling band inside, white enough to be seen from the next hole. A magnetic marker sits under the badge at the brim.",
    ],
    fr: [
      "Casquette Fairway",
      "Piqué de coton, bandeau intérieur en éponge, assez blanche pour se voir du trou voisin. Un marque-balle aimanté se cache sous l'écusson de la visière.",
    ],
  },
  {
    handle: "la-2028-relay-visor-cap",
    kind: "cap",
    sport: "TRI",
    euro: 28,
    colours: ["Sun yellow", "White"],
    material: "recycled-jersey",
    en: [
      "Transition cap",
      "From the water to the bike to the road, and never quite dry. Unlined recycled jersey, a soft peak you can crush, and a loop to hang it on the rack.",
    ],
    fr: [
      "Casquette Transition",
      "De l'eau au vélo, du vélo à la route, sans jamais être tout à fait sèche. Jersey recyclé sans doublure, visière souple, et une boucle pour l'accrocher au parc.",
    ],
  },
  {
    handle: "la-2028-team-usa-cap",
    kind: "cap",
    team: "USA",
    euro: 32,
    colours: ["Red", "White", "Deep blue"],
    en: [
      "Bleacher cap",
      "Sits low, keeps the sun off, survives three weeks of bleachers. Cotton twill with a chain-stitched script that a machine from 1950 still does best.",
    ],
    fr: [
      "Casquette Gradins",
      "Profonde, elle garde du soleil et tient trois semaines de gradins. Sergé de coton et inscription au point de chaînette, qu'une machine de 1950 fait toujours mieux.",
    ],
  },
  {
    handle: "la-2028-team-brazil-cap",
    kind: "cap",
    team: "BRA",
    euro: 30,
    colours: ["Green", "Sun yellow"],
    en: [
      "Calçadão cap",
      "The wave pattern of a famous pavement runs round the sweatband, so you carry the seafront without anyone knowing. Twill, brass buckle, easy peak.",
    ],
    fr: [
      "Casquette Calçadão",
      "Le motif en vague d'un pavé célèbre court sur le bandeau intérieur : on porte le front de mer sans que nul le sache. Sergé, boucle en laiton, visière souple.",
    ],
  },
  {
    handle: "la-2028-childrens-sun-cap",
    kind: "cap",
    for: "child",
    euro: 22,
    colours: ["Coral", "Sky"],
    en: [
      "Neck flap cap",
      "A flap at the back against the noon, a soft elastic instead of a buckle, and a smiling sun that only shows when the peak is turned up. For ages four to ten.",
    ],
    fr: [
      "Casquette Protège-nuque",
      "Un rabat derrière contre le soleil de midi, un élastique doux au lieu d'une boucle, et un soleil qui sourit quand on relève la visière. De quatre à dix ans.",
    ],
  },
  {
    handle: "la-2028-canyon-night-beanie",
    kind: "beanie",
    euro: 26,
    colours: ["Coral", "Deep blue"],
    material: "cotton-knit",
    en: [
      "Observatory beanie",
      "Stars come out over the hill and so does the wind. A fine cotton knit for nights that are merely cool, with a dome of eyelets at the crown.",
    ],
    fr: [
      "Bonnet Observatoire",
      "Les étoiles se lèvent sur la colline, et le vent aussi. Une fine maille de coton pour les nuits simplement fraîches, avec une coupole d'œillets au sommet.",
    ],
  },
  {
    handle: "la-2028-court-socks",
    kind: "socks",
    sport: "BKB",
    euro: 14,
    colours: ["White", "Black"],
    en: [
      "Pivot socks",
      "Cushioned where you land and thin where you lace. A half-moon in the knit marks the ball of the foot, so you always know which one is the pivot.",
    ],
    fr: [
      "Chaussettes Pivot",
      "Épaisses où l'on retombe, fines où l'on lace. Une demi-lune tricotée marque l'avant du pied : on sait toujours lequel est le pivot.",
    ],
  },
  {
    handle: "la-2028-skate-socks",
    kind: "socks",
    sport: "SKB",
    euro: 14,
    colours: ["Black", "Sun yellow"],
    en: [
      "Ollie socks",
      "A patch of tougher yarn sits exactly where the board scrapes the shoe. Mid-calf, ribbed, with a stripe that is not quite straight, like the best runs.",
    ],
    fr: [
      "Chaussettes Ollie",
      "Un renfort se trouve exactement là où la planche râpe la chaussure. Mi-mollet, côtelées, avec une rayure pas tout à fait droite, comme les meilleurs runs.",
    ],
  },
  {
    handle: "la-2028-century-ride-socks",
    kind: "socks",
    sport: "CRD",
    euro: 16,
    colours: ["Coral", "White"],
    material: "merino-blend",
    en: [
      "Hundred-mile socks",
      "Merino for the cold start, mesh for the hot finish. The cuff is exactly as tall as the rules allow, and not a millimetre taller.",
    ],
    fr: [
      "Chaussettes Cent milles",
      "Du mérinos pour le départ froid, de la maille pour l'arrivée chaude. La tige est aussi haute que le règlement le permet, pas un millimètre de plus.",
    ],
  },
  {
    handle: "la-2028-childrens-fish-socks",
    kind: "socks",
    for: "child",
    sport: "SWM",
    euro: 9,
    colours: ["Sky", "Orange"],
    sizes: CHILDREN_SOCKS,
    en: [
      "Kelp forest socks",
      "A bright orange garibaldi, the fish of this coast, swims round the ankle and meets its own tail. Combed cotton with a heel in the right place for growing feet.",
    ],
    fr: [
      "Chaussettes Forêt de varech",
      "Une garibaldi orange, le poisson de cette côte, nage autour de la cheville et rejoint sa queue. Coton peigné, et un talon bien placé pour les pieds qui grandissent.",
    ],
  },
  {
    handle: "la-2028-team-mexico-scarf",
    kind: "scarf",
    team: "MEX",
    euro: 32,
    colours: ["Green", "Pink"],
    material: "cotton-knit",
    en: [
      "Rebozo scarf",
      "Woven after the long shawls of San Luis Potosí, in cotton light enough for an open stadium. Wave it, wear it, tie the children to the bench with it.",
    ],
    fr: [
      "Écharpe Rebozo",
      "Tissée d'après les longs châles de San Luis Potosí, en coton assez léger pour un stade ouvert. On l'agite, on la porte, on y attache les enfants au banc.",
    ],
  },
]
