import { parseArgs } from "node:util"
import { KINDS, VIEWS, type Kind, type Shot, type View } from "./request"

export interface Options {
  kinds: readonly Kind[]
  views: readonly View[]
  /** Only handles that contain it. */
  match: string
  /** At most so many pictures. */
  limit: number
  /** Draws what has not changed, too. */
  all: boolean
  models: boolean
  sheet: boolean
  sheetOnly: boolean
}

const known = <T extends string>(given: string | undefined, all: readonly T[]): readonly T[] => {
  if (!given) return all
  const chosen = given.split(",")
  const wrong = chosen.find((name) => !all.some((one) => one === name))
  if (wrong) throw new Error(`${wrong} is none of ${all.join(", ")}`)
  return all.filter((name) => chosen.includes(name))
}

/** Reads the command line: --kinds mug,cap --views front --match la-2028 --limit 20 --all --models --sheet. */
export function optionsOf(args: string[]): Options {
  const { values } = parseArgs({
    args,
    options: {
      kinds: { type: "string" },
      views: { type: "string" },
      match: { type: "string", default: "" },
      limit: { type: "string", default: "100000" },
      all: { type: "boolean", default: false },
      models: { type: "boolean", default: false },
      sheet: { type: "boolean", default: false },
      "sheet-only": { type: "boolean", default: false },
    },
  })
  const limit = Number(values.limit)
  if (!Number.isInteger(limit) || limit < 1) throw new Error(`--limit ${values.limit} is no count`)
  return {
    kinds: known(values.kinds, KINDS),
    views: known(values.views, VIEWS),
    match: values.match,
    limit,
    all: values.all,
    models: values.models,
    sheet: values.sheet,
    sheetOnly: values["sheet-only"],
  }
}

/** Whether the options ask for a shot. */
export const wanted = (options: Options, { kind, view, handle }: Shot) =>
  options.kinds.includes(kind) && options.views.includes(view) && handle.includes(options.match)
