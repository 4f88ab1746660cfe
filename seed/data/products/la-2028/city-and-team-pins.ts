import type { Product } from "../product"

/** Pins, magnets and coins of LA 2028 that belong to the city or to a team. */
export const LA_2028_CITY_AND_TEAM_PINS: Product[] = [
  {
    handle: "la-2028-palm-row-pin",
    kind: "pin",
    euro: 6,
    colours: ["Coral", "Teal"],
    en: [
      "Palm row pin",
      "Five palms along a boulevard, each a little taller than the last, like athletes before a team photograph. Glossy enamel on a sunset ground.",
    ],
    fr: [
      "Pin's Rangée de palmiers",
      "Cinq palmiers le long d'un boulevard, chacun un peu plus grand que le précédent, comme une équipe avant la photo. Émail brillant sur fond de couchant.",
    ],
  },
  {
    handle: "la-2028-gate-pin",
    kind: "pin",
    euro: 6,
    colours: ["Gold"],
    en: [
      "Peristyle pin",
      "The arches that have opened two Games already, cut from one piece of brass-plated metal. You look through them, and there is the track.",
    ],
    fr: [
      "Pin's Péristyle",
      "Les arches qui ont déjà ouvert deux fois les Jeux, découpées dans une seule pièce de métal laitonné. On regarde au travers, et voilà la piste.",
    ],
  },
  {
    handle: "la-2028-marine-layer-pin",
    kind: "pin",
    euro: 6,
    colours: ["Grey marl"],
    en: [
      "Marine layer pin",
      "June in Los Angeles: grey until noon, then every colour at once. Frosted enamel over an iridescent plate, so the sun comes out as you turn it.",
    ],
    fr: [
      "Pin's Brume de mer",
      "Juin à Los Angeles : gris jusqu'à midi, puis toutes les couleurs à la fois. Émail givré sur plaque irisée, où le soleil sort quand on le tourne.",
    ],
  },
  {
    handle: "la-2028-team-usa-pin",
    kind: "pin",
    team: "USA",
    euro: 7,
    colours: ["Red", "Deep blue"],
    en: [
      "Home crowd pin",
      "Thirteen tiny seats, one of them yours. The host nation's colours in hard enamel, polished flat, on a pin made to be traded at the gate.",
    ],
    fr: [
      "Pin's Public à domicile",
      "Treize petits sièges, dont le vôtre. Les couleurs du pays hôte en émail dur, poli à plat, sur un pin's fait pour être échangé à l'entrée.",
    ],
  },
  {
    handle: "la-2028-team-mexico-pin",
    kind: "pin",
    team: "MEX",
    euro: 7,
    colours: ["Green"],
    en: [
      "South of the border pin",
      "The neighbours who will fill half the stands. A papel picado banner, cut out so finely that you will want to show it against a white shirt.",
    ],
    fr: [
      "Pin's Voisins du Sud",
      "Les voisins qui rempliront la moitié des tribunes. Une guirlande de papel picado découpée si finement qu'il faut la montrer sur une chemise blanche.",
    ],
  },
  {
    handle: "la-2028-team-japan-pin",
    kind: "pin",
    team: "JPN",
    euro: 7,
    colours: ["White"],
    en: [
      "Rising crane pin",
      "A folded crane in seven facets of white enamel, with one red dot where the eye would be. Crisp as paper, and it will outlast a thousand of them.",
    ],
    fr: [
      "Pin's Grue montante",
      "Une grue pliée en sept facettes d'émail blanc, avec un point rouge à la place de l'œil. Net comme du papier, et plus durable que mille d'entre elles.",
    ],
  },
  {
    handle: "la-2028-team-kenya-pin",
    kind: "pin",
    team: "KEN",
    euro: 7,
    colours: ["Red"],
    en: [
      "Rift Valley pin",
      "A long-distance bend under an acacia, in red, black and green. For those who know that the race is decided with three laps to go.",
    ],
    fr: [
      "Pin's Vallée du Rift",
      "Un virage de fond sous un acacia, en rouge, noir et vert. Pour ceux qui savent que la course se joue à trois tours de la fin.",
    ],
  },
  {
    handle: "la-2028-team-jamaica-pin",
    kind: "pin",
    team: "JAM",
    euro: 7,
    colours: ["Black"],
    en: [
      "Ten seconds pin",
      "Ten strokes of gold on black, the tenth unfinished. It honours an island that taught the world how short ten seconds can be.",
    ],
    fr: [
      "Pin's Dix secondes",
      "Dix traits d'or sur noir, le dixième inachevé. En l'honneur d'une île qui a montré au monde combien dix secondes peuvent être courtes.",
    ],
  },
  {
    handle: "la-2028-palm-magnet",
    kind: "magnet",
    euro: 7,
    colours: ["Coral", "Teal"],
    en: [
      "Palm shade magnet",
      "A palm and its long shadow, in enamelled metal that holds four sheets to the fridge. Start with the shopping list, end with the ticket.",
    ],
    fr: [
      "Magnet Ombre de palmier",
      "Un palmier et son ombre longue, en métal émaillé qui tient quatre feuilles sur le frigo. On commence par la liste de courses, on finit par le billet.",
    ],
  },
  {
    handle: "la-2028-lifeguard-magnet",
    kind: "magnet",
    euro: 7,
    colours: ["Sky"],
    en: [
      "Lifeguard tower magnet",
      "The little blue house on stilts that watches over the beach finals. Raised in relief, with stairs you can feel, and a strong magnet behind the door.",
    ],
    fr: [
      "Magnet Poste de secours",
      "La petite maison bleue sur pilotis qui veille sur les finales de la plage. En relief, avec des marches que l'on sent du doigt et un aimant solide.",
    ],
  },
  {
    handle: "la-2028-lane-magnets",
    kind: "magnet",
    sport: "ATH",
    euro: 9,
    colours: ["Coral"],
    en: [
      "Lane number magnets",
      "Eight small magnets, one per lane, numbered as on the starting blocks. Rank your week, your chores or your favourites for the final.",
    ],
    fr: [
      "Magnets Couloirs",
      "Huit petits aimants, un par couloir, numérotés comme les blocs de départ. Pour classer la semaine, les corvées ou vos favoris de la finale.",
    ],
  },
  {
    handle: "la-2028-skate-magnet",
    kind: "magnet",
    sport: "SKB",
    euro: 8,
    colours: ["Orange", "Black"],
    material: "magnet-wood",
    en: [
      "Mini deck magnet",
      "A skateboard deck the length of a finger, pressed from seven plies of real wood. It clings to the fridge at any angle, grip tape up.",
    ],
    fr: [
      "Magnet Mini-planche",
      "Un plateau de skate long comme un doigt, pressé dans sept plis de vrai bois. Il colle au frigo sous tous les angles, grip vers le haut.",
    ],
  },
  {
    handle: "la-2028-coast-coin",
    kind: "coin",
    euro: 12,
    colours: ["Silver", "Bronze"],
    en: [
      "Coastline medallion",
      "From Malibu to Long Beach, the whole shore of the Games struck in relief round the edge. Copper-nickel, forty millimetres, in a capsule that opens.",
    ],
    fr: [
      "Médaillon Littoral",
      "De Malibu à Long Beach, tout le rivage des Jeux frappé en relief sur le pourtour. Cupronickel, quarante millimètres, dans une capsule qui s'ouvre.",
    ],
  },
  {
    handle: "la-2028-first-step-coin",
    kind: "coin",
    sport: "ATH",
    euro: 12,
    colours: ["Bronze"],
    material: "bronze",
    en: [
      "First stride medallion",
      "A spike's print in the cinder, struck deep into bronze. Keep it in a pocket: it darkens where your thumb goes, as medals do that are loved.",
    ],
    fr: [
      "Médaillon Première foulée",
      "L'empreinte d'une pointe dans la cendrée, frappée profond dans le bronze. Gardez-le en poche : il fonce sous le pouce, comme les médailles que l'on aime.",
    ],
  },
  {
    handle: "la-2028-wave-coin",
    kind: "coin",
    sport: "SRF",
    euro: 13,
    colours: ["Silver"],
    en: [
      "Trestles medallion",
      "A right-hand wave unrolling across the face, mirror-polished on the lip and frosted in the trough. Struck in copper-nickel with a rope edge.",
    ],
    fr: [
      "Médaillon Vague de droite",
      "Une droite qui se déroule sur toute la face, polie miroir sur la lèvre et givrée dans le creux. Frappé en cupronickel, tranche cordée.",
    ],
  },
  {
    handle: "la-2028-flame-coin",
    kind: "coin",
    euro: 16,
    colours: ["Silver"],
    material: "fine-silver",
    en: [
      "Three flames silver piece",
      "1932, 1984, 2028: one flame for each time that the city has been host. Fine silver, a third of an ounce, in a card that stands by itself.",
    ],
    fr: [
      "Pièce d'argent Trois flammes",
      "1932, 1984, 2028 : une flamme pour chaque fois que la ville a reçu les Jeux. Argent fin, un tiers d'once, dans une carte qui tient debout.",
    ],
  },
]
