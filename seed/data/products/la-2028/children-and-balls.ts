import type { Product } from "../product"

/** Plush, babies', children's T-shirts and balls of LA 2028. */
export const LA_2028_CHILDREN_AND_BALLS: Product[] = [
  {
    handle: "la-2028-pelican-plush",
    kind: "plush",
    euro: 24,
    colours: ["White"],
    sizes: ["22 cm", "38 cm"],
    dearer: { "38 cm": 14 },
    en: [
      "Captain the pelican",
      "He patrols the beach courts and swallows whatever is out. His beak opens and holds a ball of wool, which is included. Recycled plush, sewn eyes.",
    ],
    fr: [
      "Capitaine le pélican",
      "Il surveille les terrains de plage et avale tout ce qui sort. Son bec s'ouvre et garde une balle de laine, fournie. Peluche recyclée, yeux brodés.",
    ],
  },
  {
    handle: "la-2028-sea-lion-plush",
    kind: "plush",
    sport: "SWM",
    euro: 22,
    colours: ["Charcoal"],
    measure: "26 cm",
    en: [
      "Marina the sea lion",
      "First in every heat and last out of the water. She balances on her own tail, more or less, and dries on a radiator in one night.",
    ],
    fr: [
      "Marina l'otarie",
      "Première de toutes les séries et dernière sortie de l'eau. Elle tient sur sa queue, plus ou moins, et sèche en une nuit sur le radiateur.",
    ],
  },
  {
    handle: "la-2028-hummingbird-plush",
    kind: "plush",
    euro: 16,
    colours: ["Teal"],
    measure: "12 cm",
    en: [
      "Zip the hummingbird",
      "The fastest thing in the city weighs four grams; this one weighs sixty and clips to a bag. Iridescent thread at the throat, a beak too soft to poke.",
    ],
    fr: [
      "Zip le colibri",
      "Ce que la ville a de plus rapide pèse quatre grammes ; celui-ci en pèse soixante et s'accroche au sac. Gorge en fil irisé, bec trop mou pour piquer.",
    ],
  },
  {
    handle: "la-2028-coyote-plush",
    kind: "plush",
    sport: "ATH",
    euro: 26,
    colours: ["Sand"],
    sizes: ["20 cm", "35 cm"],
    dearer: { "35 cm": 12 },
    en: [
      "Luz the coyote",
      "She trains at night on the hills and trots past the joggers at dawn. Long legs that sit, stand or sprint, and a headband she will not take off.",
    ],
    fr: [
      "Luz, jeune coyote",
      "Elle s'entraîne la nuit dans les collines et double les joggeurs à l'aube. Longues pattes pour s'asseoir ou sprinter, et un bandeau qu'elle ne quitte pas.",
    ],
  },
  {
    handle: "la-2028-little-wave-bodysuit",
    kind: "bodysuit",
    euro: 20,
    colours: ["Sky", "White"],
    en: [
      "Little wave bodysuit",
      "Their first final will be slept through. Ribbed organic cotton with snaps that open in the dark, and a single wave across the tummy.",
    ],
    fr: [
      "Body Petite vague",
      "Leur première finale se passera à dormir. Coton biologique côtelé, pressions qui s'ouvrent dans le noir, et une seule vague sur le ventre.",
    ],
  },
  {
    handle: "la-2028-rookie-bodysuit",
    kind: "bodysuit",
    sport: "BSB",
    euro: 22,
    colours: ["Cream", "Grey marl"],
    en: [
      "Rookie season bodysuit",
      "Raglan sleeves and a number zero, because everything is still to come. Soft organic cotton rib that grows along by two rolled cuffs.",
    ],
    fr: [
      "Body Première saison",
      "Manches raglan et numéro zéro, puisque tout reste à venir. Côte de coton biologique douce, qui grandit grâce à deux revers.",
    ],
  },
  {
    handle: "la-2028-team-usa-bodysuit",
    kind: "bodysuit",
    team: "USA",
    euro: 22,
    colours: ["White", "Red"],
    en: [
      "Smallest fan bodysuit",
      "Stripes across the bottom, where they get the most movement. Organic cotton, envelope neck, no buttons to swallow, much to cheer.",
    ],
    fr: [
      "Body Plus petit supporter",
      "Des rayures sur le derrière, là où ça bouge le plus. Coton biologique, encolure américaine, aucun bouton à avaler, beaucoup à encourager.",
    ],
  },
  {
    handle: "la-2028-childrens-ball-t-shirt",
    kind: "t-shirt",
    for: "child",
    sport: "BKB",
    euro: 24,
    colours: ["Orange", "White"],
    en: [
      "Too big for the ball T-shirt",
      "The ball fills the whole front, seams and all, so that the child in it looks like the game. Organic cotton, printed beyond the edges.",
    ],
    fr: [
      "T-shirt Gros ballon",
      "Le ballon occupe tout le devant, coutures comprises : l'enfant dedans ressemble au jeu. Coton biologique, imprimé jusqu'au-delà des bords.",
    ],
  },
  {
    handle: "la-2028-childrens-gym-t-shirt",
    kind: "t-shirt",
    for: "child",
    sport: "GAR",
    euro: 24,
    colours: ["Pink", "Lilac"],
    en: [
      "Cartwheel T-shirt",
      "Five small figures turn round the hem, and if you do one yourself they stand on their heads. Soft seams, stretchy neck, grass tested.",
    ],
    fr: [
      "T-shirt La roue",
      "Cinq petites silhouettes tournent autour de l'ourlet ; faites la roue, elles se retrouvent à l'endroit. Coutures douces, col souple, testé sur herbe.",
    ],
  },
  {
    handle: "la-2028-childrens-shark-t-shirt",
    kind: "t-shirt",
    for: "child",
    sport: "OWS",
    euro: 24,
    colours: ["Sky", "Teal"],
    en: [
      "Friendly shark T-shirt",
      "It swims behind the open-water race to pick up lost caps. Glow-in-the-dark teeth, all of them smiling, on cotton that survives the sea and the tumble dryer.",
    ],
    fr: [
      "T-shirt Requin gentil",
      "Il nage derrière la course en eau libre pour ramasser les bonnets perdus. Des dents qui luisent dans le noir, toutes souriantes, sur un coton solide.",
    ],
  },
  {
    handle: "la-2028-childrens-team-usa-t-shirt",
    kind: "t-shirt",
    for: "child",
    team: "USA",
    euro: 26,
    colours: ["White", "Deep blue"],
    en: [
      "Junior home team T-shirt",
      "The grown-ups' stripes, with the stars left off so that there is somewhere to stick your own: a sheet of iron-on shapes comes with it.",
    ],
    fr: [
      "T-shirt Équipe hôte junior",
      "Les rayures des grands, sans les étoiles, pour garder la place des vôtres : une planche de motifs à repasser est fournie.",
    ],
  },
  {
    handle: "la-2028-outdoor-basketball",
    kind: "ball",
    sport: "BKB",
    euro: 32,
    colours: ["Orange", "Coral"],
    material: "rubber",
    en: [
      "Playground basketball",
      "Deep channels and natural rubber, for asphalt, chain nets and arguments about fouls. Size 7, with the palm trees of the city between the ribs.",
    ],
    fr: [
      "Ballon de basket de quartier",
      "Rainures profondes et caoutchouc naturel, pour l'asphalte, les filets à chaînes et les fautes contestées. Taille 7, palmiers de la ville entre les panneaux.",
    ],
  },
  {
    handle: "la-2028-beach-volleyball-ball",
    kind: "ball",
    sport: "VBV",
    euro: 34,
    colours: ["Sun yellow", "Sky"],
    en: [
      "Deep sand volleyball",
      "Hand-stitched in eighteen panels and soft enough for a hundred passes with bare forearms. It floats, it forgives, it comes back from the tide line.",
    ],
    fr: [
      "Ballon de beach-volley Grand sable",
      "Cousu main en dix-huit panneaux, assez doux pour cent manchettes. Il flotte, il pardonne, il revient de la laisse de mer.",
    ],
  },
  {
    handle: "la-2028-street-football-ball",
    kind: "ball",
    sport: "FBL",
    euro: 30,
    colours: ["White", "Green"],
    en: [
      "Two jumpers football",
      "All it needs is two jumpers for posts. Thirty-two panels in recycled polyurethane, size 5, tough on tarmac and true on a first touch.",
    ],
    fr: [
      "Ballon Deux pulls",
      "Il ne lui faut que deux pulls pour faire un but. Trente-deux panneaux de polyuréthane recyclé, taille 5, dur au bitume et juste au premier contrôle.",
    ],
  },
  {
    handle: "la-2028-water-polo-ball",
    kind: "ball",
    sport: "WPO",
    euro: 29,
    colours: ["Sun yellow"],
    material: "rubber",
    en: [
      "Egg-beater water polo ball",
      "Named after the kick that keeps a player waist-high in deep water. Grippy yellow rubber, easy to palm with a wet hand, hard to take away.",
    ],
    fr: [
      "Ballon de water-polo Rétropédalage",
      "Il porte le nom du geste qui tient un joueur hors de l'eau jusqu'à la taille. Caoutchouc jaune adhérent, facile à empaumer, difficile à reprendre.",
    ],
  },
  {
    handle: "la-2028-handball-ball",
    kind: "ball",
    sport: "HBL",
    euro: 29,
    colours: ["Coral", "Black"],
    en: [
      "No-resin handball",
      "A skin that sticks by itself, so that the floor, the door and the dog stay clean. Size 2, with a bounce that survives a garage wall.",
    ],
    fr: [
      "Ballon de handball Sans résine",
      "Une peau qui colle toute seule : le sol, la porte et le chien restent propres. Taille 2, avec un rebond qui survit au mur du garage.",
    ],
  },
  {
    handle: "la-2028-rugby-sevens-ball",
    kind: "ball",
    sport: "RU7",
    euro: 30,
    colours: ["White", "Teal"],
    material: "rubber",
    en: [
      "Offload rugby ball",
      "A pimpled grip for passes out of contact, and two flatter panels for learning to spin it. Size 5, in sea green, because sevens is a beach in disguise.",
    ],
    fr: [
      "Ballon de rugby Après contact",
      "Un grain qui accroche pour les passes en bout de bras, et deux panneaux plus plats pour apprendre à le faire tourner. Taille 5, vert d'eau.",
    ],
  },
  {
    handle: "la-2028-boccia-ball-set",
    kind: "ball",
    sport: "P-BOC",
    euro: 39,
    colours: ["Red", "Deep blue"],
    en: [
      "Garden boccia set",
      "Six hand-sewn balls and a white jack, filled so that they roll a little and then think better of it. A sport for every hand, head or ramp, now for every lawn.",
    ],
    fr: [
      "Jeu de boccia de jardin",
      "Six balles cousues main et un cochonnet blanc, remplis pour rouler un peu puis se raviser. Un sport pour toute main, tête ou rampe, et pour toute pelouse.",
    ],
  },
]
