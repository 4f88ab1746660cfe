import type { Product } from "../product"

/** What carries and what is carried: bags, bottles, umbrellas, cases, keyrings, lanyards. */
export const LA_2028_CARRY: Product[] = [
  {
    handle: "la-2028-farmers-tote",
    kind: "tote",
    euro: 17,
    colours: ["Cream", "Olive"],
    material: "washed-canvas",
    en: [
      "Avocado crate tote",
      "Printed with the label that a fruit grower might have put on a box in 1932: a runner, a grove, a mountain. Washed canvas that will carry eight kilos of them.",
    ],
    fr: [
      "Cabas Caisse d'avocats",
      "Imprimé d'une étiquette comme un producteur en aurait collé sur ses caisses en 1932 : un coureur, un verger, une montagne. Toile lavée, huit kilos sans broncher.",
    ],
  },
  {
    handle: "la-2028-court-tote",
    kind: "tote",
    sport: "TEN",
    euro: 20,
    colours: ["White", "Forest"],
    en: [
      "Two rackets tote",
      "A sleeve for two rackets, a pocket for three balls, and still room for a towel. Recycled canvas, stitched along the lines of a court.",
    ],
    fr: [
      "Cabas Deux raquettes",
      "Un étui pour deux raquettes, une poche pour trois balles, et encore de la place pour une serviette. Toile recyclée, piquée sur les lignes d'un court.",
    ],
  },
  {
    handle: "la-2028-beach-tote",
    kind: "tote",
    sport: "VBV",
    euro: 22,
    colours: ["Sun yellow", "Sky"],
    material: "recycled-nylon",
    en: [
      "Sandproof tote",
      "The bottom is mesh, so the beach stays at the beach. Nylon from old fishing nets, rope handles, and a zipped corner for what must not get wet.",
    ],
    fr: [
      "Cabas Anti-sable",
      "Le fond est en filet : la plage reste à la plage. Nylon issu de vieux filets de pêche, anses en corde, et un coin zippé pour ce qui craint l'eau.",
    ],
  },
  {
    handle: "la-2028-venue-backpack",
    kind: "backpack",
    euro: 59,
    colours: ["Deep blue", "Coral"],
    measure: "18 l",
    en: [
      "Gate-ready backpack",
      "Sized to pass the bag check: eighteen litres, no hidden frame, a clear front pocket for tickets. Recycled nylon with a back that breathes in the queue.",
    ],
    fr: [
      "Sac à dos Portique",
      "Aux mesures du contrôle : dix-huit litres, pas d'armature, une poche transparente pour les billets. Nylon recyclé, et un dos qui respire dans la file.",
    ],
  },
  {
    handle: "la-2028-swim-backpack",
    kind: "backpack",
    sport: "SWM",
    euro: 65,
    colours: ["Sky", "Black"],
    measure: "30 l",
    en: [
      "Wet and dry backpack",
      "Two compartments that never meet: one drains, one stays dry. Welded seams, a strap for fins, and a whistle in the buckle, because every pool has a lifeguard.",
    ],
    fr: [
      "Sac à dos Sec et mouillé",
      "Deux compartiments qui ne se rencontrent jamais : l'un s'égoutte, l'autre reste sec. Coutures soudées, sangle à palmes, et un sifflet dans la boucle.",
    ],
  },
  {
    handle: "la-2028-board-backpack",
    kind: "backpack",
    sport: "SKB",
    euro: 69,
    colours: ["Charcoal", "Orange"],
    measure: "22 l",
    en: [
      "Board carry backpack",
      "Two straps outside hold the deck, wheels away from your back. Inside: a padded sleeve, a tool loop, and a base that you can drop on concrete.",
    ],
    fr: [
      "Sac à dos Porte-planche",
      "Deux sangles tiennent la planche, roues loin du dos. Dedans : une housse rembourrée, une boucle à outils, et un fond que l'on peut lâcher sur le béton.",
    ],
  },
  {
    handle: "la-2028-childrens-backpack",
    kind: "backpack",
    for: "child",
    euro: 38,
    colours: ["Coral", "Mint"],
    measure: "10 l",
    en: [
      "Little explorer backpack",
      "Ten litres: one jumper, one snack, one bear. A chest clip that small hands can work, reflective palm trees, and a name label where it belongs, inside.",
    ],
    fr: [
      "Sac à dos Petit explorateur",
      "Dix litres : un pull, un goûter, un ours. Une attache de poitrine pour petites mains, des palmiers réfléchissants, et l'étiquette du nom à sa place, dedans.",
    ],
  },
  {
    handle: "la-2028-trail-bottle",
    kind: "bottle",
    sport: "MTB",
    euro: 22,
    colours: ["Terracotta", "Silver"],
    measure: "500 ml",
    en: [
      "Canyon bottle",
      "Steel with a powder coat as matt as dust, and a bite valve that opens with gloves on. Dents become it; we include the first one only by request.",
    ],
    fr: [
      "Gourde Canyon",
      "Acier laqué mat comme la poussière, et une valve à mordre qui s'ouvre avec des gants. Les bosses lui vont bien ; la première est offerte sur demande.",
    ],
  },
  {
    handle: "la-2028-sideline-bottle",
    kind: "bottle",
    sport: "HBL",
    euro: 18,
    colours: ["White", "Coral"],
    measure: "750 ml",
    en: [
      "Sideline bottle",
      "A wide mouth for ice, a lid that unscrews in half a turn, a scale that counts time-outs instead of millilitres. Single-wall steel, light enough to throw.",
    ],
    fr: [
      "Gourde Ligne de touche",
      "Goulot large pour la glace, bouchon qui s'ouvre d'un demi-tour, graduation en temps morts plutôt qu'en millilitres. Acier simple paroi, assez légère pour se lancer.",
    ],
  },
  {
    handle: "la-2028-childrens-bottle",
    kind: "bottle",
    for: "child",
    euro: 15,
    colours: ["Sun yellow", "Sky"],
    measure: "350 ml",
    en: [
      "Pico's little bottle",
      "The store's bear cub, asleep on a lilo, goes all the way round. A straw lid that does not leak in a school bag: we packed it with homework to be sure.",
    ],
    fr: [
      "Petite gourde de Pico",
      "L'ourson de la boutique, endormi sur un matelas gonflable, fait tout le tour. Un bouchon à paille qui ne fuit pas dans le cartable : testé avec les devoirs.",
    ],
  },
  {
    handle: "la-2028-parasol-umbrella",
    kind: "umbrella",
    euro: 32,
    colours: ["Coral", "Sun yellow"],
    en: [
      "Noon shade umbrella",
      "It hardly rains here, so this one is made for sun: a silvered lining, UPF 50, and a canopy striped like the beach. Folds to the length of a forearm.",
    ],
    fr: [
      "Parapluie Plein midi",
      "Ici il pleut à peine, alors celui-ci est fait pour le soleil : doublure argentée, UPF 50, toile rayée comme la plage. Plié, il a la longueur d'un avant-bras.",
    ],
  },
  {
    handle: "la-2028-fairway-umbrella",
    kind: "umbrella",
    sport: "GLF",
    euro: 36,
    colours: ["Forest", "White"],
    en: [
      "Gallery umbrella",
      "A golf umbrella with eight fibreglass ribs and a vent that lets the gust through. Room for two and a scorecard. The handle is a grip, wound by hand.",
    ],
    fr: [
      "Parapluie Galerie",
      "Un parapluie de golf à huit baleines en fibre de verre, avec une fente qui laisse passer la rafale. Deux personnes et une carte de score. La poignée est un vrai grip.",
    ],
  },
  {
    handle: "la-2028-lane-phone-case",
    kind: "phone-case",
    sport: "ATH",
    euro: 24,
    colours: ["Coral", "Deep blue"],
    en: [
      "Lane lines phone case",
      "Eight lines run up the back and curve round the lens, as if it were the first bend. Recycled polycarbonate, a raised edge, a matt grip.",
    ],
    fr: [
      "Coque Lignes de couloir",
      "Huit lignes montent au dos et tournent autour de l'objectif, comme au premier virage. Polycarbonate recyclé, bord relevé, prise mate.",
    ],
  },
  {
    handle: "la-2028-boardwalk-phone-case",
    kind: "phone-case",
    euro: 24,
    colours: ["Lilac", "Teal"],
    en: [
      "Neon motel phone case",
      "A sign that says only what a fan needs to know: vacancy, pool, finals tonight. The letters glow for an hour after a minute of lamp light.",
    ],
    fr: [
      "Coque Motel au néon",
      "Une enseigne qui dit le nécessaire : chambres, piscine, finales ce soir. Les lettres luisent une heure après une minute de lampe.",
    ],
  },
  {
    handle: "la-2028-grip-phone-case",
    kind: "phone-case",
    sport: "CLB",
    euro: 26,
    colours: ["Charcoal", "Mint"],
    material: "silicone-case",
    en: [
      "Good hold phone case",
      "The back is moulded like a climbing hold with a pocket for one finger. It will not slip off a knee, a table or a belay ledge.",
    ],
    fr: [
      "Coque Bonne prise",
      "Le dos est moulé comme une prise, avec un trou pour un seul doigt. Elle ne glisse ni du genou, ni de la table, ni du relais.",
    ],
  },
  {
    handle: "la-2028-wax-comb-keyring",
    kind: "keyring",
    sport: "SRF",
    euro: 11,
    colours: ["Sky", "Coral"],
    en: [
      "Wax comb keyring",
      "A real wax comb, small enough for keys and sharp enough for a board. Stainless edge, enamel body, and a hole for the bottle after the session.",
    ],
    fr: [
      "Porte-clés Peigne à wax",
      "Un vrai peigne à wax, assez petit pour des clés, assez net pour une planche. Arête en inox, corps émaillé, et un trou pour la bouteille d'après session.",
    ],
  },
  {
    handle: "la-2028-whistle-keyring",
    kind: "keyring",
    sport: "HBL",
    euro: 10,
    colours: ["Silver"],
    material: "brass",
    en: [
      "Referee keyring",
      "A brass whistle with a real cork ball. It works, loudly; we apologise to your neighbours in advance and to your team in arrears.",
    ],
    fr: [
      "Porte-clés Arbitre",
      "Un sifflet en laiton avec une vraie bille de liège. Il marche, et fort : pardon d'avance à vos voisins, et après coup à votre équipe.",
    ],
  },
  {
    handle: "la-2028-palm-keyring",
    kind: "keyring",
    euro: 9,
    colours: ["Coral", "Gold"],
    en: [
      "Single palm keyring",
      "One palm tree, die-cast, with fronds thin enough to bend in the wind of a moving bunch of keys. A small coast to find at the bottom of a bag.",
    ],
    fr: [
      "Porte-clés Palmier seul",
      "Un palmier coulé, aux palmes assez fines pour bouger avec le trousseau. Un petit bout de côte à retrouver au fond du sac.",
    ],
  },
  {
    handle: "la-2028-pin-lanyard",
    kind: "lanyard",
    euro: 11,
    colours: ["Deep blue", "Coral"],
    en: [
      "Pin trader's lanyard",
      "Twice as wide as usual, because pins need room. Dense weave that holds a post without fraying, and a snap that lets go if someone pulls.",
    ],
    fr: [
      "Tour de cou Échangeur de pin's",
      "Deux fois plus large que d'habitude, parce que les pin's ont besoin de place. Tissage dense qui tient la pointe, et un fermoir qui cède si l'on tire.",
    ],
  },
  {
    handle: "la-2028-volunteer-lanyard",
    kind: "lanyard",
    euro: 10,
    colours: ["Sun yellow", "Mint"],
    en: [
      "Helping hands lanyard",
      "For the thousands who point the way. Soft edges for long shifts, two clips for card and key, and a rhythm of small raised hands along the ribbon.",
    ],
    fr: [
      "Tour de cou Coups de main",
      "Pour les milliers de bénévoles qui montrent le chemin. Bords doux pour les longues journées, deux attaches, et un rythme de petites mains levées sur le ruban.",
    ],
  },
  {
    handle: "la-2028-team-usa-lanyard",
    kind: "lanyard",
    team: "USA",
    euro: 11,
    colours: ["Red"],
    en: [
      "Row twenty lanyard",
      "Your ticket at your chest and the host's stripes round your neck. Woven, not printed, so that red stays red after a summer of sun cream.",
    ],
    fr: [
      "Tour de cou Vingtième rang",
      "Le billet sur la poitrine et les rayures du pays hôte autour du cou. Tissé et non imprimé : le rouge reste rouge après un été de crème solaire.",
    ],
  },
]
