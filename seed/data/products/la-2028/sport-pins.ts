import type { Product } from "../product"

/** Pins of LA 2028: the rest of the numbered series, and the sports beside it. */
export const LA_2028_SPORT_PINS: Product[] = [
  {
    handle: "la-2028-swimming-pin",
    kind: "pin",
    sport: "SWM",
    euro: 7,
    colours: ["Sky"],
    series: ["la-2028-sports", 4],
    en: [
      "Swimming pin",
      "Seen from the ceiling: one swimmer, one lane rope, and the shadow on the tiles below. Two depths of blue enamel make the pool look deeper than the pin is. Four of eight.",
    ],
    fr: [
      "Pin's Natation",
      "Vu du plafond : un nageur, une ligne d'eau, et l'ombre sur le carrelage. Deux profondeurs d'émail bleu font un bassin plus profond que le pin's. Quatre sur huit.",
    ],
  },
  {
    handle: "la-2028-gymnastics-pin",
    kind: "pin",
    sport: "GAR",
    euro: 7,
    colours: ["Pink"],
    series: ["la-2028-sports", 5],
    en: [
      "Gymnastics pin",
      "A handstand on the bar, held for as long as you wear it. Thin raised lines in polished zinc, filled with rose enamel up to the chalk on the palms. Five of eight.",
    ],
    fr: [
      "Pin's Gymnastique",
      "Un appui renversé à la barre, tenu aussi longtemps que vous le portez. Fins reliefs de zinc poli, émail rose jusqu'à la magnésie des paumes. Cinq sur huit.",
    ],
  },
  {
    handle: "la-2028-skateboarding-pin",
    kind: "pin",
    sport: "SKB",
    euro: 7,
    colours: ["Black"],
    series: ["la-2028-sports", 6],
    en: [
      "Skateboarding pin",
      "The board is a separate piece and really turns on its rivet. Matt black with one scratch that we left in on purpose, in a city where the sport grew up. Six of eight.",
    ],
    fr: [
      "Pin's Skateboard",
      "La planche est une pièce à part et tourne vraiment sur son rivet. Noir mat, avec une rayure laissée exprès, dans la ville où ce sport a grandi. Six sur huit.",
    ],
  },
  {
    handle: "la-2028-football-pin",
    kind: "pin",
    sport: "FBL",
    euro: 7,
    colours: ["Green"],
    series: ["la-2028-sports", 7],
    en: [
      "Football pin",
      "Call it soccer here, football everywhere else. The ball sits a finger's width inside the post, in white enamel on a mown-grass green. Seven of eight.",
    ],
    fr: [
      "Pin's Football",
      "Ici on dit soccer, partout ailleurs football. Le ballon est à un doigt du poteau, côté filet, émail blanc sur un vert de pelouse tondue. Sept sur huit.",
    ],
  },
  {
    handle: "la-2028-beach-volleyball-pin",
    kind: "pin",
    sport: "VBV",
    euro: 7,
    colours: ["Sand"],
    series: ["la-2028-sports", 8],
    en: [
      "Beach volleyball pin",
      "Real sand is set under a drop of clear resin, so no two grounds are alike. A net, a hand, a late sun. Number eight closes the series.",
    ],
    fr: [
      "Pin's Beach-volley",
      "Du vrai sable pris sous une goutte de résine claire : aucun fond n'est pareil. Un filet, une main, un soleil tardif. Le numéro huit ferme la série.",
    ],
  },
  {
    handle: "la-2028-foil-pin",
    kind: "pin",
    sport: "FEN",
    euro: 7,
    colours: ["Silver", "Coral"],
    en: [
      "En garde pin",
      "A foil bent to its limit at the instant of the touch. The blade is a single polished line, thinner than a match, and stronger than it looks.",
    ],
    fr: [
      "Pin's En garde",
      "Un fleuret plié à l'extrême au moment de la touche. La lame est un seul trait poli, plus fin qu'une allumette et plus solide qu'il n'y paraît.",
    ],
  },
  {
    handle: "la-2028-archery-pin",
    kind: "pin",
    sport: "ARC",
    euro: 7,
    colours: ["Gold"],
    en: [
      "Inner ten pin",
      "Seventy metres away it is the size of a coin; here it is one. Concentric enamel in the target's true colours, with an arrow that pierces the rim.",
    ],
    fr: [
      "Pin's Dans le dix",
      "À soixante-dix mètres, le dix a la taille d'une pièce ; ici, c'en est une. Émail concentrique aux vraies couleurs de la cible, et une flèche qui perce le bord.",
    ],
  },
  {
    handle: "la-2028-rowing-pin",
    kind: "pin",
    sport: "ROW",
    euro: 7,
    colours: ["Deep blue"],
    en: [
      "Eight with cox pin",
      "Nine heads, eight oars, one rhythm. Seen from above like a water insect, with puddles of blue enamel where the blades have just left.",
    ],
    fr: [
      "Pin's Huit barré",
      "Neuf têtes, huit avirons, un seul rythme. Vu d'en haut, tel un insecte d'eau, avec des ronds d'émail bleu là où les pelles viennent de sortir.",
    ],
  },
  {
    handle: "la-2028-sailing-pin",
    kind: "pin",
    sport: "SAL",
    euro: 7,
    colours: ["White", "Sky"],
    en: [
      "Close-hauled pin",
      "A dinghy heeling off the coast, her sail cut from mother-of-pearl resin. Pin it on the left and she sails towards your heart.",
    ],
    fr: [
      "Pin's Au près",
      "Un dériveur gîte au large, sa voile taillée dans une résine nacrée. Accrochez-le à gauche : il fait route droit vers le cœur.",
    ],
  },
  {
    handle: "la-2028-tennis-pin",
    kind: "pin",
    sport: "TEN",
    euro: 7,
    colours: ["Olive"],
    en: [
      "Match point pin",
      "A ball on the line, and nobody to call it. Hard-court blue and felt yellow, with a surface just rough enough to feel between two fingers.",
    ],
    fr: [
      "Pin's Balle de match",
      "Une balle sur la ligne, et personne pour l'annoncer. Bleu de court en dur, jaune de feutre, et une surface juste assez rêche sous deux doigts.",
    ],
  },
  {
    handle: "la-2028-climbing-pin",
    kind: "pin",
    sport: "CLB",
    euro: 7,
    colours: ["Orange", "Mint"],
    en: [
      "Last hold pin",
      "Shaped like the hold itself: rounded, a little nasty, and out of reach. A dusting of white enamel stands for the chalk of everyone who tried before.",
    ],
    fr: [
      "Pin's Dernière prise",
      "Il a la forme de la prise : ronde, un peu méchante, hors de portée. Un voile d'émail blanc pour la magnésie de tous ceux qui ont essayé avant.",
    ],
  },
  {
    handle: "la-2028-boxing-pin",
    kind: "pin",
    sport: "BOX",
    euro: 7,
    colours: ["Red"],
    en: [
      "Southpaw pin",
      "One glove, the left, laced and waiting in the corner. Deep red enamel that shines like wet leather, on a back plate with two firm posts.",
    ],
    fr: [
      "Pin's Gaucher",
      "Un gant, le gauche, lacé, qui attend dans le coin. Un émail rouge profond qui brille comme du cuir mouillé, sur une plaque à deux attaches.",
    ],
  },
  {
    handle: "la-2028-lacrosse-pin",
    kind: "pin",
    sport: "LAC",
    euro: 7,
    colours: ["Forest"],
    en: [
      "Lacrosse return pin",
      "The sport comes back to the Games after eighty years, and this is its welcome. A crossed stick whose net is pierced metal: hold it up and light falls through.",
    ],
    fr: [
      "Pin's Retour de la crosse",
      "Ce sport revient aux Jeux après quatre-vingts ans, et voici son accueil. Une crosse au filet de métal ajouré : levez-la, la lumière passe à travers.",
    ],
  },
  {
    handle: "la-2028-cricket-pin",
    kind: "pin",
    sport: "CKT",
    euro: 7,
    colours: ["Burgundy"],
    en: [
      "Six over the rope pin",
      "A red ball leaving the bat on a rising line, seam upright. For the families who will wake at four in the morning to watch it land.",
    ],
    fr: [
      "Pin's Six points",
      "Une balle rouge quitte la batte en montant, couture droite. Pour les familles qui se lèveront à quatre heures du matin afin de la voir retomber.",
    ],
  },
  {
    handle: "la-2028-squash-pin",
    kind: "pin",
    sport: "SQU",
    euro: 7,
    colours: ["Mint"],
    en: [
      "Four walls pin",
      "Squash, at last. A glass court in miniature: transparent enamel on all sides and one black ball with its two yellow dots, hiding in the corner.",
    ],
    fr: [
      "Pin's Quatre murs",
      "Le squash, enfin. Un court de verre en miniature : émail transparent de tous côtés, et une balle noire à deux points jaunes cachée dans l'angle.",
    ],
  },
  {
    handle: "la-2028-flag-football-pin",
    kind: "pin",
    sport: "FFB",
    euro: 7,
    colours: ["Orange"],
    en: [
      "Pulled flag pin",
      "The flag hangs from a tiny ring and swings free, as if someone had nearly caught you. A new sport on the programme, and the first pin to move with it.",
    ],
    fr: [
      "Pin's Drapeau arraché",
      "Le drapeau pend à un petit anneau et bouge librement, comme si l'on avait failli vous attraper. Un sport nouveau au programme, et un pin's qui suit.",
    ],
  },
  {
    handle: "la-2028-wheelchair-basketball-pin",
    kind: "pin",
    sport: "P-WBK",
    euro: 7,
    colours: ["Coral", "Deep blue"],
    en: [
      "Full-court turn pin",
      "Two cambered wheels caught mid-turn, one off the floor. The spokes are cut right through, so your jacket shows between them.",
    ],
    fr: [
      "Pin's Demi-tour plein terrain",
      "Deux roues inclinées saisies en plein virage, l'une déjà décollée. Les rayons sont découpés : votre veste se voit au travers.",
    ],
  },
  {
    handle: "la-2028-blind-football-pin",
    kind: "pin",
    sport: "P-FB5",
    euro: 7,
    colours: ["Black"],
    en: [
      "Listen for the ball pin",
      "There is a bell inside the ball, and a tiny bead inside this pin. Shake it and you hear what the players follow. Matt black, with a raised outline to find by touch.",
    ],
    fr: [
      "Pin's Écoutez le ballon",
      "Il y a un grelot dans le ballon, et une petite bille dans ce pin's. Secouez-le : on entend ce que suivent les joueurs. Noir mat, contour en relief à lire du doigt.",
    ],
  },
  {
    handle: "la-2028-wheelchair-rugby-pin",
    kind: "pin",
    sport: "P-WRU",
    euro: 7,
    colours: ["Charcoal"],
    en: [
      "Full contact pin",
      "The dented shield of a chair that has met others head on. Brushed metal, no enamel, and a knock in the rim that we refuse to smooth out.",
    ],
    fr: [
      "Pin's Plein contact",
      "Le bouclier cabossé d'un fauteuil qui en a rencontré d'autres de face. Métal brossé, sans émail, et un choc dans le bord que nous refusons de lisser.",
    ],
  },
  {
    handle: "la-2028-golf-pin",
    kind: "pin",
    sport: "GLF",
    euro: 7,
    colours: ["Green"],
    en: [
      "Eighteenth green pin",
      "A flag, a shadow, a ball that has stopped an inch too early. Soft green enamel with a mown stripe that shows only when it catches the light.",
    ],
    fr: [
      "Pin's Dix-huitième green",
      "Un drapeau, une ombre, une balle arrêtée trois centimètres trop tôt. Émail vert tendre, dont la bande tondue n'apparaît qu'à la lumière.",
    ],
  },
]
