// `npm run fonts -w storefront`, after a new version of a font: writes app/fonts, which is kept in git.
// Every first page waits for one file of each font and weight, so each has what that page shows and no more:
// the characters that English needs, headings in one width and one weight (8 kB instead of 90), text in two
// weights (12 kB each instead of 30: more than 14 kB are a second trip on a new connection). Accented
// letters are in files of their own for whoever meets one.
import { copyFile, readFile, writeFile } from "node:fs/promises"
import { createRequire } from "node:module"
import { basename, dirname, join } from "node:path"
import { fileURLToPath } from "node:url"
import subsetFont from "subset-font"

const HEADINGS = { wdth: 120, wght: 800 }
const TEXT_WEIGHTS = [400, 650]
/** What the pages use of the fonts' features; most weigh as much as the letters that they draw otherwise. */
const FEATURES = ["ccmp", "kern", "liga", "locl", "mark", "mkmk", "tnum"]
/** Of Latin-1 and above, what English pages show: spaces, money, quotation marks, dashes, ©, ×, …, ™. */
const TYPOGRAPHY = "\u00a0£¥©·×–—‘’“”…\u202f€™−"
/** Letters that names keep in English: Côte d'Ivoire, São Tomé, Türkiye, Curaçao. */
const NAMES = "ãçéíñôöü"

const require = createRequire(import.meta.url)
const folder = (name) => dirname(require.resolve(`@fontsource-variable/${name}/package.json`))
const target = fileURLToPath(new URL("../app/fonts/", import.meta.url))

/** The characters of a file of Fontsource's, from its style sheet: U+0000-00FF,U+0131,… */
function charactersOf(css, file) {
  const [, ranges = ""] = new RegExp(`${file}[\\s\\S]*?unicode-range: ([^;]+);`).exec(css) ?? []
  return ranges.split(",").flatMap((range) => {
    const [from, to = from] = range.slice(2).split("-")
    const first = parseInt(from, 16)
    return Array.from({ length: parseInt(to, 16) - first + 1 }, (_, at) =>
      String.fromCodePoint(first + at),
    )
  })
}

async function write(file, font, characters, variationAxes) {
  const options = { targetFormat: "woff2", variationAxes, keepFeatures: FEATURES }
  const instance = await subsetFont(font, characters.join(""), options)
  await writeFile(join(target, `${file}.woff2`), instance)
  process.stdout.write(`${file}: ${font.length} to ${instance.length} bytes\n`)
}

const isBasic = (character) =>
  character <= "~" || TYPOGRAPHY.includes(character) || NAMES.includes(character)

/** Fontsource's latin file becomes `basic` and `latin`; the others stay what they are. */
async function writeAll(name, { from, sheet, axis, subsets, axes }) {
  const css = await readFile(join(from, sheet), "utf8")
  for (const subset of subsets) {
    const file = `${basename(from)}-${subset}-${axis}-normal`
    const font = await readFile(join(from, "files", `${file}.woff2`))
    const characters = charactersOf(css, file)
    const rest = subset === "latin" ? characters.filter((one) => !isBasic(one)) : characters
    if (subset === "latin") await write(`${name}-basic`, font, characters.filter(isBasic), axes)
    await write(`${name}-${subset}`, font, rest, axes)
  }
}

const archivo = folder("archivo")
await writeAll("archivo-expanded", {
  from: archivo,
  sheet: "wdth.css",
  axis: "wdth",
  subsets: ["latin", "latin-ext", "vietnamese"],
  axes: HEADINGS,
})
const instrument = folder("instrument-sans")
for (const wght of TEXT_WEIGHTS) {
  await writeAll(`instrument-sans-${wght}`, {
    from: instrument,
    sheet: "wght.css",
    axis: "wght",
    subsets: ["latin", "latin-ext"],
    axes: { wght },
  })
}

// Both are under the SIL Open Font License; its text is the same but for the names.
await copyFile(join(archivo, "LICENSE"), join(target, "OFL-archivo.txt"))
await copyFile(join(instrument, "LICENSE"), join(target, "OFL-instrument-sans.txt"))
