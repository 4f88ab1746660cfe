// `npm run fonts -w storefront`, after a new version of Archivo: writes app/fonts, which is kept in git.
// Our headings are one width (120 %) and heavy. Without the axes and weights that nothing shows, the
// file that every first page waits for is 29 kB instead of 90 kB.
import { copyFile, readFile, writeFile } from "node:fs/promises"
import { createRequire } from "node:module"
import { dirname, join } from "node:path"
import { fileURLToPath } from "node:url"
import subsetFont from "subset-font"

const WIDTH_PERCENT = 120
const WEIGHTS = { min: 600, max: 900, default: 800 }

const require = createRequire(import.meta.url)
const source = dirname(require.resolve("@fontsource-variable/archivo/package.json"))
const target = fileURLToPath(new URL("../app/fonts/", import.meta.url))

/** The characters of a file of Fontsource's, from its style sheet: U+0000-00FF,U+0131,… */
function charactersOf(css, subset) {
  const [, ranges = ""] =
    new RegExp(`archivo-${subset}-wdth-normal[\\s\\S]*?unicode-range: ([^;]+);`).exec(css) ?? []
  return ranges.split(",").flatMap((range) => {
    const [from, to = from] = range.slice(2).split("-")
    const first = parseInt(from, 16)
    return Array.from({ length: parseInt(to, 16) - first + 1 }, (_, at) => first + at)
  })
}

const css = await readFile(join(source, "wdth.css"), "utf8")
for (const subset of ["latin", "latin-ext", "vietnamese"]) {
  const font = await readFile(join(source, "files", `archivo-${subset}-wdth-normal.woff2`))
  const text = String.fromCodePoint(...charactersOf(css, subset))
  const instance = await subsetFont(font, text, {
    targetFormat: "woff2",
    variationAxes: { wdth: WIDTH_PERCENT, wght: WEIGHTS },
  })
  await writeFile(join(target, `archivo-expanded-${subset}.woff2`), instance)
  process.stdout.write(`${subset}: ${font.length} to ${instance.length} bytes\n`)
}
await copyFile(join(source, "LICENSE"), join(target, "OFL.txt"))
