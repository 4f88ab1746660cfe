import { mkdirSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { TURNED } from "../data/pictures"
import type { Studio } from "./browser"
import type { Options } from "./options"
import type { PictureRequest, Shot } from "./request"
import { slim } from "./slim"

/** Most bytes of a model. */
export const MOST_MODEL_BYTES = 150_000

/** One model per product that can be turned, in its first colour: /models/<handle>.glb. */
export async function exportModels(
  studio: Studio,
  requests: PictureRequest[],
  options: Options,
  out: string,
) {
  mkdirSync(out, { recursive: true })
  const seen = new Set<string>()
  for (const request of requests) {
    if (!TURNED.includes(request.kind) || !options.kinds.includes(request.kind)) continue
    if (!request.handle.includes(options.match) || seen.has(request.handle)) continue
    seen.add(request.handle)
    const { handle, kind, colour, artwork } = request
    const shot: Shot = { handle, kind, colour, artwork, view: "front", size: 0 }
    const model = await slim(await studio.model(shot))
    if (model.length > MOST_MODEL_BYTES)
      throw new Error(`${handle}: a model of ${model.length} bytes`)
    writeFileSync(join(out, `${handle}.glb`), model)
    process.stdout.write(`${handle}.glb ${(model.length / 1000).toFixed(0)} kB\n`)
  }
}
