import type { Product } from "../product"

/** T-shirts of LA 2028, by sport and for the city. */
export const LA_2028_T_SHIRTS: Product[] = [
  {
    handle: "la-2028-three-pointer-t-shirt",
    kind: "t-shirt",
    sport: "BKB",
    euro: 35,
    colours: ["Orange", "Black"],
    material: "heavy-cotton",
    en: [
      "Three-pointer T-shirt",
      "The arc, the hoop, and nothing in between. Screen-printed large on the back of a heavy cotton tee, with the exact distance, 6.75 m, under the collar.",
    ],
    fr: [
      "T-shirt Tir à trois points",
      "L'arc, le panier, et rien entre les deux. Sérigraphié en grand au dos d'un coton épais, avec la distance exacte, 6,75 m, sous le col.",
    ],
  },
  {
    handle: "la-2028-half-pipe-t-shirt",
    kind: "t-shirt",
    sport: "SKB",
    euro: 35,
    colours: ["White", "Charcoal"],
    material: "heavy-cotton",
    en: [
      "Coping T-shirt",
      "A loose, boxy skate cut with the line of the bowl running hem to hem. Garment-dyed cotton, already soft, already slightly faded, ready to be fallen on.",
    ],
    fr: [
      "T-shirt Coping",
      "Une coupe de skate ample et carrée, avec la courbe du bowl d'un ourlet à l'autre. Coton teint en pièce, déjà doux, déjà un peu passé, prêt aux chutes.",
    ],
  },
  {
    handle: "la-2028-first-wave-t-shirt",
    kind: "t-shirt",
    sport: "SRF",
    euro: 34,
    colours: ["Sky", "White"],
    material: "slub-cotton",
    en: [
      "First wave T-shirt",
      "Six o'clock, glassy, nobody out. A small wave at the chest, a long one down the spine, water-based inks that you cannot feel on the slub cotton.",
    ],
    fr: [
      "T-shirt Première vague",
      "Six heures, mer d'huile, personne à l'eau. Une petite vague sur le cœur, une longue dans le dos, des encres à l'eau qu'on ne sent pas sur le coton flammé.",
    ],
  },
  {
    handle: "la-2028-touch-t-shirt",
    kind: "t-shirt",
    sport: "FEN",
    euro: 34,
    colours: ["White", "Deep blue"],
    en: [
      "Touch right T-shirt",
      "One red lamp, printed on one side only. Fencers will know which side won; everyone else gets a fine white T-shirt in organic cotton.",
    ],
    fr: [
      "T-shirt Touche à droite",
      "Une lampe rouge, imprimée d'un seul côté. Les escrimeurs sauront qui a gagné ; les autres ont un beau T-shirt blanc en coton biologique.",
    ],
  },
  {
    handle: "la-2028-serve-t-shirt",
    kind: "t-shirt",
    sport: "VVO",
    euro: 34,
    colours: ["Sun yellow", "Deep blue"],
    en: [
      "Jump serve T-shirt",
      "Toss, two steps, and the arm that comes last. Four frames of the same serve climb from hip to shoulder on light organic cotton.",
    ],
    fr: [
      "T-shirt Service smashé",
      "Lancer, deux pas, et le bras qui vient en dernier. Quatre images du même service montent de la hanche à l'épaule sur un coton biologique léger.",
    ],
  },
  {
    handle: "la-2028-chalk-t-shirt",
    kind: "t-shirt",
    sport: "GAR",
    euro: 34,
    colours: ["Pink", "Charcoal"],
    en: [
      "Chalk cloud T-shirt",
      "A clap of the hands before the apparatus, and for a second the whole arena is white. Discharge-printed, so the cloud is the cotton itself showing through.",
    ],
    fr: [
      "T-shirt Nuage de craie",
      "Un battement de mains avant l'agrès, et pendant une seconde toute la salle est blanche. Imprimé à la corrosion : le nuage, c'est le coton qui réapparaît.",
    ],
  },
  {
    handle: "la-2028-boundary-t-shirt",
    kind: "t-shirt",
    sport: "CKT",
    euro: 33,
    colours: ["Cream", "Forest"],
    en: [
      "Over the boundary T-shirt",
      "Cream like a cardigan, with one green seam from collar to hem. Cricket is back in the Games after a long tea, and this is what to wear for it.",
    ],
    fr: [
      "T-shirt Par-dessus la limite",
      "Crème comme un gilet de match, avec une seule couture verte du col à l'ourlet. Le cricket revient aux Jeux après un long thé : voici la tenue.",
    ],
  },
  {
    handle: "la-2028-scrum-half-t-shirt",
    kind: "t-shirt",
    sport: "RU7",
    euro: 33,
    colours: ["Teal", "White"],
    material: "heavy-cotton",
    en: [
      "Seven minutes T-shirt",
      "Seven players, seven minutes, one clean break down the touchline. Twin-needle seams and a taped neck, in cotton that has the weight of a training shirt.",
    ],
    fr: [
      "T-shirt Sept minutes",
      "Sept joueurs, sept minutes, une percée le long de la touche. Coutures doubles et col renforcé, dans un coton qui a le poids d'un maillot d'entraînement.",
    ],
  },
  {
    handle: "la-2028-catch-and-drive-t-shirt",
    kind: "t-shirt",
    sport: "ROW",
    euro: 33,
    colours: ["Ice", "Deep blue"],
    en: [
      "Catch and drive T-shirt",
      "Eight puddles, evenly spaced, and the boat already gone. Printed tone on tone across the back for people who get up before the wind does.",
    ],
    fr: [
      "T-shirt Attaque et poussée",
      "Huit ronds dans l'eau, à égale distance, et le bateau déjà loin. Imprimé ton sur ton dans le dos, pour ceux qui se lèvent avant le vent.",
    ],
  },
  {
    handle: "la-2028-route-setter-t-shirt",
    kind: "t-shirt",
    sport: "CLB",
    euro: 35,
    colours: ["Mint", "Terracotta"],
    en: [
      "Route setter T-shirt",
      "Holds in five colours scattered over the back; connect them and you have the final route. Drop shoulders for reach, and a hem that stays in the harness.",
    ],
    fr: [
      "T-shirt Ouvreuse",
      "Des prises de cinq couleurs éparpillées dans le dos ; reliez-les, vous avez la voie de la finale. Épaules tombantes pour l'allonge, ourlet qui tient sous le baudrier.",
    ],
  },
  {
    handle: "la-2028-break-point-t-shirt",
    kind: "t-shirt",
    sport: "TEN",
    euro: 34,
    colours: ["White", "Olive"],
    material: "cotton-pique",
    en: [
      "Break point T-shirt",
      "Cotton piqué, the cloth of the first tennis shirts, in a plain round neck. The court's lines cross where the ball mark would be: on the outside edge.",
    ],
    fr: [
      "T-shirt Balle de break",
      "Un piqué de coton, l'étoffe des premières chemises de tennis, en simple col rond. Les lignes du court se croisent là où serait la marque : au bord extérieur.",
    ],
  },
  {
    handle: "la-2028-ippon-t-shirt",
    kind: "t-shirt",
    sport: "JUD",
    euro: 34,
    colours: ["White", "Indigo"],
    material: "heavy-cotton",
    en: [
      "Clean throw T-shirt",
      "Woven as tight as a jacket that has to be gripped, and cut as straight. The belt is one printed line at the waist, knotted a little off centre.",
    ],
    fr: [
      "T-shirt Ippon",
      "Tissé aussi serré qu'une veste que l'on doit saisir, et coupé aussi droit. La ceinture est un trait imprimé à la taille, noué un peu de côté.",
    ],
  },
  {
    handle: "la-2028-peloton-t-shirt",
    kind: "t-shirt",
    sport: "CRD",
    euro: 33,
    colours: ["Coral", "White"],
    material: "recycled-jersey",
    en: [
      "Canyon road T-shirt",
      "A hundred wheels on one switchback above the city. Recycled jersey that wicks on the climb and dries on the descent, with a drop at the back for the saddle.",
    ],
    fr: [
      "T-shirt Route du canyon",
      "Cent roues dans un seul lacet au-dessus de la ville. Jersey recyclé qui respire en montée et sèche en descente, un peu plus long derrière pour la selle.",
    ],
  },
  {
    handle: "la-2028-wheelchair-tennis-t-shirt",
    kind: "t-shirt",
    sport: "P-WTE",
    euro: 34,
    colours: ["Deep blue", "Mint"],
    en: [
      "Second bounce T-shirt",
      "In wheelchair tennis the ball may bounce twice, and the rally gets twice as long. Two yellow dots, one arc, and sleeves cut free for the push.",
    ],
    fr: [
      "T-shirt Deuxième rebond",
      "Au tennis fauteuil, la balle peut rebondir deux fois, et l'échange dure d'autant. Deux points jaunes, une courbe, et des manches libres pour la poussée.",
    ],
  },
  {
    handle: "la-2028-para-athletics-t-shirt",
    kind: "t-shirt",
    sport: "P-ATH",
    euro: 34,
    colours: ["White", "Coral"],
    en: [
      "Blade curve T-shirt",
      "A single curve, bent and about to give its energy back. Printed low on the left side, because that is where the race begins for many who run on blades.",
    ],
    fr: [
      "T-shirt Lame",
      "Une seule courbe, fléchie, prête à rendre son énergie. Imprimée en bas à gauche, là où la course commence pour beaucoup de ceux qui courent sur lame.",
    ],
  },
  {
    handle: "la-2028-curveball-t-shirt",
    kind: "t-shirt",
    sport: "BSB",
    euro: 35,
    colours: ["Grey marl", "Cream"],
    en: [
      "Curveball T-shirt",
      "Three-quarter sleeves in a second colour, as on every sandlot, and a ball that starts at the chest and ends at the hip. Slub yarn, worn in from the first inning.",
    ],
    fr: [
      "T-shirt Balle courbe",
      "Manches trois quarts d'une autre couleur, comme sur tous les terrains vagues, et une balle partie de la poitrine qui finit à la hanche. Un fil flammé, assoupli d'avance.",
    ],
  },
  {
    handle: "la-2028-freeway-t-shirt",
    kind: "t-shirt",
    euro: 32,
    colours: ["Sand", "Black", "Coral"],
    en: [
      "Interchange T-shirt",
      "Four levels of freeway seen from the air, drawn as if they were ribbons in a gymnast's hand. The city's most famous knot, on soft organic cotton.",
    ],
    fr: [
      "T-shirt Échangeur",
      "Quatre niveaux d'autoroute vus du ciel, dessinés comme des rubans dans la main d'une gymnaste. Le nœud le plus célèbre de la ville, sur un coton doux.",
    ],
  },
  {
    handle: "la-2028-golden-hour-t-shirt",
    kind: "t-shirt",
    euro: 32,
    colours: ["Sun yellow", "Lilac"],
    material: "slub-cotton",
    en: [
      "Golden hour T-shirt",
      "The forty minutes in which every photograph succeeds. A gradient from lilac to gold, printed edge to edge before the shirt is sewn, so no two hems match.",
    ],
    fr: [
      "T-shirt Heure dorée",
      "Les quarante minutes où toutes les photos sont réussies. Un dégradé du lilas à l'or, imprimé bord à bord avant la couture : aucun ourlet n'est pareil.",
    ],
  },
]
