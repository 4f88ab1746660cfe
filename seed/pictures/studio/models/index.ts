import type { Kind } from "../../request"
import type { Model } from "../model"
import { backpack } from "./backpack"
import { ball } from "./ball"
import { beanie } from "./beanie"
import { blanket } from "./blanket"
import { bodysuit } from "./bodysuit"
import { bottle } from "./bottle"
import { cap } from "./cap"
import { coin } from "./coin"
import { hoodie } from "./hoodie"
import { jersey } from "./jersey"
import { keyring } from "./keyring"
import { lanyard } from "./lanyard"
import { magnet } from "./magnet"
import { mug } from "./mug"
import { notebook } from "./notebook"
import { phoneCase } from "./phone-case"
import { pin } from "./pin"
import { plush } from "./plush"
import { poster } from "./poster"
import { puzzle } from "./puzzle"
import { scarf } from "./scarf"
import { snowGlobe } from "./snow-globe"
import { socks } from "./socks"
import { tShirt } from "./t-shirt"
import { tote } from "./tote"
import { towel } from "./towel"
import { umbrella } from "./umbrella"

export const MODELS = {
  "t-shirt": tShirt,
  hoodie,
  jersey,
  cap,
  beanie,
  scarf,
  socks,
  tote,
  backpack,
  mug,
  bottle,
  "snow-globe": snowGlobe,
  towel,
  blanket,
  poster,
  pin,
  magnet,
  keyring,
  coin,
  ball,
  plush,
  bodysuit,
  umbrella,
  "phone-case": phoneCase,
  notebook,
  puzzle,
  lanyard,
} satisfies Record<Kind, Model> as Record<Kind, Model>
