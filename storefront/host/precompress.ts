import { readdir, readFile, writeFile } from "node:fs/promises"
import { join } from "node:path"
import { promisify } from "node:util"
import { brotliCompress, constants, gzip } from "node:zlib"
import type { Plugin } from "vite"

const COMPRESSIBLE = /\.(js|css|svg)$/
/** Smaller ones fit into one packet either way (RFC 9293's 1,460 bytes less headers). */
const LEAST_BYTES = 1_000

const FORMS = {
  br: (text: Buffer) =>
    promisify(brotliCompress)(text, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
        [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
        [constants.BROTLI_PARAM_SIZE_HINT]: text.length,
      },
    }),
  gz: (text: Buffer) => promisify(gzip)(text, { level: constants.Z_BEST_COMPRESSION }),
}

/** Writes `<file>.br` and `<file>.gz` beside a file, where that is worth it. */
async function compress(file: string): Promise<void> {
  const text = await readFile(file)
  if (text.length < LEAST_BYTES) return
  const forms = Object.entries(FORMS).map(async ([extension, form]) => {
    const smaller = await form(text)
    if (smaller.length < text.length) await writeFile(`${file}.${extension}`, smaller)
  })
  await Promise.all(forms)
}

/** Compresses the scripts, style sheets and drawings of a folder and of its `assets`, as well as they can be. */
export async function precompressIn(folder: string): Promise<void> {
  const folders = [folder, join(folder, "assets")]
  const found = await Promise.all(
    folders.map(async (one) => (await readdir(one)).map((name) => join(one, name))),
  )
  await Promise.all(
    found
      .flat()
      .filter((file) => COMPRESSIBLE.test(file))
      .map(compress),
  )
}

/** What the browser gets is compressed once, by the build, and not on every request. */
export const precompress = (): Plugin => ({
  name: "podium:precompress",
  apply: (_config, { command, isSsrBuild }) => command === "build" && !isSsrBuild,
  writeBundle: ({ dir }) => precompressIn(dir ?? ""),
})
