import type { Product } from "../product"

/** Clothes and headwear of Dakar 2026. */
export const DAKAR_2026_APPAREL: Product[] = [
  {
    handle: "dakar-pirogue-t-shirt",
    kind: "t-shirt",
    euro: 30,
    colours: ["Sun yellow", "Indigo", "White"],
    en: [
      "Pirogue T-shirt",
      "The painted boats of Soumbédioune come home in a row, each with a name and an eye at the bow. Four inks on organic cotton, sewn in Senegal.",
    ],
    fr: [
      "T-shirt Pirogue",
      "Les bateaux peints de Soumbédioune rentrent à la file, chacun avec un nom et un œil à la proue. Quatre encres sur coton biologique, cousu au Sénégal.",
    ],
  },
  {
    handle: "dakar-sprint-t-shirt",
    kind: "t-shirt",
    sport: "ATH",
    euro: 30,
    colours: ["Gold", "Green"],
    en: [
      "Sixteen and fast T-shirt",
      "At the Youth Games everyone in the final was born yesterday, or nearly. A lane number, a birth year left blank, and a fabric pen to fill it in.",
    ],
    fr: [
      "T-shirt Seize ans et pressé",
      "Aux Jeux de la Jeunesse, toute la finale est née hier, ou presque. Un numéro de couloir, une année de naissance à remplir, et le feutre pour le faire.",
    ],
  },
  {
    handle: "dakar-basketball-t-shirt",
    kind: "t-shirt",
    sport: "BK3",
    euro: 30,
    colours: ["Orange", "Black"],
    en: [
      "Sunset court T-shirt",
      "Three against three on a court by the corniche, when the heat lets go. The hoop is the sun; somebody is about to dunk it into the Atlantic.",
    ],
    fr: [
      "T-shirt Terrain du couchant",
      "Trois contre trois près de la corniche, quand la chaleur lâche prise. Le panier est le soleil ; quelqu'un va le dunker dans l'Atlantique.",
    ],
  },
  {
    handle: "dakar-surf-break-t-shirt",
    kind: "t-shirt",
    sport: "SAL",
    euro: 30,
    colours: ["Sky", "White"],
    material: "slub-cotton",
    en: [
      "Trade wind T-shirt",
      "The alizé blows down this coast from November on, and young sailors know it by name. One sail, one gust, drawn with a dry brush on slub cotton.",
    ],
    fr: [
      "T-shirt Alizé",
      "L'alizé descend cette côte dès novembre, et les jeunes marins l'appellent par son nom. Une voile, une rafale, au pinceau sec sur coton flammé.",
    ],
  },
  {
    handle: "dakar-wrestling-t-shirt",
    kind: "t-shirt",
    sport: "WRE",
    euro: 32,
    colours: ["Terracotta", "Sand"],
    material: "heavy-cotton",
    en: [
      "Sand ring T-shirt",
      "In Senegal, wrestling fills stadiums and empties streets. A circle of sandbags seen from above, two shadows inside, printed in earth pigments on heavy cotton.",
    ],
    fr: [
      "T-shirt Cercle de sable",
      "Au Sénégal, la lutte remplit les stades et vide les rues. Un cercle de sacs vu d'en haut, deux ombres dedans, imprimés aux terres sur coton épais.",
    ],
  },
  {
    handle: "dakar-taekwondo-t-shirt",
    kind: "t-shirt",
    sport: "TKW",
    euro: 30,
    colours: ["White", "Green"],
    en: [
      "High kick T-shirt",
      "A heel drawn at the height of your own collarbone, arriving. Straight cotton tee with side vents, because that kick needs room.",
    ],
    fr: [
      "T-shirt Coup de pied haut",
      "Un talon dessiné à hauteur de votre propre clavicule, qui arrive. T-shirt droit en coton, fendu sur les côtés, car ce geste demande de la place.",
    ],
  },
  {
    handle: "dakar-team-senegal-t-shirt",
    kind: "t-shirt",
    team: "SEN",
    euro: 34,
    colours: ["White", "Green"],
    en: [
      "Gaindé T-shirt",
      "Gaindé means lion, and it is what the whole country answers to on match day. A mane of brushstrokes in green, gold and red on white cotton.",
    ],
    fr: [
      "T-shirt Gaindé",
      "Gaindé veut dire lion, et tout le pays répond à ce nom les jours de match. Une crinière de coups de pinceau vert, or et rouge sur coton blanc.",
    ],
  },
  {
    handle: "dakar-team-cote-d-ivoire-t-shirt",
    kind: "t-shirt",
    team: "CIV",
    euro: 33,
    colours: ["Orange", "White"],
    en: [
      "Lagoon neighbours T-shirt",
      "Orange for the savannah, green for the forest, and between them a lagoon of white cotton. For the fans who came along the coast by bus, singing.",
    ],
    fr: [
      "T-shirt Voisins de la lagune",
      "L'orange de la savane, le vert de la forêt, et entre les deux une lagune de coton blanc. Pour ceux qui sont venus par la côte, en car et en chantant.",
    ],
  },
  {
    handle: "dakar-team-kenya-t-shirt",
    kind: "t-shirt",
    team: "KEN",
    euro: 33,
    colours: ["Red", "Black"],
    en: [
      "Dirt track school T-shirt",
      "Where the track is red earth and the finish line is the school gate. A small beaded border at the hem, printed bead by bead.",
    ],
    fr: [
      "T-shirt Piste de terre",
      "Là où la piste est de terre rouge et l'arrivée, le portail de l'école. Une petite frise de perles à l'ourlet, imprimée perle par perle.",
    ],
  },
  {
    handle: "dakar-childrens-goat-t-shirt",
    kind: "t-shirt",
    for: "child",
    euro: 22,
    colours: ["Sun yellow", "Mint"],
    en: [
      "Goat on the wall T-shirt",
      "Every street in Dakar has a goat with a better view than yours. This one referees. Organic cotton, soft print, room for a season's growth.",
    ],
    fr: [
      "T-shirt Chèvre sur le mur",
      "Chaque rue de Dakar a une chèvre mieux placée que vous. Celle-ci arbitre. Coton biologique, impression souple, de la place pour grandir d'une saison.",
    ],
  },
  {
    handle: "dakar-childrens-drum-t-shirt",
    kind: "t-shirt",
    for: "child",
    euro: 22,
    colours: ["Coral", "Green"],
    en: [
      "Drum circle T-shirt",
      "Tap the big dots with a flat hand and the small ones with a finger: the print is a rhythm, and it works on any tummy. Organic cotton.",
    ],
    fr: [
      "T-shirt Tambours",
      "Frappez les gros points de la paume et les petits du doigt : l'imprimé est un rythme, et il marche sur tous les ventres. Coton biologique.",
    ],
  },
  {
    handle: "dakar-childrens-skate-t-shirt",
    kind: "t-shirt",
    for: "child",
    sport: "SKB",
    euro: 22,
    colours: ["White", "Sky"],
    en: [
      "Fish market ramp T-shirt",
      "A fish on a skateboard, late for the market. Screen-printed in three colours on organic cotton that no amount of ketchup has yet defeated.",
    ],
    fr: [
      "T-shirt Rampe du marché",
      "Un poisson sur une planche à roulettes, en retard au marché. Trois couleurs au cadre sur un coton biologique qu'aucun ketchup n'a encore vaincu.",
    ],
  },
  {
    handle: "dakar-harmattan-hoodie",
    kind: "hoodie",
    euro: 62,
    colours: ["Sand", "Green"],
    en: [
      "Harmattan hoodie",
      "When the wind comes off the desert, evenings in Dakar turn gold and cool. Light brushed fleece, a deep hood, a dusty green that suits everyone.",
    ],
    fr: [
      "Sweat à capuche Harmattan",
      "Quand le vent vient du désert, les soirs de Dakar deviennent dorés et frais. Molleton léger, capuche profonde, un vert poudré qui va à tous.",
    ],
  },
  {
    handle: "dakar-judo-hoodie",
    kind: "hoodie",
    sport: "JUD",
    euro: 65,
    colours: ["White", "Indigo"],
    en: [
      "Before the bow hoodie",
      "The heavy weave of a judogi at the collar, soft fleece everywhere else. Crossed front, no zip, nothing that a partner could get hold of.",
    ],
    fr: [
      "Sweat à capuche Avant le salut",
      "Le tissage épais d'un judogi au col, un molleton doux partout ailleurs. Devant croisé, sans zip, rien qu'un partenaire puisse saisir.",
    ],
  },
  {
    handle: "dakar-team-senegal-football-jersey",
    kind: "jersey",
    team: "SEN",
    sport: "FBL",
    euro: 70,
    colours: ["White", "Green"],
    en: [
      "Teranga football jersey",
      "White, with the outline of a baobab woven so lightly into the mesh that it appears only against the light. Recycled polyester, made in Thiès.",
    ],
    fr: [
      "Maillot de football Teranga",
      "Blanc, avec la silhouette d'un baobab tissée si légèrement dans la maille qu'elle n'apparaît qu'à contre-jour. Polyester recyclé, fait à Thiès.",
    ],
  },
  {
    handle: "dakar-team-nigeria-basketball-jersey",
    kind: "jersey",
    team: "NGR",
    sport: "BK3",
    euro: 68,
    colours: ["Green"],
    en: [
      "Lagos half-court jersey",
      "Eagle feathers run down the sides of a green mesh singlet. Loose at the arm, long at the hem, ready to be worn over a T-shirt to church or to court.",
    ],
    fr: [
      "Maillot Demi-terrain de Lagos",
      "Des plumes d'aigle descendent les flancs d'un débardeur vert en maille. Ample aux bras, long à l'ourlet, à porter sur un T-shirt, au terrain ou en ville.",
    ],
  },
  {
    handle: "dakar-rugby-jersey",
    kind: "jersey",
    sport: "RU7",
    euro: 65,
    colours: ["Gold", "Green"],
    en: [
      "First cap sevens jersey",
      "Somebody's first international shirt looks like this: a collar that will not tear, hoops in green and gold, and a hem signed by the whole squad in your mind.",
    ],
    fr: [
      "Maillot Première sélection",
      "Le premier maillot international ressemble à celui-ci : un col indéchirable, des bandes vert et or, un ourlet que toute l'équipe a déjà signé en pensée.",
    ],
  },
  {
    handle: "dakar-bucket-cap",
    kind: "cap",
    euro: 27,
    colours: ["Indigo", "Gold"],
    material: "wax-print",
    en: [
      "Wax panel cap",
      "Six panels cut from six places in the same bolt of wax cloth, so no two caps are alike. Brass buckle, short brim, plenty of character.",
    ],
    fr: [
      "Casquette Six pans de wax",
      "Six panneaux taillés en six endroits du même pagne wax : il n'y a pas deux casquettes pareilles. Boucle en laiton, visière courte, beaucoup de caractère.",
    ],
  },
  {
    handle: "dakar-athletics-cap",
    kind: "cap",
    sport: "ATH",
    euro: 26,
    colours: ["White", "Green"],
    material: "recycled-jersey",
    en: [
      "Call room cap",
      "For heats at two in the afternoon: white outside, dark under the brim, mesh at the temples. It folds into a fist and opens again without a crease.",
    ],
    fr: [
      "Casquette Chambre d'appel",
      "Pour des séries à deux heures de l'après-midi : blanche dessus, sombre sous la visière, ajourée aux tempes. Elle tient dans le poing et se rouvre sans un pli.",
    ],
  },
  {
    handle: "dakar-childrens-lion-cap",
    kind: "cap",
    for: "child",
    euro: 22,
    colours: ["Gold"],
    en: [
      "Samba's mane cap",
      "Tufts of wool all round the edge, so that any child under it becomes a lion cub. Soft cotton twill, elastic at the back, roar not included.",
    ],
    fr: [
      "Casquette Crinière de Samba",
      "Des touffes de laine tout autour : n'importe quel enfant dessous devient lionceau. Sergé de coton doux, élastique derrière, rugissement non fourni.",
    ],
  },
  {
    handle: "dakar-gold-step-socks",
    kind: "socks",
    sport: "ATH",
    euro: 12,
    colours: ["Green", "Gold"],
    en: [
      "Gold step socks",
      "Green to the ankle, gold underneath, so that the winner's colour is where it should be: under your feet. Combed cotton, sold as one pair.",
    ],
    fr: [
      "Chaussettes Pas d'or",
      "Vertes jusqu'à la cheville, dorées dessous : la couleur du vainqueur est à sa place, sous vos pieds. Coton peigné, vendues par paire.",
    ],
  },
]
