import { mkdirSync, writeFileSync } from "node:fs"
import { join, relative } from "node:path"
import sharp from "sharp"
import type { Manifest } from "./manifest"

const CELL = 240
const COLUMNS = 8
const ROWS = 8

async function page(files: string[], out: string) {
  const tiles = await Promise.all(
    files.map(async (input, at) => ({
      input: await sharp(input).resize(CELL, CELL).toBuffer(),
      left: (at % COLUMNS) * CELL,
      top: Math.floor(at / COLUMNS) * CELL,
    })),
  )
  const height = Math.ceil(files.length / COLUMNS) * CELL
  const sheet = sharp({
    create: { width: COLUMNS * CELL, height, channels: 3, background: "#fff" },
  })
  await sheet.composite(tiles).png().toFile(out)
}

/** All pictures on one HTML page and on PNG pages, to look at; answers the folder. */
export async function contactSheet(
  manifest: Manifest,
  pictures: string,
  folder: string,
): Promise<string> {
  mkdirSync(folder, { recursive: true })
  const products = Object.entries(manifest)
  const files = products.flatMap(([, product]) =>
    product.pictures.map(({ file }) => join(pictures, file)),
  )
  const figures = products.map(([handle, product]) => {
    const images = product.pictures.map(
      ({ file, placeholder }) =>
        `<img loading="lazy" width="240" height="240" style="background:${placeholder}" alt="${file}" src="${relative(folder, join(pictures, file))}">`,
    )
    return `<figure>${images.join("")}<figcaption>${handle}</figcaption></figure>`
  })
  writeFileSync(
    join(folder, "index.html"),
    `<!doctype html><meta charset="utf-8"><title>Pictures</title><style>body{font:14px sans-serif;margin:24px}figure{margin:0 0 24px}img{margin-right:8px}</style>${figures.join("\n")}\n`,
  )
  const perPage = COLUMNS * ROWS
  for (let at = 0; at < files.length; at += perPage)
    await page(
      files.slice(at, at + perPage),
      join(folder, `page-${String(at / perPage + 1).padStart(2, "0")}.png`),
    )
  return folder
}
