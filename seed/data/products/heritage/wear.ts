import type { Product } from "../product"

/** What is worn, of the heritage line. */
export const HERITAGE_WEAR: Product[] = [
  {
    handle: "heritage-stockholm-1912-t-shirt",
    kind: "t-shirt",
    euro: 34,
    colours: ["Cream", "Teal"],
    material: "slub-cotton",
    en: [
      "Stockholm 1912 T-shirt",
      "The year of the first electric timing, and of the first photographs to settle a finish. A thin vertical wire runs down the front, exactly where the judges looked.",
    ],
    fr: [
      "T-shirt Stockholm 1912",
      "L'année du premier chronométrage électrique et des premières photos pour départager une arrivée. Un fil vertical descend devant, là où regardaient les juges.",
    ],
  },
  {
    handle: "heritage-los-angeles-1932-t-shirt",
    kind: "t-shirt",
    euro: 34,
    colours: ["Cream", "Olive"],
    material: "slub-cotton",
    en: [
      "Los Angeles 1932 T-shirt",
      "The first Games with a village and a winners' podium of three steps. The steps are drawn in one ink, empty, waiting for whoever wears them.",
    ],
    fr: [
      "T-shirt Los Angeles 1932",
      "Les premiers Jeux avec un village et un podium à trois marches. Les marches sont dessinées d'une seule encre, vides, dans l'attente de qui les porte.",
    ],
  },
  {
    handle: "heritage-london-1948-t-shirt",
    kind: "t-shirt",
    euro: 32,
    colours: ["Grey marl", "Oxide"],
    en: [
      "London 1948 T-shirt",
      "The make-do Games: athletes brought their own towels and slept in schools. Plain marl cotton, one honest stripe, and a darned elbow printed where none is needed.",
    ],
    fr: [
      "T-shirt Londres 1948",
      "Les Jeux de la débrouille : chacun apportait sa serviette et dormait dans une école. Coton chiné tout simple, une rayure franche, et une reprise imprimée pour le souvenir.",
    ],
  },
  {
    handle: "heritage-helsinki-1952-t-shirt",
    kind: "t-shirt",
    sport: "ATH",
    euro: 33,
    colours: ["White", "Indigo"],
    en: [
      "Helsinki 1952 T-shirt",
      "A white tower, seventy-two metres high, and long light until midnight. Drawn in blueprint lines on organic cotton, with a runner no taller than a door.",
    ],
    fr: [
      "T-shirt Helsinki 1952",
      "Une tour blanche de soixante-douze mètres et de la lumière jusqu'à minuit. Tracée comme un plan d'architecte sur coton biologique, avec un coureur haut comme une porte.",
    ],
  },
  {
    handle: "heritage-rome-1960-t-shirt",
    kind: "t-shirt",
    sport: "ATH",
    euro: 34,
    colours: ["Terracotta", "Cream"],
    material: "slub-cotton",
    en: [
      "Rome 1960 T-shirt",
      "A marathon by torchlight, won barefoot on the Appian Way. Two bare soles are printed inside the hem, where they touch the skin.",
    ],
    fr: [
      "T-shirt Rome 1960",
      "Un marathon aux flambeaux, gagné pieds nus sur la via Appia. Deux plantes de pied sont imprimées à l'intérieur de l'ourlet, contre la peau.",
    ],
  },
  {
    handle: "heritage-montreal-1976-t-shirt",
    kind: "t-shirt",
    sport: "GAR",
    euro: 34,
    colours: ["Red", "White"],
    en: [
      "Montreal 1976 T-shirt",
      "The scoreboard had room for three figures only, so perfection was shown as 1.00. There it is, in lights, on the chest of a soft red tee.",
    ],
    fr: [
      "T-shirt Montréal 1976",
      "Le tableau n'avait que trois chiffres : la perfection s'afficha 1,00. La voici, en ampoules, sur la poitrine d'un coton rouge et doux.",
    ],
  },
  {
    handle: "heritage-barcelona-1992-t-shirt",
    kind: "t-shirt",
    sport: "DIV",
    euro: 35,
    colours: ["Sky", "Terracotta"],
    en: [
      "Barcelona 1992 T-shirt",
      "Divers above the roofs of a whole city: no photographer could miss. One body, one skyline of towers and cranes, a great deal of blue.",
    ],
    fr: [
      "T-shirt Barcelone 1992",
      "Des plongeurs au-dessus des toits de toute une ville : aucun photographe ne pouvait la manquer. Un corps, une ligne de tours et de grues, beaucoup de bleu.",
    ],
  },
  {
    handle: "heritage-nagano-1998-t-shirt",
    kind: "t-shirt",
    sport: "SBD",
    euro: 34,
    colours: ["White", "Lilac"],
    en: [
      "Nagano 1998 T-shirt",
      "Snowboarding's first Games, in fog so thick that the riders came out of it one by one. Printed in four whites that separate in the sun.",
    ],
    fr: [
      "T-shirt Nagano 1998",
      "Les premiers Jeux du snowboard, dans un brouillard d'où les riders sortaient un à un. Imprimé en quatre blancs qui se séparent au soleil.",
    ],
  },
  {
    handle: "heritage-sydney-2000-t-shirt",
    kind: "t-shirt",
    sport: "SWM",
    euro: 34,
    colours: ["Teal", "Sand"],
    en: [
      "Sydney 2000 T-shirt",
      "Triathlon began in the harbour, past the white shells of the opera. Waves, sails and swimming caps share one repeat; look for the seal.",
    ],
    fr: [
      "T-shirt Sydney 2000",
      "Le triathlon a commencé dans le port, devant les coques blanches de l'opéra. Vagues, voiles et bonnets partagent un seul motif ; cherchez l'otarie.",
    ],
  },
  {
    handle: "heritage-childrens-relay-t-shirt",
    kind: "t-shirt",
    for: "child",
    sport: "ATH",
    euro: 24,
    colours: ["Cream", "Oxide"],
    en: [
      "Passing the baton T-shirt",
      "Four runners from four decades, and each hands on to the next: knickerbockers, long shorts, short shorts, tights. The baton is the only thing that never changed.",
    ],
    fr: [
      "T-shirt Passage de témoin",
      "Quatre coureuses de quatre époques, chacune passe à la suivante : culotte bouffante, short long, short court, collant. Seul le témoin n'a jamais changé.",
    ],
  },
  {
    handle: "heritage-chamonix-1924-hoodie",
    kind: "hoodie",
    euro: 74,
    colours: ["Cream", "Forest"],
    en: [
      "Chamonix 1924 hoodie",
      "The first winter Games wore wool jumpers and hobnailed boots. This has the same roll of the collar, in cotton fleece, and a felt badge sewn on by hand.",
    ],
    fr: [
      "Sweat à capuche Chamonix 1924",
      "Les premiers Jeux d'hiver portaient pulls de laine et souliers cloutés. Voici le même col roulé sur lui-même, en molleton de coton, et un écusson de feutre cousu main.",
    ],
  },
  {
    handle: "heritage-grenoble-1968-hoodie",
    kind: "hoodie",
    euro: 72,
    colours: ["Oxide", "Cream"],
    en: [
      "Grenoble 1968 hoodie",
      "The first Games that many families saw in colour. Bands of brown, orange and cream cross the chest like a test card, in fleece of the same comfort as the sofa.",
    ],
    fr: [
      "Sweat à capuche Grenoble 1968",
      "Les premiers Jeux que bien des familles virent en couleurs. Des bandes brun, orange et crème barrent la poitrine comme une mire, dans un molleton de canapé.",
    ],
  },
  {
    handle: "heritage-cycling-wool-jersey",
    kind: "jersey",
    sport: "CRD",
    euro: 89,
    colours: ["Oxide", "Cream"],
    material: "merino",
    en: [
      "Road race wool jersey",
      "Merino, three pockets, a zip at the neck and chain-stitched lettering: what riders wore before the war on plastic was lost. Cool in heat, warm in rain.",
    ],
    fr: [
      "Maillot de course en laine",
      "Mérinos, trois poches, zip au col et lettres au point de chaînette : ce que portaient les coureurs avant le tout-plastique. Frais au soleil, chaud sous la pluie.",
    ],
  },
  {
    handle: "heritage-football-1928-jersey",
    kind: "jersey",
    sport: "FBL",
    euro: 75,
    colours: ["Sky", "Cream"],
    material: "cotton-pique",
    en: [
      "Amsterdam 1928 football jersey",
      "Lace-up collar, heavy piqué, buttons at the cuff. Sky blue, for the side that crossed an ocean by ship in order to play, and won.",
    ],
    fr: [
      "Maillot de football Amsterdam 1928",
      "Col lacé, piqué épais, boutons aux poignets. Bleu ciel, pour l'équipe qui traversa l'océan en paquebot afin de jouer, et gagna.",
    ],
  },
  {
    handle: "heritage-rowing-cap",
    kind: "cap",
    sport: "ROW",
    euro: 29,
    colours: ["Cream", "Burgundy"],
    en: [
      "Boat club cap",
      "The small round cap of college oarsmen, with eight panels and a covered button. Cotton twill, piped, far too good to be thrown in the air, so do.",
    ],
    fr: [
      "Casquette Club d'aviron",
      "La petite casquette ronde des rameurs d'université, huit panneaux et un bouton recouvert. Sergé gansé, bien trop belle pour être lancée en l'air : faites-le.",
    ],
  },
  {
    handle: "heritage-newsboy-cap",
    kind: "cap",
    euro: 32,
    colours: ["Charcoal", "Oxide"],
    material: "corduroy",
    en: [
      "Press box cap",
      "Eight pieces of corduroy and a ticket-sized slot behind the band. What reporters wore when they ran to the telegraph with the result.",
    ],
    fr: [
      "Casquette Tribune de presse",
      "Huit pans de velours côtelé et une fente pour le billet derrière le ruban. Ce que portaient les reporters qui couraient au télégraphe avec le résultat.",
    ],
  },
  {
    handle: "heritage-lake-placid-beanie",
    kind: "beanie",
    euro: 28,
    colours: ["Red", "Cream"],
    en: [
      "Lake Placid 1980 beanie",
      "Chunky rib, striped cuff, a bobble with opinions: the hat of a small town that held its breath for a hockey game. Merino instead of the acrylic of the day.",
    ],
    fr: [
      "Bonnet Lake Placid 1980",
      "Grosses côtes, revers rayé, pompon bavard : le bonnet d'une petite ville qui retint son souffle pour un match de hockey. En mérinos, non plus en acrylique.",
    ],
  },
  {
    handle: "heritage-oslo-scarf",
    kind: "scarf",
    euro: 36,
    colours: ["Indigo", "Cream"],
    measure: "180 × 25 cm",
    en: [
      "Oslo 1952 scarf",
      "Skis, tracks and fir trees in a repeat as strict as a knitting chart, woven in lambswool. Both sides are right, one is the night of the other.",
    ],
    fr: [
      "Écharpe Oslo 1952",
      "Skis, traces et sapins dans un motif strict comme une grille de tricot, tissé en laine d'agneau. Les deux faces sont bonnes : l'une est la nuit de l'autre.",
    ],
  },
  {
    handle: "heritage-silk-route-scarf",
    kind: "scarf",
    euro: 40,
    colours: ["Oxide", "Sand"],
    measure: "90 × 90 cm",
    material: "merino",
    en: [
      "Host cities square",
      "Thirty summers, thirty small skylines, in a square fine enough to knot at the throat. Printed wool, rolled edge, a map for those who like to be asked.",
    ],
    fr: [
      "Carré Villes hôtes",
      "Trente étés, trente petits horizons, dans un carré assez fin pour se nouer au cou. Laine imprimée, bord roulotté, et une carte pour qui aime les questions.",
    ],
  },
  {
    handle: "heritage-tennis-socks",
    kind: "socks",
    sport: "TEN",
    euro: 14,
    colours: ["White", "Oxide"],
    en: [
      "Grass stain socks",
      "Two thin stripes at the calf and a green smudge at the toe that will never wash out, because it is knitted in. Combed cotton, terry sole.",
    ],
    fr: [
      "Chaussettes Trace d'herbe",
      "Deux fines rayures au mollet et une tache verte à l'orteil qui ne partira jamais : elle est tricotée. Coton peigné, semelle bouclette.",
    ],
  },
]
