import type { Product } from "../product"

/** The pieces that the LA 2028 line is known by. */
export const LA_2028_SIGNATURE: Product[] = [
  {
    handle: "la-2028-sunrise-t-shirt",
    kind: "t-shirt",
    euro: 35,
    colours: ["Coral", "Deep blue", "White"],
    material: "heavy-cotton",
    en: [
      "Sunrise T-shirt",
      "The first light over the Pacific, printed across the chest in two inks. A straight, easy cut in heavy organic cotton that keeps its shape.",
    ],
    fr: [
      "T-shirt Aurore",
      "La première lumière sur le Pacifique, imprimée sur la poitrine en deux encres. Une coupe droite et facile, dans un coton biologique épais qui garde sa forme.",
    ],
  },
  {
    handle: "la-2028-sprint-t-shirt",
    kind: "t-shirt",
    sport: "ATH",
    euro: 32,
    colours: ["Deep blue", "White"],
    en: [
      "Athletics sprint T-shirt",
      "Eight lanes run from shoulder to hem. For everyone who leans forward when the hundred metres begin, in organic cotton that breathes on the upper rows.",
    ],
    fr: [
      "T-shirt Athlétisme sprint",
      "Huit couloirs courent de l'épaule à l'ourlet. Pour tous ceux qui se penchent en avant au départ du cent mètres, dans un coton biologique qui respire même en haut des tribunes.",
    ],
  },
  {
    handle: "la-2028-swimming-t-shirt",
    kind: "t-shirt",
    sport: "SWM",
    euro: 32,
    colours: ["Ice", "Deep blue"],
    en: [
      "Swimming T-shirt",
      "A single breaststroke wake spreads over the back. Soft, light organic cotton, cut a little longer so that it falls well over damp shorts.",
    ],
    fr: [
      "T-shirt Natation",
      "Le sillage d'une seule brasse s'étire dans le dos. Coton biologique doux et léger, un peu plus long pour bien tomber sur un maillot encore humide.",
    ],
  },
  {
    handle: "la-2028-boardwalk-hoodie",
    kind: "hoodie",
    euro: 69,
    colours: ["Deep blue", "Sand"],
    en: [
      "Boardwalk hoodie",
      "Evenings by the sea get cool. Cotton fleece brushed inside and double-stitched outside, with a hood that stays where you put it.",
    ],
    fr: [
      "Sweat à capuche Promenade",
      "Les soirées en bord de mer sont fraîches. Molleton de coton gratté à l'intérieur, double couture à l'extérieur, et une capuche qui tient en place.",
    ],
  },
  {
    handle: "la-2028-team-usa-hoodie",
    kind: "hoodie",
    team: "USA",
    euro: 75,
    colours: ["White", "Deep blue"],
    en: [
      "Home team hoodie",
      "For the stands and the street: broad stripes at the cuffs and the host nation's letters over the heart, on cotton fleece that softens with every wash.",
    ],
    fr: [
      "Sweat à capuche Équipe hôte",
      "Pour les tribunes comme pour la rue : de larges rayures aux poignets et les lettres du pays hôte sur le cœur, sur un molleton qui s'adoucit à chaque lavage.",
    ],
  },
  {
    handle: "la-2028-palm-cap",
    kind: "cap",
    euro: 30,
    colours: ["Coral", "Sand", "Deep blue"],
    en: [
      "Palm cap",
      "Six panels of cotton twill, one embroidered palm, a curved peak against the Californian noon. Adjusts with a brass buckle that does not catch in hair.",
    ],
    fr: [
      "Casquette Palmier",
      "Six panneaux en sergé de coton, un palmier brodé, une visière courbée contre le soleil de Californie. Boucle de réglage en laiton qui n'accroche pas les cheveux.",
    ],
  },
  {
    handle: "la-2028-skateboarding-cap",
    kind: "cap",
    sport: "SKB",
    euro: 30,
    colours: ["Black", "Coral"],
    material: "washed-canvas",
    en: [
      "Skateboarding cap",
      "Low profile, raw edges, washed canvas, and a small board stitched at the side where only those who know will look. It has fallen a few times already, and likes it.",
    ],
    fr: [
      "Casquette Skateboard",
      "Profil bas, bords francs, toile lavée, et une petite planche brodée sur le côté, là où seuls les initiés regardent. Elle est déjà tombée quelquefois et ne s'en plaint pas.",
    ],
  },
  {
    handle: "la-2028-athletics-pin",
    kind: "pin",
    sport: "ATH",
    euro: 7,
    colours: ["Coral"],
    series: ["la-2028-sports", 1],
    en: [
      "Athletics pin",
      "Hard enamel in coral and blue on zinc alloy, two posts on the back so that it never turns. Number one of eight, and the start of many collections.",
    ],
    fr: [
      "Pin's Athlétisme",
      "Émail dur corail et bleu sur alliage de zinc, deux attaches au dos pour qu'il ne tourne jamais. Le premier de huit, et le début de bien des collections.",
    ],
  },
  {
    handle: "la-2028-basketball-pin",
    kind: "pin",
    sport: "BKB",
    euro: 7,
    colours: ["Gold"],
    series: ["la-2028-sports", 2],
    en: [
      "Basketball pin",
      "The arc of a three-pointer, caught at its highest point. Enamel filled by hand up to a fine gold line, numbered two of eight on the back.",
    ],
    fr: [
      "Pin's Basketball",
      "La courbe d'un tir à trois points, saisie à son sommet. Émail posé à la main jusqu'à un fin trait d'or, numéroté deux sur huit au dos.",
    ],
  },
  {
    handle: "la-2028-surfing-pin",
    kind: "pin",
    sport: "SRF",
    euro: 7,
    colours: ["Ice"],
    series: ["la-2028-sports", 3],
    en: [
      "Surfing pin",
      "One wave, one board, one second before it breaks. Translucent enamel over a fluted ground, so that the water moves when you do. Three of eight.",
    ],
    fr: [
      "Pin's Surf",
      "Une vague, une planche, une seconde avant qu'elle ne casse. Émail translucide sur fond guilloché : l'eau bouge en même temps que vous. Trois sur huit.",
    ],
  },
  {
    handle: "la-2028-stadium-mug",
    kind: "mug",
    euro: 16,
    colours: ["Coral", "Deep blue"],
    measure: "350 ml",
    en: [
      "Stadium mug",
      "The curve of the stands runs right around it. Glazed stoneware that holds 350 ml and fits under every coffee machine that we tried.",
    ],
    fr: [
      "Mug Stade",
      "La courbe des tribunes en fait tout le tour. Un grès émaillé qui contient 350 ml et passe sous toutes les machines à café essayées.",
    ],
  },
  {
    handle: "la-2028-beach-towel",
    kind: "towel",
    sport: "VBV",
    euro: 39,
    colours: ["Coral", "Ice"],
    measure: "100 × 180 cm",
    en: [
      "Beach volleyball towel",
      "Wide enough for two to lie on, thick enough to forget the sand. Cotton terry woven on both sides, so there is no wrong one, with the court's lines at true proportion.",
    ],
    fr: [
      "Serviette de beach-volley",
      "Assez large pour deux, assez épaisse pour oublier le sable. Éponge de coton tissée des deux côtés, donc sans envers, avec les lignes du terrain à l'échelle.",
    ],
  },
  {
    handle: "la-2028-steel-bottle",
    kind: "bottle",
    euro: 24,
    colours: ["Deep blue", "Coral", "Silver"],
    measure: "600 ml",
    en: [
      "Steel bottle",
      "Cold for a day at the track, hot for a night at the marathon. 600 ml of double-walled stainless steel, no plastic inside, and a loop to carry it by.",
    ],
    fr: [
      "Gourde en acier",
      "Froide toute une journée de piste, chaude toute une nuit de marathon. 600 ml d'acier inoxydable à double paroi, sans plastique à l'intérieur, avec une anse.",
    ],
  },
  {
    handle: "la-2028-market-tote",
    kind: "tote",
    euro: 18,
    colours: ["Sand", "Deep blue"],
    en: [
      "Market tote",
      "Carries programmes, oranges and a jumper for later. Recycled canvas with long handles, a flat bottom and one inner pocket for the key that always hides.",
    ],
    fr: [
      "Cabas Marché",
      "Il porte les programmes, des oranges et un pull pour plus tard. Toile recyclée, longues anses, fond plat, et une poche intérieure pour la clé qui se cache toujours.",
    ],
  },
  {
    handle: "la-2028-bear-plush",
    kind: "plush",
    euro: 25,
    colours: ["Coral"],
    measure: "25 cm",
    en: [
      "Pico the bear cub",
      "Our own cub came down from the hills to hear the crowd. It sits upright, listens well and keeps secrets. Recycled polyester, safe from the first day.",
    ],
    fr: [
      "Pico l'ourson",
      "Notre ourson est descendu des collines pour entendre la foule. Il tient assis, écoute bien et garde les secrets. Polyester recyclé, sûr dès le premier jour.",
    ],
  },
  {
    handle: "la-2028-childrens-t-shirt",
    kind: "t-shirt",
    for: "child",
    euro: 22,
    colours: ["Coral", "White"],
    en: [
      "Children's wave T-shirt",
      "A wave that grows as you grow into it. Organic cotton with flat seams, no label to scratch, and room to climb whatever there is to climb.",
    ],
    fr: [
      "T-shirt Vague pour enfant",
      "Une vague qui grandit avec l'enfant. Coton biologique, coutures plates, aucune étiquette qui gratte, et de la place pour grimper à tout ce qui se grimpe.",
    ],
  },
  {
    handle: "la-2028-opening-poster",
    kind: "poster",
    euro: 28,
    colours: ["Coral"],
    measure: "50 × 70 cm",
    en: [
      "Opening night poster",
      "Ten thousand lights and one flame, screen-printed in four colours on cotton paper. Ships rolled in a sturdy tube that you will want to keep as well.",
    ],
    fr: [
      "Affiche Nuit d'ouverture",
      "Dix mille lumières et une flamme, sérigraphiées en quatre couleurs sur papier coton. Expédiée roulée dans un tube solide que vous voudrez garder aussi.",
    ],
  },
  {
    handle: "la-2028-track-socks",
    kind: "socks",
    sport: "ATH",
    euro: 12,
    colours: ["White", "Coral"],
    en: [
      "Track socks",
      "Cushioned heel, airy instep, eight thin lanes around the ankle. Combed cotton with just enough stretch to stay up through the last bend. Sold as one pair.",
    ],
    fr: [
      "Chaussettes Piste",
      "Talon renforcé, cou-de-pied aéré, huit fins couloirs autour de la cheville. Coton peigné, juste assez élastique pour tenir jusqu'au dernier virage. Vendues par paire.",
    ],
  },
]
