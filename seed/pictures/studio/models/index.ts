import type { Kind } from "../../request"
import type { Model } from "../model"
import { mug } from "./mug"
import { tShirt } from "./t-shirt"

export const MODELS = { mug, "t-shirt": tShirt } as Record<Kind, Model>
