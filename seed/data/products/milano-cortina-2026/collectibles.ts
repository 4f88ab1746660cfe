import type { Product } from "../product"

/** Pins, magnets, medallions and snow globes of Milano Cortina 2026. */
export const MILANO_CORTINA_2026_COLLECTIBLES: Product[] = [
  {
    handle: "milano-cortina-biathlon-pin",
    kind: "pin",
    sport: "BTH",
    euro: 7,
    colours: ["White"],
    series: ["milano-cortina-winter", 3],
    en: [
      "Biathlon pin",
      "Five tiny discs on a bar that slides: push, and the targets close one by one. White enamel, black holes, and no penalty loop. Three of six.",
    ],
    fr: [
      "Pin's Biathlon",
      "Cinq petits disques sur une réglette qui coulisse : poussez, et les cibles se ferment une à une. Émail blanc, trous noirs, pas de tour de pénalité. Trois sur six.",
    ],
  },
  {
    handle: "milano-cortina-ski-jumping-pin",
    kind: "pin",
    sport: "SJP",
    euro: 7,
    colours: ["Sky"],
    series: ["milano-cortina-winter", 4],
    en: [
      "Ski jumping pin",
      "A V of two skis and the body that lies between them, as flat as a letter in an envelope. Pale sky enamel, polished edges. Four of six.",
    ],
    fr: [
      "Pin's Saut à ski",
      "Un V de deux skis et le corps couché entre eux, plat comme une lettre dans son enveloppe. Émail ciel pâle, arêtes polies. Quatre sur six.",
    ],
  },
  {
    handle: "milano-cortina-ice-hockey-pin",
    kind: "pin",
    sport: "IHO",
    euro: 7,
    colours: ["Black"],
    series: ["milano-cortina-winter", 5],
    en: [
      "Ice hockey pin",
      "A puck exactly as it leaves the blade, with a curl of shaved ice in white enamel. Heavy for its size, as a puck should be. Five of six.",
    ],
    fr: [
      "Pin's Hockey sur glace",
      "Un palet à l'instant où il quitte la palette, avec un copeau de glace en émail blanc. Lourd pour sa taille, comme il convient à un palet. Cinq sur six.",
    ],
  },
  {
    handle: "milano-cortina-alpine-skiing-pin",
    kind: "pin",
    sport: "ALP",
    euro: 7,
    colours: ["Red"],
    series: ["milano-cortina-winter", 6],
    en: [
      "Alpine skiing pin",
      "The gate is on a spring. Flick it with a finger and it bows as it does when a shoulder goes through. The sixth of six, and the hardest to put down.",
    ],
    fr: [
      "Pin's Ski alpin",
      "Le piquet est sur ressort. D'une pichenette, il plie comme au passage d'une épaule. Le sixième de six, et le plus difficile à reposer.",
    ],
  },
  {
    handle: "milano-cortina-ski-mountaineering-pin",
    kind: "pin",
    sport: "SMT",
    euro: 7,
    colours: ["Mint"],
    en: [
      "First medal pin",
      "A sport that was never at the Games before hands out its first medals here. A ridge, a kick turn, and the date line left blank for you to engrave.",
    ],
    fr: [
      "Pin's Première médaille",
      "Un sport encore jamais vu aux Jeux distribue ici ses premières médailles. Une arête, une conversion, et une ligne laissée vide pour graver la date.",
    ],
  },
  {
    handle: "milano-cortina-para-alpine-pin",
    kind: "pin",
    sport: "P-ALP",
    euro: 7,
    colours: ["Ice"],
    en: [
      "Sit-ski pin",
      "One ski, two outriggers, and a shock absorber that really springs by half a millimetre. Polished steel tone with an ice-blue seat.",
    ],
    fr: [
      "Pin's Uniski",
      "Un ski, deux stabilisateurs, et un amortisseur qui travaille vraiment, d'un demi-millimètre. Ton acier poli, siège bleu glace.",
    ],
  },
  {
    handle: "milano-cortina-wheelchair-curling-pin",
    kind: "pin",
    sport: "P-WCU",
    euro: 7,
    colours: ["Red"],
    en: [
      "No sweeping pin",
      "In wheelchair curling nobody sweeps: the stone must be right when it leaves the stick. Granite-grey enamel, a red handle, and great composure.",
    ],
    fr: [
      "Pin's Sans balai",
      "Au curling fauteuil, personne ne balaie : la pierre doit être juste dès qu'elle quitte la canne. Émail gris granit, poignée rouge, et beaucoup de sang-froid.",
    ],
  },
  {
    handle: "milano-cortina-tram-pin",
    kind: "pin",
    euro: 6,
    colours: ["Sun yellow"],
    en: [
      "Tram to the rink pin",
      "An old yellow tram with a pair of skis leaning out of the window. The destination board reads ICE, which is all that the driver needs to know.",
    ],
    fr: [
      "Pin's Tram de la patinoire",
      "Un vieux tram jaune, une paire de skis dépassant de la fenêtre. La girouette indique GLACE : le conducteur n'a besoin de rien d'autre.",
    ],
  },
  {
    handle: "milano-cortina-team-italy-pin",
    kind: "pin",
    team: "ITA",
    euro: 7,
    colours: ["Sky"],
    en: [
      "Home snow pin",
      "A snowflake with a bell tower hidden in each of its six arms. The host's blue, hard enamel, a clasp that mittens can manage.",
    ],
    fr: [
      "Pin's Neige d'ici",
      "Un flocon dont chacune des six branches cache un campanile. Le bleu du pays hôte, émail dur, un fermoir qui se laisse faire par des moufles.",
    ],
  },
  {
    handle: "milano-cortina-snow-line-magnet",
    kind: "magnet",
    euro: 7,
    colours: ["Ice", "Night violet"],
    en: [
      "Snow line magnet",
      "A mountain in two halves that move apart: set the snow line where it was on the day you went. Enamelled metal with two strong magnets.",
    ],
    fr: [
      "Magnet Limite des neiges",
      "Une montagne en deux moitiés qui coulissent : réglez la limite de la neige comme le jour de votre visite. Métal émaillé, deux aimants puissants.",
    ],
  },
  {
    handle: "milano-cortina-skate-blade-magnet",
    kind: "magnet",
    sport: "SSK",
    euro: 8,
    colours: ["Silver"],
    en: [
      "Clap skate magnet",
      "The hinge works, and it claps. A speed skate the length of a paper clip that will hold a calendar page and amuse everyone at the fridge.",
    ],
    fr: [
      "Magnet Patin clap",
      "La charnière fonctionne, et elle claque. Un patin de vitesse long comme un trombone, qui tient une page de calendrier et amuse tout le monde devant le frigo.",
    ],
  },
  {
    handle: "milano-cortina-spire-coin",
    kind: "coin",
    euro: 13,
    colours: ["Silver"],
    en: [
      "Spires and towers medallion",
      "Marble spires on one side, rock towers on the other, struck so that they share an outline. Turn it and the city becomes a mountain.",
    ],
    fr: [
      "Médaillon Flèches et tours",
      "Flèches de marbre d'un côté, tours de roche de l'autre, frappées sur le même contour. Retournez-le : la ville devient montagne.",
    ],
  },
  {
    handle: "milano-cortina-curling-coin",
    kind: "coin",
    sport: "CUR",
    euro: 12,
    colours: ["Bronze"],
    material: "bronze",
    en: [
      "Hammer medallion",
      "Whoever throws last has the hammer. Toss this bronze at the start of any evening that needs a decision: stone on one face, broom on the other.",
    ],
    fr: [
      "Médaillon Dernière pierre",
      "Qui joue en dernier a l'avantage. Lancez ce bronze au début de toute soirée qui demande une décision : pierre côté face, balai côté pile.",
    ],
  },
  {
    handle: "milano-cortina-cable-car-snow-globe",
    kind: "snow-globe",
    euro: 36,
    colours: ["Red"],
    material: "glass-wood",
    en: [
      "Cable car globe",
      "A red cabin hangs on a thread and sways through the flakes when you shake it. Beech base, hand-blown glass, room for two passengers who are painted in.",
    ],
    fr: [
      "Boule Téléphérique",
      "Une cabine rouge suspendue à un fil se balance dans les flocons quand on secoue. Socle de hêtre, verre soufflé, deux passagers peints à bord.",
    ],
  },
  {
    handle: "milano-cortina-rink-snow-globe",
    kind: "snow-globe",
    sport: "FSK",
    euro: 34,
    colours: ["Lilac"],
    en: [
      "Last skater globe",
      "An empty rink, one skater, lights going out. The ice is a real mirror, so she has always had a partner. Nine centimetres, silver flakes.",
    ],
    fr: [
      "Boule Dernière patineuse",
      "Une patinoire vide, une patineuse, les lumières qui s'éteignent. La glace est un vrai miroir : elle n'a jamais été seule. Neuf centimètres, flocons d'argent.",
    ],
  },
]
