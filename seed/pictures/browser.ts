import { readFileSync } from "node:fs"
import { createRequire } from "node:module"
import { join } from "node:path"
import { build } from "esbuild"
import { chromium, type Browser, type Page } from "playwright-core"
import type { Shot } from "./request"

const require = createRequire(__filename)
const STUDIO = join(__dirname, "studio")
/** Software GL: the studio needs no graphics card, and every machine draws the same picture. */
const FLAGS = [
  "--use-gl=angle",
  "--use-angle=swiftshader",
  "--enable-unsafe-swiftshader",
  "--no-sandbox",
  "--disable-background-networking",
  "--js-flags=--max-old-space-size=3000",
]

/** The studio's code for the browser, and which files each of its modules came from. */
export async function bundle() {
  const result = await build({
    entryPoints: [join(STUDIO, "main.ts")],
    bundle: true,
    format: "iife",
    write: false,
    metafile: true,
    logLevel: "warning",
    loader: { ".json": "json" },
  })
  const [file] = result.outputFiles
  if (!file) throw new Error("esbuild gave no studio")
  return { code: file.text, inputs: Object.keys(result.metafile.inputs) }
}

function typeface(subset: string): string {
  const path = require.resolve(`@fontsource-variable/archivo/files/archivo-${subset}-wdth-normal.woff2`)
  return readFileSync(path).toString("base64")
}

/** Archivo with its weight and width axes, as the shop's headings have it. */
async function loadType(page: Page) {
  await page.evaluate(
    async (files) => {
      for (const [range, data] of files) {
        const face = new FontFace("Archivo", `url(data:font/woff2;base64,${data})`, {
          weight: "100 900",
          stretch: "62% 125%",
          unicodeRange: range,
        })
        document.fonts.add(await face.load())
      }
    },
    [
      ["U+0100-02FF,U+1E00-1EFF,U+2020,U+20A0-20C0", typeface("latin-ext")],
      ["U+0000-00FF,U+2000-206F,U+2122,U+2191-2193,U+2212", typeface("latin")],
    ] as [string, string][],
  )
}

export interface Studio {
  /** RGB bytes of a shot, first row first. */
  take(shot: Shot, quality: number): Promise<Buffer>
  /** Binary glTF of the goods. */
  model(shot: Shot): Promise<Buffer>
  /** PNG of all layouts with a product's words, to judge the prints by themselves. */
  board(shot: Shot): Promise<Buffer>
  close(): Promise<void>
}

interface StudioWindow {
  studio: {
    take(shot: Shot, quality: number): Promise<string>
    model(shot: Shot): Promise<string>
    board(shot: Shot): string
  }
}

/** Opens the studio in a headless browser. `CHROMIUM_PATH` names another one. */
export async function openStudio(): Promise<Studio> {
  const browser: Browser = await chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? "/usr/bin/chromium",
    args: FLAGS,
  })
  const page = await browser.newPage()
  page.on("pageerror", (error) => process.stderr.write(`studio: ${error.stack ?? error.message}\n`))
  page.on("console", (message) => {
    if (message.type() === "error" || process.env.STUDIO_LOG)
      process.stderr.write(`studio: ${message.text()}\n`)
  })
  await loadType(page)
  await page.addScriptTag({ content: (await bundle()).code })
  const inside = async (work: "take" | "model", shot: Shot, quality: number) =>
    Buffer.from(
      await page.evaluate(
        ([name, what, fine]) => (window as unknown as StudioWindow).studio[name](what, fine),
        [work, shot, quality] as const,
      ),
      "base64",
    )
  return {
    take: (shot, quality) => inside("take", shot, quality),
    model: (shot) => inside("model", shot, 1),
    board: async (shot) => {
      const address = await page.evaluate(
        (what) => (window as unknown as StudioWindow).studio.board(what),
        shot,
      )
      return Buffer.from(address.slice(address.indexOf(",") + 1), "base64")
    },
    close: () => browser.close(),
  }
}
