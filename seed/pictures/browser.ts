import { existsSync, readdirSync, readFileSync } from "node:fs"
import { createRequire } from "node:module"
import { getPriority, setPriority } from "node:os"
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
  const path = require.resolve(
    `@fontsource-variable/archivo/files/archivo-${subset}-wdth-normal.woff2`,
  )
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

/** Processes below this one, by Linux's /proc; none elsewhere. */
function descendants(root: number): number[] {
  if (!existsSync("/proc/self/stat")) return []
  const parents = readdirSync("/proc").flatMap((name) => {
    if (!/^\d+$/.test(name)) return []
    try {
      const stat = readFileSync(`/proc/${name}/stat`, "utf8")
      return [[Number(name), Number(stat.slice(stat.lastIndexOf(")") + 2).split(" ")[1])] as const]
    } catch {
      return [] // It ended while it was looked at.
    }
  })
  const found = [root]
  for (const pid of found)
    found.push(...parents.filter(([, parent]) => parent === pid).map(([child]) => child))
  return found.slice(1)
}

/** Chromium lifts itself above others where it may; drawing in software must not starve them. */
function stayHumble() {
  const own = getPriority()
  for (const pid of descendants(process.pid)) {
    try {
      const threads = readdirSync(`/proc/${pid}/task`).map(Number)
      for (const thread of threads) setPriority(thread, Math.max(own, getPriority(thread)))
    } catch {
      // It ended in the meantime.
    }
  }
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
  stayHumble()
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
