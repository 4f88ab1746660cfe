import type { Kind } from "../../request"
import type { Model } from "../model"
import { beanie } from "./beanie"
import { blanket } from "./blanket"
import { bodysuit } from "./bodysuit"
import { hoodie } from "./hoodie"
import { jersey } from "./jersey"
import { mug } from "./mug"
import { scarf } from "./scarf"
import { socks } from "./socks"
import { tShirt } from "./t-shirt"
import { tote } from "./tote"
import { towel } from "./towel"

export const MODELS = {
  beanie,
  blanket,
  bodysuit,
  hoodie,
  jersey,
  mug,
  scarf,
  socks,
  "t-shirt": tShirt,
  tote,
  towel,
} as Record<Kind, Model>
