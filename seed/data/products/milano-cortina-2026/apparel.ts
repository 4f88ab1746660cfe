import type { Product } from "../product"

/** T-shirts, hoodies and jerseys of Milano Cortina 2026. */
export const MILANO_CORTINA_2026_APPAREL: Product[] = [
  {
    handle: "milano-cortina-downhill-t-shirt",
    kind: "t-shirt",
    sport: "ALP",
    euro: 34,
    colours: ["Ice", "Night violet"],
    en: [
      "Fall line T-shirt",
      "Gates in red and blue, and the one line that joins them all. It runs from the left shoulder to the right hip of a mid-weight organic cotton tee.",
    ],
    fr: [
      "T-shirt Ligne de pente",
      "Des portes rouges et bleues, et la seule ligne qui les relie toutes. Elle descend de l'épaule gauche à la hanche droite, sur un coton biologique de poids moyen.",
    ],
  },
  {
    handle: "milano-cortina-hockey-t-shirt",
    kind: "t-shirt",
    sport: "IHO",
    euro: 34,
    colours: ["White", "Black"],
    material: "heavy-cotton",
    en: [
      "Power play T-shirt",
      "Five against four, drawn as a coach would on his board, arrows and all. Heavy cotton with twin-needle seams, as tough as a shift on the penalty kill.",
    ],
    fr: [
      "T-shirt Supériorité numérique",
      "Cinq contre quatre, dessinés comme sur le tableau du coach, flèches comprises. Coton épais à doubles coutures, aussi rude qu'une présence en infériorité.",
    ],
  },
  {
    handle: "milano-cortina-skate-spiral-t-shirt",
    kind: "t-shirt",
    sport: "FSK",
    euro: 34,
    colours: ["Lilac", "White"],
    material: "slub-cotton",
    en: [
      "Long edge T-shirt",
      "The spiral that a single edge leaves on fresh ice, printed in a white so fine that it seems scratched. Slub cotton that drapes like a warm-up top.",
    ],
    fr: [
      "T-shirt Carre extérieure",
      "La spirale qu'une seule carre laisse sur la glace neuve, imprimée d'un blanc si fin qu'il semble gravé. Coton flammé au tombé souple.",
    ],
  },
  {
    handle: "milano-cortina-jump-t-shirt",
    kind: "t-shirt",
    sport: "SJP",
    euro: 34,
    colours: ["Sky", "White"],
    en: [
      "Past the K-point T-shirt",
      "A jumper the size of a fly above a hill the size of your back. Everything happens in the four quiet seconds between the two.",
    ],
    fr: [
      "T-shirt Au-delà du point K",
      "Une sauteuse grosse comme une mouche au-dessus d'un tremplin grand comme votre dos. Tout se passe dans les quatre secondes entre les deux.",
    ],
  },
  {
    handle: "milano-cortina-halfpipe-t-shirt",
    kind: "t-shirt",
    sport: "SBD",
    euro: 35,
    colours: ["Night violet", "Mint"],
    material: "heavy-cotton",
    en: [
      "Lip to lip T-shirt",
      "Short, wide and dyed in the purple of a pipe under floodlights. Two pale lines climb the sides and meet where you leave the ground.",
    ],
    fr: [
      "T-shirt D'un bord à l'autre",
      "Coupe courte et large, teinte du violet d'un half-pipe sous les projecteurs. Deux traits clairs montent le long des flancs et se rejoignent là où l'on décolle.",
    ],
  },
  {
    handle: "milano-cortina-skimo-t-shirt",
    kind: "t-shirt",
    sport: "SMT",
    euro: 35,
    colours: ["White", "Forest"],
    material: "recycled-jersey",
    en: [
      "Skins on T-shirt",
      "Ski mountaineering, the newcomer: up on skins, down on nerve. Recycled jersey with zigzag kick turns climbing the back, counted from the valley.",
    ],
    fr: [
      "T-shirt Peaux de phoque",
      "Le ski-alpinisme, nouveau venu : montée aux peaux, descente au cran. Jersey recyclé, conversions en zigzag dans le dos, comptées depuis la vallée.",
    ],
  },
  {
    handle: "milano-cortina-bobsleigh-t-shirt",
    kind: "t-shirt",
    sport: "BOB",
    euro: 33,
    colours: ["Black", "Ice"],
    en: [
      "Every curve T-shirt",
      "The track from above, each bend with its name and its load in g. Print it on your chest before somebody asks how anyone steers that.",
    ],
    fr: [
      "T-shirt Chaque virage",
      "La piste vue d'en haut, avec le nom et la charge en g de chaque courbe. À porter avant que quelqu'un demande comment on dirige cet engin.",
    ],
  },
  {
    handle: "milano-cortina-para-hockey-t-shirt",
    kind: "t-shirt",
    sport: "P-IHO",
    euro: 34,
    colours: ["Charcoal", "White"],
    material: "heavy-cotton",
    en: [
      "Two short sticks T-shirt",
      "Para ice hockey is played with a stick in each hand: one end shoots, the other digs. They cross on the chest of a heavy cotton tee.",
    ],
    fr: [
      "T-shirt Deux petites crosses",
      "Au para hockey sur glace, on joue une crosse dans chaque main : un bout tire, l'autre pousse. Elles se croisent sur la poitrine d'un coton épais.",
    ],
  },
  {
    handle: "milano-cortina-galleria-t-shirt",
    kind: "t-shirt",
    euro: 32,
    colours: ["Cream", "Night violet"],
    en: [
      "Galleria floor T-shirt",
      "Mosaic, iron and glass: the covered street where all Milan meets, seen in its floor. Spin on your heel for luck; the pattern spins with you.",
    ],
    fr: [
      "T-shirt Sol de la galerie",
      "Mosaïque, fer et verre : la rue couverte où tout Milan se retrouve, vue par son sol. Tournez sur le talon, ça porte chance ; le motif tourne aussi.",
    ],
  },
  {
    handle: "milano-cortina-team-italy-t-shirt",
    kind: "t-shirt",
    team: "ITA",
    euro: 40,
    colours: ["Sky", "White"],
    en: [
      "Forza azzurri T-shirt",
      "Sky blue from end to end, with the word that the whole valley shouts set very small at the hem. You will say it loud enough yourself.",
    ],
    fr: [
      "T-shirt Forza azzurri",
      "Bleu ciel d'un bout à l'autre, avec le mot que crie toute la vallée écrit tout petit à l'ourlet. Vous le direz bien assez fort vous-même.",
    ],
  },
  {
    handle: "milano-cortina-team-norway-t-shirt",
    kind: "t-shirt",
    team: "NOR",
    euro: 38,
    colours: ["Red", "White"],
    en: [
      "Klister weather T-shirt",
      "A red T-shirt for people who discuss wax at breakfast. The eight-petalled star of Selbu is knitted elsewhere; here it is printed, dot by dot.",
    ],
    fr: [
      "T-shirt Temps à klister",
      "Un T-shirt rouge pour ceux qui parlent fart au petit déjeuner. Ailleurs l'étoile de Selbu se tricote ; ici elle s'imprime, point par point.",
    ],
  },
  {
    handle: "milano-cortina-team-france-t-shirt",
    kind: "t-shirt",
    team: "FRA",
    euro: 40,
    colours: ["Deep blue", "Ice"],
    en: [
      "Across the border T-shirt",
      "From the Savoie it is one tunnel to the races. Navy cotton with the ridge line that both countries share, and a tricolour tape at the nape.",
    ],
    fr: [
      "T-shirt Par-delà le tunnel",
      "De la Savoie, un tunnel suffit pour aller voir les courses. Coton marine, la crête que les deux pays se partagent, et un galon tricolore à la nuque.",
    ],
  },
  {
    handle: "milano-cortina-childrens-penguin-t-shirt",
    kind: "t-shirt",
    for: "child",
    euro: 24,
    colours: ["Sky", "White"],
    en: [
      "Penguin on the podium T-shirt",
      "Third place, and he is delighted. Organic cotton with a pocket shaped like the step he stands on, deep enough for one glove.",
    ],
    fr: [
      "T-shirt Pingouin sur le podium",
      "Troisième, et ravi de l'être. Coton biologique, avec une poche en forme de la marche où il se tient, assez profonde pour un gant.",
    ],
  },
  {
    handle: "milano-cortina-childrens-slalom-t-shirt",
    kind: "t-shirt",
    for: "child",
    sport: "ALP",
    euro: 24,
    colours: ["Red", "Ice"],
    en: [
      "Little slalom T-shirt",
      "Trace the course with a finger: round the red, round the blue, mind the rabbit. The finish is on the back, so you need a friend.",
    ],
    fr: [
      "T-shirt Petit slalom",
      "Suivez le tracé du doigt : autour du rouge, autour du bleu, attention au lapin. L'arrivée est dans le dos : il faut être deux.",
    ],
  },
  {
    handle: "milano-cortina-chalet-hoodie",
    kind: "hoodie",
    euro: 72,
    colours: ["Cream", "Forest"],
    en: [
      "Wood smoke hoodie",
      "Fleece so thick that it stands up by itself, with horn toggles and a carved-shutter heart embroidered inside the hood. For after the last lift.",
    ],
    fr: [
      "Sweat à capuche Feu de bois",
      "Un molleton si épais qu'il tient debout tout seul, des boutons de corne et un cœur de volet brodé dans la capuche. Pour après la dernière remontée.",
    ],
  },
  {
    handle: "milano-cortina-rink-hoodie",
    kind: "hoodie",
    sport: "IHO",
    euro: 74,
    colours: ["Black", "Red"],
    en: [
      "Laced collar hoodie",
      "A real skate lace at the neck, tied the way your team ties it. Brushed fleece, ribbed side panels, and sleeves long enough to hide cold hands.",
    ],
    fr: [
      "Sweat à capuche Col lacé",
      "Un vrai lacet de patin au col, noué à la manière de votre équipe. Molleton gratté, flancs côtelés, et des manches assez longues pour cacher les mains froides.",
    ],
  },
  {
    handle: "milano-cortina-nordic-hoodie",
    kind: "hoodie",
    sport: "CCS",
    euro: 70,
    colours: ["Ice", "Charcoal"],
    en: [
      "Classic track hoodie",
      "Two parallel grooves run up the front and never meet, as on a freshly set trail. Zip pocket for wax, thumb loops, a hood that fits over a hat.",
    ],
    fr: [
      "Sweat à capuche Trace classique",
      "Deux rainures parallèles montent devant sans jamais se croiser, comme sur une piste fraîche. Poche à fart, passe-pouces, capuche qui passe sur un bonnet.",
    ],
  },
  {
    handle: "milano-cortina-team-germany-hoodie",
    kind: "hoodie",
    team: "GER",
    euro: 75,
    colours: ["Black", "Gold"],
    en: [
      "Ice channel hoodie",
      "For a nation that is at home in the run. Black fleece with a thin band of red and gold at the hem, like the last light in the finish curve.",
    ],
    fr: [
      "Sweat à capuche Couloir de glace",
      "Pour une nation qui est chez elle dans la piste. Molleton noir, fin liseré rouge et or à l'ourlet, comme la dernière lumière du virage d'arrivée.",
    ],
  },
  {
    handle: "milano-cortina-team-canada-hoodie",
    kind: "hoodie",
    team: "CAN",
    euro: 75,
    colours: ["Red", "Charcoal"],
    en: [
      "Backyard rink hoodie",
      "It begins with a hose, a cold night and a patient father. Brushed fleece the red of a centre line, frayed on purpose where a stick would rub.",
    ],
    fr: [
      "Sweat à capuche Patinoire du jardin",
      "Tout commence par un tuyau, une nuit froide et un père patient. Molleton rouge comme la ligne centrale, élimé exprès là où frotterait la crosse.",
    ],
  },
  {
    handle: "milano-cortina-childrens-bear-hoodie",
    kind: "hoodie",
    for: "child",
    euro: 44,
    colours: ["Sand", "Lilac"],
    en: [
      "Hood with ears",
      "Two round ears on the hood, lined in fleece, because somebody has to be the bear. Soft cuffs, a long back, and a pocket that closes.",
    ],
    fr: [
      "Sweat à oreilles",
      "Deux oreilles rondes sur la capuche, doublées de polaire, parce qu'il faut bien que quelqu'un fasse l'ours. Poignets doux, dos long, et une poche qui ferme.",
    ],
  },
  {
    handle: "milano-cortina-team-finland-hockey-jersey",
    kind: "jersey",
    team: "FIN",
    sport: "IHO",
    euro: 89,
    colours: ["White", "Sky"],
    en: [
      "Thousand lakes jersey",
      "White as a lake in March, with its shoreline traced in blue at the hem. Cut for shoulder pads, fine over a jumper, in double recycled mesh.",
    ],
    fr: [
      "Maillot Mille lacs",
      "Blanc comme un lac en mars, sa rive tracée en bleu à l'ourlet. Coupé pour des épaulières, parfait sur un pull, en double maille recyclée.",
    ],
  },
  {
    handle: "milano-cortina-team-sweden-hockey-jersey",
    kind: "jersey",
    team: "SWE",
    sport: "IHO",
    euro: 89,
    colours: ["Sun yellow"],
    en: [
      "Three strides jersey",
      "The yellow that every hockey parent knows from far up in the stands. Laced collar, blue shoulder yoke, elbows doubled for whoever dives.",
    ],
    fr: [
      "Maillot Trois foulées",
      "Le jaune que tout parent de hockeyeur reconnaît du haut des tribunes. Col lacé, empiècement bleu aux épaules, coudes doublés pour qui plonge.",
    ],
  },
  {
    handle: "milano-cortina-biathlon-jersey",
    kind: "jersey",
    sport: "BTH",
    euro: 75,
    colours: ["Night violet", "White"],
    material: "recycled-jersey",
    en: [
      "Range wind jersey",
      "Close-fitting recycled jersey with a flag printed on the shoulder, showing the wind from the left at two clicks. Zip at the throat for the last climb.",
    ],
    fr: [
      "Maillot Vent au pas de tir",
      "Jersey recyclé près du corps, un fanion imprimé à l'épaule : vent de gauche, deux clics. Zip au col pour la dernière montée.",
    ],
  },
]
