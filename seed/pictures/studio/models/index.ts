import type { Kind } from "../../request"
import type { Model } from "../model"
import { mug } from "./mug"

export const MODELS = { mug } as Record<Kind, Model>
