import type { Kind } from "../../request"
import type { Model } from "../model"
import { beanie } from "./beanie"
import { blanket } from "./blanket"
import { bodysuit } from "./bodysuit"
import { bottle } from "./bottle"
import { hoodie } from "./hoodie"
import { jersey } from "./jersey"
import { mug } from "./mug"
import { poster } from "./poster"
import { scarf } from "./scarf"
import { snowGlobe } from "./snow-globe"
import { socks } from "./socks"
import { tShirt } from "./t-shirt"
import { tote } from "./tote"
import { towel } from "./towel"

export const MODELS = {
  "t-shirt": tShirt,
  hoodie,
  jersey,
  beanie,
  scarf,
  socks,
  tote,
  mug,
  bottle,
  "snow-globe": snowGlobe,
  towel,
  blanket,
  poster,
  bodysuit,
} as Record<Kind, Model>
