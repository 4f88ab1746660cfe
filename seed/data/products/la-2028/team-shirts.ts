import type { Product } from "../product"

/** T-shirts and jerseys of teams, and jerseys of sports, for LA 2028. */
export const LA_2028_TEAM_SHIRTS: Product[] = [
  {
    handle: "la-2028-team-usa-t-shirt",
    kind: "t-shirt",
    team: "USA",
    euro: 38,
    colours: ["White", "Red"],
    en: [
      "Home soil T-shirt",
      "Broad red letters on white cotton, the way a college gym would print them. For the people who never had to cross an ocean to be there.",
    ],
    fr: [
      "T-shirt À domicile",
      "De larges lettres rouges sur coton blanc, comme les imprimerait le gymnase d'une université. Pour ceux qui n'ont pas eu d'océan à traverser.",
    ],
  },
  {
    handle: "la-2028-team-mexico-t-shirt",
    kind: "t-shirt",
    team: "MEX",
    euro: 38,
    colours: ["Green", "White"],
    en: [
      "Otomí birds T-shirt",
      "Birds and leaves after the embroidery of Hidalgo, drawn for this shirt and printed in three greens. The loudest section of the stadium will know its own.",
    ],
    fr: [
      "T-shirt Oiseaux otomis",
      "Oiseaux et feuilles d'après les broderies de l'Hidalgo, dessinés pour ce T-shirt et imprimés en trois verts. La tribune la plus bruyante s'y reconnaîtra.",
    ],
  },
  {
    handle: "la-2028-team-france-t-shirt",
    kind: "t-shirt",
    team: "FRA",
    euro: 40,
    colours: ["Deep blue", "White"],
    en: [
      "Allez T-shirt",
      "Five letters from shoulder to shoulder, and a thin tricolour tape inside the neck. From one host city of the summer Games to the next, with love.",
    ],
    fr: [
      "T-shirt Allez",
      "Cinq lettres d'une épaule à l'autre, et un fin galon tricolore à l'intérieur du col. D'une ville hôte des Jeux d'été à la suivante, avec affection.",
    ],
  },
  {
    handle: "la-2028-team-brazil-t-shirt",
    kind: "t-shirt",
    team: "BRA",
    euro: 38,
    colours: ["Sun yellow", "Green"],
    en: [
      "Drumline T-shirt",
      "The yellow that you can pick out from the last row, crossed by the rhythm of five drums written as dots. Soft cotton, generous sleeves, room to dance.",
    ],
    fr: [
      "T-shirt Batucada",
      "Le jaune que l'on reconnaît du dernier rang, traversé par le rythme de cinq tambours écrit en points. Coton doux, manches généreuses, de la place pour danser.",
    ],
  },
  {
    handle: "la-2028-team-great-britain-t-shirt",
    kind: "t-shirt",
    team: "GBR",
    euro: 38,
    colours: ["White", "Deep blue"],
    en: [
      "Four lanes, one boat T-shirt",
      "A coxless four crossing the chest in navy, red and white. British racing weather included: the cotton is dense enough for a Californian evening too.",
    ],
    fr: [
      "T-shirt Quatre sans barreur",
      "Un quatre sans barreur traverse la poitrine en marine, rouge et blanc. Prévu pour la météo britannique : le coton est assez dense pour un soir de Californie.",
    ],
  },
  {
    handle: "la-2028-team-australia-t-shirt",
    kind: "t-shirt",
    team: "AUS",
    euro: 38,
    colours: ["Gold", "Forest"],
    en: [
      "Gold cap T-shirt",
      "Wattle gold with a bottle-green collar, and a swimmer's lane counter on the sleeve. The next summer host sends its regards, and its relay.",
    ],
    fr: [
      "T-shirt Or et vert",
      "L'or du mimosa, un col vert bouteille, et un compteur de longueurs sur la manche. La prochaine hôtesse des Jeux d'été salue et envoie son relais.",
    ],
  },
  {
    handle: "la-2028-team-usa-basketball-jersey",
    kind: "jersey",
    team: "USA",
    sport: "BKB",
    euro: 85,
    colours: ["White", "Deep blue"],
    en: [
      "Home hardwood jersey",
      "Sleeveless, mesh, with cut-and-sewn numbers that you choose to leave blank or not. Airy recycled polyester, and side panels that carry the stripes of the host.",
    ],
    fr: [
      "Maillot Parquet à domicile",
      "Sans manches, en maille, avec des numéros cousus que l'on laisse ou non en blanc. Polyester recyclé aéré, et des côtés qui portent les rayures du pays hôte.",
    ],
  },
  {
    handle: "la-2028-team-spain-football-jersey",
    kind: "jersey",
    team: "ESP",
    sport: "FBL",
    euro: 80,
    colours: ["Red"],
    en: [
      "Passing triangle jersey",
      "Triangles everywhere: in the weave, in the collar, in the way the team plays. Recycled mesh in one deep red, with a gold thread at the hem.",
    ],
    fr: [
      "Maillot Triangles",
      "Des triangles partout : dans le tissage, dans le col, dans la manière de jouer. Maille recyclée d'un seul rouge profond, fil d'or à l'ourlet.",
    ],
  },
  {
    handle: "la-2028-team-fiji-sevens-jersey",
    kind: "jersey",
    team: "FIJ",
    sport: "RU7",
    euro: 80,
    colours: ["White", "Sky"],
    en: [
      "Island sevens jersey",
      "White as a chapel on Sunday, with a masi pattern that only shows in low sun. Reinforced shoulders and no collar to hold you back by.",
    ],
    fr: [
      "Maillot Sept des îles",
      "Blanc comme une chapelle le dimanche, avec un motif masi qui n'apparaît qu'au soleil rasant. Épaules renforcées, et pas de col pour vous retenir.",
    ],
  },
  {
    handle: "la-2028-team-india-cricket-jersey",
    kind: "jersey",
    team: "IND",
    sport: "CKT",
    euro: 75,
    colours: ["Sky", "Orange"],
    en: [
      "Blue hour cricket jersey",
      "The blue of a billion mornings, brushed with orange at the cuffs. Recycled mesh, a soft polo collar, and a pocket for the score book nobody keeps any more.",
    ],
    fr: [
      "Maillot de cricket Heure bleue",
      "Le bleu d'un milliard de matins, frotté d'orange aux poignets. Maille recyclée, col polo souple, et une poche pour le carnet de score que plus personne ne tient.",
    ],
  },
  {
    handle: "la-2028-team-netherlands-hockey-jersey",
    kind: "jersey",
    team: "NED",
    sport: "HOC",
    euro: 75,
    colours: ["Orange"],
    en: [
      "Short corner jersey",
      "Orange enough to be seen through a water spray. Light recycled mesh for hockey at thirty degrees, with a back that is open like lace where it counts.",
    ],
    fr: [
      "Maillot Petit corner",
      "Assez orange pour se voir à travers l'arrosage. Maille recyclée légère pour du hockey à trente degrés, ajourée comme une dentelle là où il le faut.",
    ],
  },
  {
    handle: "la-2028-streetball-jersey",
    kind: "jersey",
    sport: "BK3",
    euro: 65,
    colours: ["Black", "Coral", "White"],
    en: [
      "Half-court jersey",
      "Three against three, ten minutes, first to twenty-one. A loose mesh singlet in the colours of a court painted by its own neighbourhood, reversible for the second game.",
    ],
    fr: [
      "Maillot Demi-terrain",
      "Trois contre trois, dix minutes, premier à vingt et un. Un débardeur ample en maille, aux couleurs d'un terrain peint par son quartier, réversible pour la revanche.",
    ],
  },
  {
    handle: "la-2028-diamond-jersey",
    kind: "jersey",
    sport: "SBL",
    euro: 75,
    colours: ["Cream", "Deep blue"],
    material: "cotton-pique",
    en: [
      "Diamond button jersey",
      "A button-front in cotton piqué, piped in navy, with the softball diamond stitched where a name would be. Wear it open over a tee, closed in the bottom of the seventh.",
    ],
    fr: [
      "Maillot Losange boutonné",
      "Boutonné, en piqué de coton gansé de marine, avec le losange du softball brodé à la place du nom. Ouvert sur un T-shirt, fermé à la dernière manche.",
    ],
  },
  {
    handle: "la-2028-faceoff-jersey",
    kind: "jersey",
    sport: "LAC",
    euro: 65,
    colours: ["Forest", "White"],
    en: [
      "Face-off jersey",
      "Cut wide for shoulder pads you need not own. Open mesh with a crossed-stick pattern at the hem, in homage to the nations who played this game first.",
    ],
    fr: [
      "Maillot Engagement",
      "Coupé large pour des épaulières que personne ne vous demande. Maille ouverte, crosses croisées à l'ourlet, en hommage aux nations qui ont inventé ce jeu.",
    ],
  },
  {
    handle: "la-2028-flag-football-jersey",
    kind: "jersey",
    sport: "FFB",
    euro: 65,
    colours: ["Coral", "Teal"],
    en: [
      "Two flags jersey",
      "No tackles, no pads, only speed: so it weighs 140 grams and has two bright tabs printed at the hips, where a defender will be looking.",
    ],
    fr: [
      "Maillot Deux drapeaux",
      "Ni plaquage ni protections, rien que la vitesse : il pèse 140 grammes et porte deux languettes vives aux hanches, là où regarde le défenseur.",
    ],
  },
  {
    handle: "la-2028-goalball-jersey",
    kind: "jersey",
    sport: "P-GBL",
    euro: 65,
    colours: ["Sun yellow", "Black"],
    en: [
      "Quiet please jersey",
      "The crowd holds its breath so that the players can hear the ball. Long sleeves in recycled jersey for sliding, with a raised number you can read by hand.",
    ],
    fr: [
      "Maillot Silence",
      "Le public retient son souffle pour que les joueurs entendent le ballon. Manches longues en jersey recyclé pour glisser, numéro en relief à lire de la main.",
    ],
    material: "recycled-jersey",
  },
]
