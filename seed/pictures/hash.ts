import { createHash } from "node:crypto"
import { join } from "node:path"
import { build } from "esbuild"
import { REVISION } from "three"
import type { Kind, Shot } from "./request"

const digest = (text: string) => createHash("sha256").update(text).digest("hex").slice(0, 16)

/** The code that draws a kind, bundled without names, spaces and comments: they draw nothing. */
async function codeOf(entry: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    format: "esm",
    write: false,
    external: ["three", "three/*"],
    logLevel: "error",
  })
  return outputFiles[0]?.text ?? ""
}

/** Hashes shots so that a change of a model, the light or the prints changes them, and nothing else. */
export async function shotHasher(kinds: readonly Kind[]): Promise<(shot: Shot) => string> {
  const studio = join(__dirname, "studio")
  const common = await Promise.all(
    ["stage", "light-buffer", "film", "camera"].map((name) => codeOf(join(studio, `${name}.ts`))),
  )
  const byKind = new Map<Kind, string>()
  for (const kind of kinds)
    byKind.set(
      kind,
      digest(common.join("") + (await codeOf(join(studio, "models", `${kind}.ts`))) + REVISION),
    )
  return (shot) => digest(`${byKind.get(shot.kind)} ${JSON.stringify(shot)}`)
}
