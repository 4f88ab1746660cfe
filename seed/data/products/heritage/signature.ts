import type { Product } from "../product"

/** The pieces that the heritage line is known by. */
export const HERITAGE_SIGNATURE: Product[] = [
  {
    handle: "heritage-athens-1896-poster",
    kind: "poster",
    euro: 30,
    colours: ["Cream"],
    measure: "50 × 70 cm",
    en: [
      "Athens 1896 poster",
      "Marble, olive and a first finish line, drawn anew in the manner of the time. Three inks on cotton paper, with the deckled edge left as it came.",
    ],
    fr: [
      "Affiche Athènes 1896",
      "Le marbre, l'olivier et une première ligne d'arrivée, redessinés à la manière de l'époque. Trois encres sur papier coton, au bord laissé tel qu'il est venu.",
    ],
  },
  {
    handle: "heritage-paris-1924-poster",
    kind: "poster",
    sport: "CRD",
    euro: 30,
    colours: ["Oxide"],
    measure: "50 × 70 cm",
    en: [
      "Paris 1924 cycling poster",
      "A road, a hill, a rider who does not look back. Three flat inks on cotton paper, in the reds and creams that printers of the twenties kept on the shelf.",
    ],
    fr: [
      "Affiche Cyclisme Paris 1924",
      "Une route, une côte, un coureur qui ne se retourne pas. Trois aplats sur papier coton, dans les rouges et les crèmes que les imprimeurs des années vingt aimaient.",
    ],
  },
  {
    handle: "heritage-tokyo-1964-t-shirt",
    kind: "t-shirt",
    euro: 34,
    colours: ["Cream", "Oxide"],
    material: "slub-cotton",
    en: [
      "Tokyo 1964 T-shirt",
      "The calm geometry of a great year of design, on slub cotton that fades as gently as a memory. Cut square, with a wide rib at the neck.",
    ],
    fr: [
      "T-shirt Tokyo 1964",
      "La géométrie calme d'une grande année du graphisme, sur un coton flammé qui passe aussi doucement qu'un souvenir. Coupe carrée, large bord-côte au col.",
    ],
  },
  {
    handle: "heritage-mexico-1968-mug",
    kind: "mug",
    euro: 17,
    colours: ["Oxide", "Cream"],
    measure: "350 ml",
    en: [
      "Mexico 1968 mug",
      "Lines that hum when you turn it, as the posters of that year did. Stoneware glazed in two firings, warm in the hand and steady on a desk.",
    ],
    fr: [
      "Mug Mexico 1968",
      "Des lignes qui vibrent quand on le tourne, comme les affiches de cette année-là. Grès émaillé en deux cuissons, chaud dans la main et stable sur un bureau.",
    ],
  },
  {
    handle: "heritage-leather-keyring",
    kind: "keyring",
    euro: 15,
    colours: ["Oxide", "Gold"],
    en: [
      "Torchbearer keyring",
      "A small flame to come home with. Cast in zinc alloy, tumbled and polished by hand until the edges feel as if they had been carried for years.",
    ],
    fr: [
      "Porte-clés Relayeur",
      "Une petite flamme pour rentrer chez soi. Coulé en alliage de zinc, tonnelé et poli à la main jusqu'à ce que les bords semblent portés depuis des années.",
    ],
  },
  {
    handle: "heritage-fencing-pin",
    kind: "pin",
    sport: "FEN",
    euro: 8,
    colours: ["Silver"],
    en: [
      "Fencing pin",
      "Two blades crossed at the guard, in silver over cream. After the badges of the salles d'armes, where a fencer's rank was sewn on and never spoken of.",
    ],
    fr: [
      "Pin's Escrime",
      "Deux lames croisées à la garde, argent sur crème. D'après les insignes des salles d'armes, où le rang d'un escrimeur se cousait et ne se disait pas.",
    ],
  },
  {
    handle: "heritage-wool-scarf",
    kind: "scarf",
    team: "FRA",
    euro: 38,
    colours: ["Cream", "Oxide"],
    en: [
      "Grandstand scarf",
      "The scarf of those who came early and stayed late. Lambswool in woven stripes with a hand-knotted fringe, long enough to lend one end to a neighbour.",
    ],
    fr: [
      "Écharpe Tribune",
      "L'écharpe de ceux qui arrivent tôt et partent tard. Laine d'agneau à rayures tissées, franges nouées main, assez longue pour en prêter un bout à sa voisine.",
    ],
  },
]
