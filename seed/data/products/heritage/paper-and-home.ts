import { pieces, type Product } from "../product"

const SMALL = "30 × 40 cm"
const LARGE = "50 × 70 cm"
/** The large sheet is dearer by these euros. */
const TWO_SHEETS = { sizes: [SMALL, LARGE], dearer: { [LARGE]: 8 } }

/** Posters, paper and homeware of the heritage line. */
export const HERITAGE_PAPER_AND_HOME: Product[] = [
  {
    handle: "heritage-paris-1900-poster",
    kind: "poster",
    sport: "FEN",
    euro: 24,
    colours: ["Cream"],
    ...TWO_SHEETS,
    en: [
      "Paris 1900 fencing poster",
      "Fencers at the World's Fair, among ferns and iron. Whiplash lines, moss and rose, hand-set lettering: the new century, already a little dizzy.",
    ],
    fr: [
      "Affiche Escrime Paris 1900",
      "Des escrimeurs à l'Exposition universelle, entre fougères et fer forgé. Lignes en coup de fouet, mousse et rose, lettres dessinées : un siècle neuf, déjà un peu ivre.",
    ],
  },
  {
    handle: "heritage-london-1908-poster",
    kind: "poster",
    sport: "ATH",
    euro: 24,
    colours: ["Forest"],
    ...TWO_SHEETS,
    en: [
      "London 1908 marathon poster",
      "From a castle lawn to a royal box: the distance has been 42.195 km ever since. A milestone, a straw hat and a long white road.",
    ],
    fr: [
      "Affiche Marathon Londres 1908",
      "D'une pelouse de château à une loge royale : depuis, la distance est de 42,195 km. Une borne, un canotier et une longue route blanche.",
    ],
  },
  {
    handle: "heritage-antwerp-1920-poster",
    kind: "poster",
    euro: 24,
    colours: ["Burgundy"],
    ...TWO_SHEETS,
    en: [
      "Antwerp 1920 poster",
      "The Games after the war, in a city of gables and cranes. A discus thrower fills the sky like a cathedral, in three inks that almost register.",
    ],
    fr: [
      "Affiche Anvers 1920",
      "Les Jeux d'après-guerre, dans une ville de pignons et de grues. Un lanceur de disque emplit le ciel comme une cathédrale, en trois encres presque calées.",
    ],
  },
  {
    handle: "heritage-st-moritz-1928-poster",
    kind: "poster",
    sport: "SKN",
    euro: 24,
    colours: ["Sky"],
    ...TWO_SHEETS,
    en: [
      "St. Moritz 1928 skeleton poster",
      "Head first, chin an inch above the ice, under the bluest sky in the Alps. Flat colour and one long diagonal that you hear as you look.",
    ],
    fr: [
      "Affiche Skeleton Saint-Moritz 1928",
      "La tête la première, le menton à deux doigts de la glace, sous le ciel le plus bleu des Alpes. Aplats, et une longue diagonale que l'on entend en la regardant.",
    ],
  },
  {
    handle: "heritage-los-angeles-1932-poster",
    kind: "poster",
    euro: 24,
    colours: ["Terracotta"],
    ...TWO_SHEETS,
    en: [
      "Los Angeles 1932 poster",
      "Orange groves up to the stadium gate, a silver train, a sky without a cloud in it. Drawn as the railway companies drew California when they wanted you to come.",
    ],
    fr: [
      "Affiche Los Angeles 1932",
      "Des orangers jusqu'aux portes du stade, un train d'argent, pas un nuage. Dessinée comme les chemins de fer dessinaient la Californie pour vous y faire venir.",
    ],
  },
  {
    handle: "heritage-melbourne-1956-poster",
    kind: "poster",
    euro: 24,
    colours: ["Gold"],
    ...TWO_SHEETS,
    en: [
      "Melbourne 1956 poster",
      "The first Games south of the equator, and the first closing at which all teams walked in together. A crowd of hats, seen from above, with no borders drawn.",
    ],
    fr: [
      "Affiche Melbourne 1956",
      "Les premiers Jeux au sud de l'équateur, et la première clôture où les équipes défilèrent mêlées. Une foule de chapeaux vue d'en haut, sans frontières dessinées.",
    ],
  },
  {
    handle: "heritage-cortina-1956-poster",
    kind: "poster",
    sport: "ALP",
    euro: 24,
    colours: ["Ice"],
    ...TWO_SHEETS,
    en: [
      "Cortina 1956 poster",
      "Wooden skis, leather straps, a jumper with a reindeer on it. Seventy years before the Games came back to the valley, the mountains had the same outline.",
    ],
    fr: [
      "Affiche Cortina 1956",
      "Skis de bois, lanières de cuir, un pull à renne. Soixante-dix ans avant le retour des Jeux dans la vallée, les montagnes avaient la même silhouette.",
    ],
  },
  {
    handle: "heritage-tokyo-1964-poster",
    kind: "poster",
    sport: "VVO",
    euro: 24,
    colours: ["Red"],
    ...TWO_SHEETS,
    en: [
      "Tokyo 1964 volleyball poster",
      "Volleyball's first tournament, and a team that trained after the factory shift. One red disc, which is the ball; two hands, which are everything else.",
    ],
    fr: [
      "Affiche Volley Tokyo 1964",
      "Le premier tournoi de volley, et une équipe qui s'entraînait après l'usine. Un disque rouge, c'est le ballon ; deux mains, c'est tout le reste.",
    ],
  },
  {
    handle: "heritage-mexico-1968-poster",
    kind: "poster",
    sport: "ATH",
    euro: 24,
    colours: ["Oxide", "Teal"],
    ...TWO_SHEETS,
    en: [
      "Mexico 1968 high jump poster",
      "The year someone went over the bar backwards. Radiating lines, black and vibrating, open at one point to let a body through.",
    ],
    fr: [
      "Affiche Saut en hauteur Mexico 1968",
      "L'année où quelqu'un franchit la barre sur le dos. Des lignes rayonnantes, noires, vibrantes, qui s'ouvrent en un point pour laisser passer un corps.",
    ],
  },
  {
    handle: "heritage-sapporo-1972-poster",
    kind: "poster",
    sport: "SJP",
    euro: 24,
    colours: ["Indigo"],
    ...TWO_SHEETS,
    en: [
      "Sapporo 1972 poster",
      "Three jumpers from one country, three steps of one podium, one hill above a white city. Indigo and snow, with the runway as a single brushstroke.",
    ],
    fr: [
      "Affiche Sapporo 1972",
      "Trois sauteurs d'un même pays, trois marches d'un même podium, un tremplin au-dessus d'une ville blanche. Indigo et neige, la piste d'élan d'un seul trait.",
    ],
  },
  {
    handle: "heritage-barcelona-1992-poster",
    kind: "poster",
    sport: "ARC",
    euro: 24,
    colours: ["Sun yellow"],
    ...TWO_SHEETS,
    en: [
      "Barcelona 1992 opening poster",
      "An archer, a burning arrow and a dark stadium that forgot to breathe. Cut-paper shapes in the primary colours of that Mediterranean summer.",
    ],
    fr: [
      "Affiche Ouverture Barcelone 1992",
      "Un archer, une flèche en feu et un stade sombre qui oublie de respirer. Formes de papier découpé aux couleurs primaires de cet été méditerranéen.",
    ],
  },
  {
    handle: "heritage-lillehammer-1994-poster",
    kind: "poster",
    sport: "CCS",
    euro: 24,
    colours: ["Ice", "Forest"],
    ...TWO_SHEETS,
    en: [
      "Lillehammer 1994 poster",
      "Minus twenty, a hundred thousand flags along the track, and coffee on every sledge. Linocut firs, and skiers as small and many as birds.",
    ],
    fr: [
      "Affiche Lillehammer 1994",
      "Moins vingt, cent mille drapeaux le long de la piste, du café sur chaque luge. Sapins en linogravure, et des skieurs petits et nombreux comme des oiseaux.",
    ],
  },
  {
    handle: "heritage-stadium-postcard-notebook",
    kind: "notebook",
    euro: 15,
    colours: ["Oxide", "Cream"],
    en: [
      "Timekeeper's notebook",
      "Ruled in columns for splits, as the judges of 1912 had them, with a cloth spine and a loop for a stopwatch. Recycled paper, ninety-six pages.",
    ],
    fr: [
      "Carnet du chronométreur",
      "Réglé en colonnes pour les temps de passage, comme en avaient les juges de 1912, avec dos toilé et boucle à chronomètre. Papier recyclé, quatre-vingt-seize pages.",
    ],
  },
  {
    handle: "heritage-pictogram-notebook",
    kind: "notebook",
    euro: 13,
    colours: ["Indigo"],
    en: [
      "Signs and symbols notebook",
      "Since Tokyo in 1964 every sport has had its sign. Dotted pages inside for inventing your own, twelve grids on the cover to begin with.",
    ],
    fr: [
      "Carnet Signes et symboles",
      "Depuis Tokyo, en 1964, chaque sport a son signe. Des pages pointées pour inventer les vôtres, et douze grilles en couverture pour commencer.",
    ],
  },
  {
    handle: "heritage-torch-relay-puzzle",
    kind: "puzzle",
    euro: 30,
    colours: ["Cream"],
    measure: pieces(1000),
    en: [
      "Every host city puzzle",
      "A thousand pieces, one world map, a dated flame on every city that has been host. It turns geography into an argument and an evening.",
    ],
    fr: [
      "Puzzle Toutes les villes hôtes",
      "Mille pièces, une carte du monde, une flamme datée sur chaque ville qui fut hôte. De la géographie, il fait une dispute et une soirée.",
    ],
  },
  {
    handle: "heritage-poster-wall-puzzle",
    kind: "puzzle",
    euro: 28,
    colours: ["Oxide"],
    measure: pieces(500),
    en: [
      "Wall of posters puzzle",
      "A street corner papered over for a hundred years, layer upon layer, all of it drawn for this box. Five hundred pieces, peeling in the right places.",
    ],
    fr: [
      "Puzzle Mur d'affiches",
      "Un coin de rue tapissé pendant cent ans, couche sur couche, tout dessiné pour cette boîte. Cinq cents pièces, décollées aux bons endroits.",
    ],
  },
  {
    handle: "heritage-rome-1960-mug",
    kind: "mug",
    euro: 16,
    colours: ["Terracotta", "Cream"],
    measure: "280 ml",
    en: [
      "Rome 1960 mug",
      "Half travertine, half espresso bar: a stone-coloured glaze that stops where your lip begins. Arches all round, one of them left open for the light.",
    ],
    fr: [
      "Mug Rome 1960",
      "Moitié travertin, moitié bar à espresso : un émail couleur pierre qui s'arrête où commence la lèvre. Des arches tout autour, dont une ouverte à la lumière.",
    ],
  },
  {
    handle: "heritage-innsbruck-mug",
    kind: "mug",
    sport: "BOB",
    euro: 16,
    colours: ["Forest", "White"],
    measure: "350 ml",
    en: [
      "Innsbruck 1964 mug",
      "There was so little snow that soldiers carried it up the mountain in baskets. They walk round this mug still, one basket each, cheerfully.",
    ],
    fr: [
      "Mug Innsbruck 1964",
      "Il y avait si peu de neige que des soldats la montèrent à dos d'homme. Ils font encore le tour de ce mug en grès, une hotte chacun, de bonne humeur.",
    ],
  },
  {
    handle: "heritage-seoul-1988-mug",
    kind: "mug",
    euro: 17,
    colours: ["Mint", "Indigo"],
    measure: "300 ml",
    material: "porcelain",
    en: [
      "Seoul 1988 tea mug",
      "Celadon green, the colour that Korean potters kept secret for a century or two. A hoop rolls round the foot, as a small boy once rolled one across a silent field.",
    ],
    fr: [
      "Mug à thé Séoul 1988",
      "Le vert céladon, couleur que les potiers coréens ont gardée secrète un siècle ou deux. Un cerceau roule au pied, comme un enfant en fit rouler un jour dans un stade muet.",
    ],
  },
  {
    handle: "heritage-boathouse-blanket",
    kind: "blanket",
    sport: "ROW",
    euro: 85,
    colours: ["Burgundy", "Cream"],
    measure: "140 × 180 cm",
    en: [
      "Regatta morning blanket",
      "Broad college stripes in lambswool, for the bank of any river before eight o'clock. Whipped edges, a leather carrying handle, a faint idea of strawberries.",
    ],
    fr: [
      "Couverture Matin de régates",
      "De larges rayures de collège en laine d'agneau, pour la rive de n'importe quel fleuve avant huit heures. Bords surjetés, poignée de cuir, un soupçon de fraises.",
    ],
  },
  {
    handle: "heritage-bath-house-towel",
    kind: "towel",
    sport: "SWM",
    euro: 36,
    colours: ["Cream", "Teal"],
    measure: "70 × 140 cm",
    material: "cotton-waffle",
    en: [
      "Municipal baths towel",
      "Enamel signs, tiled corridors, and a number on a safety pin. Heavy waffle cotton with a woven border that reads NO RUNNING in four languages.",
    ],
    fr: [
      "Serviette Bains municipaux",
      "Plaques émaillées, couloirs carrelés, un numéro sur une épingle. Nid d'abeille épais, dont la bordure tissée dit « Ne pas courir » en quatre langues.",
    ],
  },
]
