import type { Product } from "../product"

/** Collectibles, bags and other things to carry, of Dakar 2026. */
export const DAKAR_2026_COLLECT_AND_CARRY: Product[] = [
  {
    handle: "dakar-baobab-pin",
    kind: "pin",
    euro: 6,
    colours: ["Green", "Gold"],
    en: [
      "Baobab pin",
      "The tree that stores water and stories. Cut-out branches, so the shirt behind shows through as sky, and a trunk you can rub for luck.",
    ],
    fr: [
      "Pin's Baobab",
      "L'arbre qui garde l'eau et les histoires. Branches ajourées, où la chemise fait le ciel, et un tronc à frotter pour la chance.",
    ],
  },
  {
    handle: "dakar-pirogue-pin",
    kind: "pin",
    euro: 6,
    colours: ["Indigo"],
    en: [
      "Painted boat pin",
      "Nine colours in four centimetres: a pirogue with its eye, its name and its flag. The enamel is filled with a needle, one plank at a time.",
    ],
    fr: [
      "Pin's Bateau peint",
      "Neuf couleurs en quatre centimètres : une pirogue avec son œil, son nom et son drapeau. L'émail est posé à l'aiguille, planche par planche.",
    ],
  },
  {
    handle: "dakar-fencing-pin",
    kind: "pin",
    sport: "FEN",
    euro: 6,
    colours: ["Silver"],
    en: [
      "Young blade pin",
      "A mask with the visor up and a grin behind it. Fine wire mesh is cut into the metal, so that light really does pass through.",
    ],
    fr: [
      "Pin's Jeune lame",
      "Un masque relevé, un sourire derrière. Le grillage est vraiment découpé dans le métal, et la lumière passe au travers, comme en salle d'armes.",
    ],
  },
  {
    handle: "dakar-skateboarding-pin",
    kind: "pin",
    sport: "SKB",
    euro: 6,
    colours: ["Coral"],
    en: [
      "Street deck pin",
      "A deck with a wax-print underside, snapped in a grab above the rail. It is the side that only the crowd ever sees, so we put it in front.",
    ],
    fr: [
      "Pin's Planche de rue",
      "Une planche au dessous imprimé wax, saisie en plein grab au-dessus du rail. C'est la face que seul le public voit, alors nous l'avons mise devant.",
    ],
  },
  {
    handle: "dakar-coastal-rowing-pin",
    kind: "pin",
    sport: "RCB",
    euro: 6,
    colours: ["Sky"],
    en: [
      "Run to the boat pin",
      "Beach sprints begin on foot. One small figure, one long boat, and a strip of real brass for the stretch of wet sand between them.",
    ],
    fr: [
      "Pin's Courir au bateau",
      "Le beach sprint commence à pied. Une petite silhouette, un long bateau, et une bande de vrai laiton pour le sable mouillé entre eux.",
    ],
  },
  {
    handle: "dakar-table-tennis-pin",
    kind: "pin",
    sport: "TTE",
    euro: 6,
    colours: ["Red", "Black"],
    en: [
      "Two rubbers pin",
      "Red on one side, black on the other: wear it either way round, as the rules require of a bat. A white ball on a wire circles the handle.",
    ],
    fr: [
      "Pin's Deux caoutchoucs",
      "Rouge d'un côté, noir de l'autre : portez-le dans un sens ou l'autre, comme l'exige la règle. Une balle blanche sur un fil tourne autour du manche.",
    ],
  },
  {
    handle: "dakar-team-senegal-pin",
    kind: "pin",
    team: "SEN",
    euro: 7,
    colours: ["Green"],
    en: [
      "Host star pin",
      "One green star, five points, and on each point a dot of gold for a city that hosts. Polished enamel, double post, made to be given away and asked back.",
    ],
    fr: [
      "Pin's Étoile hôte",
      "Une étoile verte à cinq branches, et sur chacune un point d'or. Émail poli, double attache, fait pour être offert puis réclamé.",
    ],
  },
  {
    handle: "dakar-first-in-africa-coin",
    kind: "coin",
    euro: 11,
    colours: ["Gold", "Bronze"],
    en: [
      "First in Africa medallion",
      "A continent's outline with a single raised point on its western tip. Struck for the first Youth Games to be held on African soil.",
    ],
    fr: [
      "Médaillon Première en Afrique",
      "Le contour d'un continent, et un seul point en relief à sa pointe ouest. Frappé pour les premiers Jeux de la Jeunesse tenus sur le sol africain.",
    ],
  },
  {
    handle: "dakar-fish-magnet",
    kind: "magnet",
    euro: 6,
    colours: ["Sky", "Coral"],
    en: [
      "Thiof magnet",
      "The grouper that every family here buys whole on Sunday. Enamelled scales you can feel, and a magnet strong enough for the recipe.",
    ],
    fr: [
      "Magnet Thiof",
      "Le mérou que chaque famille achète entier le dimanche. Des écailles émaillées sous le doigt, et un aimant assez fort pour tenir la recette.",
    ],
  },
  {
    handle: "dakar-drum-snow-globe",
    kind: "snow-globe",
    euro: 28,
    colours: ["Gold"],
    material: "glass-wood",
    en: [
      "Dust and drums globe",
      "Inside, a sabar player; instead of snow, the golden dust that a hundred dancing feet raise. Shake it in time. Glass on an iroko-coloured beech base.",
    ],
    fr: [
      "Boule Poussière et sabar",
      "Dedans, un joueur de sabar ; en guise de neige, la poussière d'or que lèvent cent pieds qui dansent. Secouez en rythme. Verre sur socle de hêtre teinté.",
    ],
  },
  {
    handle: "dakar-car-rapide-keyring",
    kind: "keyring",
    euro: 9,
    colours: ["Sun yellow", "Sky"],
    en: [
      "Car rapide keyring",
      "The blue and yellow minibus that takes everyone everywhere, eventually. Die-cast, hand-painted, with a back door that opens for one more.",
    ],
    fr: [
      "Porte-clés Car rapide",
      "Le minibus bleu et jaune qui emmène tout le monde partout, tôt ou tard. Coulé, peint à la main, avec une porte arrière qui s'ouvre pour un dernier passager.",
    ],
  },
  {
    handle: "dakar-cowrie-keyring",
    kind: "keyring",
    euro: 10,
    colours: ["Gold"],
    material: "brass",
    en: [
      "Cowrie keyring",
      "Cast from a real shell, in brass, by the lost wax that this coast has known for centuries. It was money once; now it opens the door.",
    ],
    fr: [
      "Porte-clés Cauri",
      "Moulé sur un vrai coquillage, en laiton, à la cire perdue que cette côte connaît depuis des siècles. Ce fut une monnaie ; il ouvre à présent la porte.",
    ],
  },
  {
    handle: "dakar-corniche-lanyard",
    kind: "lanyard",
    euro: 9,
    colours: ["Green", "Gold"],
    en: [
      "Corniche lanyard",
      "The run along the sea, from the lighthouse to the mosque, woven as one long wave. Soft, wide, with a clip for the card and a loop for dark glasses.",
    ],
    fr: [
      "Tour de cou Corniche",
      "La course au bord de l'eau, du phare à la mosquée, tissée en une longue vague. Doux, large, un clip pour la carte et une boucle pour les lunettes.",
    ],
  },
  {
    handle: "dakar-athletics-tote",
    kind: "tote",
    sport: "ATH",
    euro: 17,
    colours: ["White", "Green"],
    en: [
      "Relay of hands tote",
      "Four hands, one baton, printed end to end so that the bag passes it on to whoever walks beside you. Recycled canvas, long handles.",
    ],
    fr: [
      "Cabas Relais de mains",
      "Quatre mains, un témoin, imprimés bout à bout : le sac le passe à qui marche à côté de vous. Toile recyclée, longues anses.",
    ],
  },
  {
    handle: "dakar-indigo-tote",
    kind: "tote",
    euro: 20,
    colours: ["Indigo"],
    material: "wax-print",
    en: [
      "Indigo vat tote",
      "Tied, dipped, untied: white circles bloom where the dye could not reach. Cotton lined with canvas, a zip, and a blue that deepens as you use it.",
    ],
    fr: [
      "Cabas Cuve d'indigo",
      "Noué, trempé, dénoué : des cercles blancs éclosent là où la teinture n'a pu aller. Coton doublé de toile, un zip, et un bleu qui s'approfondit à l'usage.",
    ],
  },
  {
    handle: "dakar-school-backpack",
    kind: "backpack",
    for: "child",
    euro: 36,
    colours: ["Green", "Coral"],
    measure: "14 l",
    en: [
      "First bell backpack",
      "Fits one exercise book, one ball and one pair of shoes that must not touch the book. Recycled nylon, wide straps, lion's tail on the zip.",
    ],
    fr: [
      "Sac à dos Première sonnerie",
      "Il contient un cahier, un ballon et des chaussures qui ne doivent pas toucher le cahier. Nylon recyclé, larges bretelles, queue de lion au zip.",
    ],
  },
  {
    handle: "dakar-training-backpack",
    kind: "backpack",
    euro: 52,
    colours: ["Charcoal", "Gold"],
    measure: "24 l",
    en: [
      "Training at six backpack",
      "Shoes below, shirt above, water at the side: packed in the dark, found in the dark. Recycled nylon with one gold strap so you know it is yours.",
    ],
    fr: [
      "Sac à dos Séance de six heures",
      "Chaussures en bas, maillot en haut, eau sur le côté : rempli dans le noir, retrouvé dans le noir. Nylon recyclé, une bretelle dorée pour le reconnaître.",
    ],
  },
  {
    handle: "dakar-bissap-bottle",
    kind: "bottle",
    euro: 20,
    colours: ["Burgundy", "Green"],
    measure: "600 ml",
    en: [
      "Bissap bottle",
      "The red of hibiscus, iced. Double-walled steel keeps it cold through a whole afternoon of heats, with a wide neck for the mint.",
    ],
    fr: [
      "Gourde Bissap",
      "Le rouge de l'hibiscus glacé. L'acier double paroi le garde frais tout un après-midi de séries, et le large goulot laisse passer la menthe.",
    ],
  },
]
