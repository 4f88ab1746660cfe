import type { Product } from "../product"

/** Collectibles and things to carry, of the heritage line. */
export const HERITAGE_COLLECT_AND_CARRY: Product[] = [
  {
    handle: "heritage-laurel-pin",
    kind: "pin",
    euro: 8,
    colours: ["Green", "Gold"],
    material: "brass-enamel",
    en: [
      "Olive branch pin",
      "Seventeen leaves from the sacred grove, counted. Brass under hard enamel, curved to follow a lapel, as light as the branch it stands for.",
    ],
    fr: [
      "Pin's Rameau d'olivier",
      "Dix-sept feuilles du bois sacré, comptées. Laiton sous émail dur, courbé pour suivre un revers, aussi léger que le rameau qu'il rappelle.",
    ],
  },
  {
    handle: "heritage-discus-pin",
    kind: "pin",
    sport: "ATH",
    euro: 8,
    colours: ["Bronze"],
    material: "brass-enamel",
    en: [
      "Discus pin",
      "A thrower coiled like a spring, after a statue that everyone knows and nobody has. Bronze finish, matt ground, polished on the shoulder where light would fall.",
    ],
    fr: [
      "Pin's Discobole",
      "Un lanceur ramassé comme un ressort, d'après une statue que tous connaissent et que nul ne possède. Finition bronze, fond mat, épaule polie où tombe la lumière.",
    ],
  },
  {
    handle: "heritage-steamship-pin",
    kind: "pin",
    euro: 8,
    colours: ["Indigo"],
    en: [
      "Team by steamer pin",
      "Three weeks at sea, training on deck, medals on the way home. A liner with four funnels, one for each event you have time to enter.",
    ],
    fr: [
      "Pin's L'équipe en paquebot",
      "Trois semaines en mer, entraînement sur le pont, médailles au retour. Un paquebot à quatre cheminées, une par épreuve où l'on a le temps de s'inscrire.",
    ],
  },
  {
    handle: "heritage-wooden-ski-pin",
    kind: "pin",
    sport: "NCB",
    euro: 8,
    colours: ["Oxide"],
    en: [
      "Wooden skis pin",
      "Crossed hickory with cane-basket poles, drawn from a pair found in an attic in Telemark. Soft enamel, as warm as old varnish.",
    ],
    fr: [
      "Pin's Skis de bois",
      "Hickory croisé et bâtons à rondelles de rotin, dessinés d'après une paire trouvée dans un grenier du Télémark. Émail doux, chaud comme un vernis.",
    ],
  },
  {
    handle: "heritage-stopwatch-pin",
    kind: "pin",
    euro: 9,
    colours: ["Silver"],
    en: [
      "Stopped watch pin",
      "The hand turns under a tiny crystal. Set it to your best time over any distance; nobody will ever check, and you will know.",
    ],
    fr: [
      "Pin's Chrono arrêté",
      "L'aiguille tourne sous un minuscule verre. Réglez-la sur votre meilleur temps, à la distance de votre choix ; personne ne vérifiera, et vous, vous saurez.",
    ],
  },
  {
    handle: "heritage-drachma-coin",
    kind: "coin",
    euro: 15,
    colours: ["Silver"],
    en: [
      "Athens 1896 medallion",
      "First prize in 1896 was silver, with an olive branch; gold came later. This piece keeps that order: silver tone, a winged figure, a hill with columns.",
    ],
    fr: [
      "Médaillon Athènes 1896",
      "En 1896, le premier prix était d'argent, avec un rameau d'olivier ; l'or vint plus tard. Cette pièce garde cet ordre : ton argent, figure ailée, colline à colonnes.",
    ],
  },
  {
    handle: "heritage-cinder-coin",
    kind: "coin",
    sport: "ATH",
    euro: 14,
    colours: ["Bronze"],
    material: "bronze",
    en: [
      "Cinder track medallion",
      "A pinch of real cinder from a lifted track is sealed under a crystal in the centre. Struck bronze, numbered edge, paper of origin in the box.",
    ],
    fr: [
      "Médaillon Cendrée",
      "Une pincée de vraie cendrée, d'une piste déposée, est scellée sous cristal au centre. Bronze frappé, tranche numérotée, papier d'origine dans la boîte.",
    ],
  },
  {
    handle: "heritage-winter-coin",
    kind: "coin",
    euro: 14,
    colours: ["Silver"],
    en: [
      "Chamonix 1924 medallion",
      "Six sports, sixteen nations, one frozen valley: how winter joined the Games. A glacier in relief, skaters no bigger than a grain of rice on the rink below.",
    ],
    fr: [
      "Médaillon Chamonix 1924",
      "Six sports, seize nations, une vallée gelée : ainsi l'hiver entra aux Jeux. Un glacier en relief, et des patineurs pas plus gros qu'un grain de riz.",
    ],
  },
  {
    handle: "heritage-ticket-magnet",
    kind: "magnet",
    euro: 8,
    colours: ["Cream", "Oxide"],
    en: [
      "Torn ticket magnet",
      "A stub from an afternoon session that we made up, with a price in old money and a torn edge in enamelled steel. Holds today's ticket nicely.",
    ],
    fr: [
      "Magnet Billet déchiré",
      "Le talon d'une séance d'après-midi que nous avons inventée, au prix en ancienne monnaie, bord déchiré en acier émaillé. Il tient très bien le billet du jour.",
    ],
  },
  {
    handle: "heritage-luggage-keyring",
    kind: "keyring",
    euro: 16,
    colours: ["Oxide", "Black"],
    material: "steel-leather",
    en: [
      "Team luggage keyring",
      "A small saddle-leather tag like those on the trunks in the hold: name, cabin, discipline. Blind-stamped, steel ring, room for three words.",
    ],
    fr: [
      "Porte-clés Bagage d'équipe",
      "Une petite étiquette de cuir comme sur les malles en cale : nom, cabine, discipline. Estampée à froid, anneau d'acier, place pour trois mots.",
    ],
  },
  {
    handle: "heritage-lantern-snow-globe",
    kind: "snow-globe",
    euro: 36,
    colours: ["Cream"],
    material: "glass-wood",
    en: [
      "Open-air rink globe",
      "Lanterns on strings, a brass band on the bank, two skaters in hats. The flakes are slow, because the glass is filled with something thicker than water.",
    ],
    fr: [
      "Boule Patinoire en plein air",
      "Des lampions, une fanfare sur la rive, deux patineurs en chapeau. Les flocons tombent lentement : le verre contient un peu plus épais que de l'eau.",
    ],
  },
  {
    handle: "heritage-canvas-tote",
    kind: "tote",
    euro: 20,
    colours: ["Cream", "Oxide"],
    material: "washed-canvas",
    en: [
      "Programme seller's tote",
      "Wide, flat and worn across the body, like the satchels of the boys who sold programmes at the gate. Washed canvas, copper rivets, one pocket for change.",
    ],
    fr: [
      "Cabas Vendeur de programmes",
      "Large, plat, porté en bandoulière, comme la sacoche des gamins qui vendaient les programmes à l'entrée. Toile lavée, rivets de cuivre, une poche à monnaie.",
    ],
  },
  {
    handle: "heritage-gym-backpack",
    kind: "backpack",
    euro: 68,
    colours: ["Olive", "Oxide"],
    measure: "20 l",
    material: "washed-canvas",
    en: [
      "Rope-neck backpack",
      "The sailor's bag that gymnasts slung over a shoulder, grown up: canvas, rope, brass eyelets, and a padded sleeve for something nobody had in 1912.",
    ],
    fr: [
      "Sac à dos Col de corde",
      "Le sac marin que les gymnastes jetaient sur l'épaule, devenu adulte : toile, corde, œillets de laiton, et une housse pour ce que personne n'avait en 1912.",
    ],
  },
  {
    handle: "heritage-flask-bottle",
    kind: "bottle",
    euro: 25,
    colours: ["Cream", "Forest"],
    measure: "500 ml",
    en: [
      "Trainer's flask",
      "Cream enamel over steel, a chained cap, a dent for the thumb. It looks as if it has been to several finals, and keeps tea hot through another.",
    ],
    fr: [
      "Gourde du soigneur",
      "Émail crème sur acier, bouchon à chaînette, un creux pour le pouce. Elle a l'air d'avoir vu plusieurs finales et garde le thé chaud pour une de plus.",
    ],
  },
  {
    handle: "heritage-opening-umbrella",
    kind: "umbrella",
    euro: 34,
    colours: ["Oxide", "Cream"],
    en: [
      "Rain on parade umbrella",
      "It has rained at more openings than anyone admits. A full-length walking umbrella, eight panels in turn oxide and cream, chestnut-stained handle.",
    ],
    fr: [
      "Parapluie Pluie de défilé",
      "Il a plu à plus d'ouvertures qu'on ne l'avoue. Une grande canne-parapluie, huit pans tour à tour oxyde et crème, poignée teinte châtaigne.",
    ],
  },
  {
    handle: "heritage-phone-case",
    kind: "phone-case",
    euro: 25,
    colours: ["Cream", "Oxide"],
    en: [
      "Marbled endpaper phone case",
      "The marbling from inside an old results book, where combs and chance made the pattern. Printed edge to edge on recycled polycarbonate.",
    ],
    fr: [
      "Coque Papier marbré",
      "Le marbré des gardes d'un vieux livre de résultats, fait par le peigne et le hasard. Imprimé bord à bord sur polycarbonate recyclé.",
    ],
  },
  {
    handle: "heritage-teddy-plush",
    kind: "plush",
    euro: 32,
    colours: ["Bronze"],
    sizes: ["24 cm", "36 cm"],
    dearer: { "36 cm": 14 },
    en: [
      "Oskar the gymnast bear",
      "Jointed at hip and shoulder, so that he can do the splits and most of a handstand. Old-gold plush, a wool singlet, boot-button eyes stitched on twice.",
    ],
    fr: [
      "Oskar l'ours gymnaste",
      "Articulé aux hanches et aux épaules : il fait le grand écart et presque le poirier. Peluche vieil or, maillot de laine, yeux-boutons cousus deux fois.",
    ],
  },
  {
    handle: "heritage-leather-look-ball",
    kind: "ball",
    sport: "FBL",
    euro: 38,
    colours: ["Oxide"],
    en: [
      "Laced football",
      "Twelve brown panels and a lace, like the balls that got heavier all match long. This one does not: the lace is moulded, the bladder butyl, the header safe.",
    ],
    fr: [
      "Ballon à lacet",
      "Douze panneaux bruns et un lacet, comme les ballons qui s'alourdissaient à chaque mi-temps. Pas lui : lacet moulé, vessie butyle, et des têtes sans crainte.",
    ],
  },
  {
    handle: "heritage-steward-lanyard",
    kind: "lanyard",
    euro: 12,
    colours: ["Oxide", "Cream"],
    en: [
      "Steward's ribbon lanyard",
      "A grosgrain ribbon and a rosette, as worn by gentlemen who knew where everybody sat. A modern clip underneath does the work.",
    ],
    fr: [
      "Tour de cou du commissaire",
      "Un ruban gros-grain et une rosette, comme en portaient les messieurs qui savaient où chacun s'asseyait. Dessous, un clip moderne fait le travail.",
    ],
  },
]
