import { readdirSync, writeFileSync } from "node:fs"
import { join } from "node:path"

/** One page with every screenshot of a folder, to be looked at side by side. */
export function writeSheet(folder: string): void {
  const figures = readdirSync(folder)
    .filter((name) => name.endsWith(".png"))
    .toSorted()
    .map(
      (name) =>
        `<figure><img src="${name}" loading="lazy"><figcaption>${name}</figcaption></figure>`,
    )
  writeFileSync(
    join(folder, "index.html"),
    `<!doctype html><meta charset="utf-8"><title>Screenshots</title>
<style>body{display:flex;flex-wrap:wrap;gap:1rem;font:14px system-ui}figure{margin:0;inline-size:22rem}img{inline-size:100%;border:1px solid #ccc}</style>
${figures.join("\n")}\n`,
  )
  process.stdout.write(`${figures.length} screenshots: ${join(folder, "index.html")}\n`)
}
