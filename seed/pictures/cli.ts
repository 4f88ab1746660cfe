import { mkdirSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { openStudio } from "./browser"
import { contactSheet } from "./contact-sheet"
import { optionsOf } from "./options"
import { readManifest } from "./manifest"
import { exportModels } from "./models-3d"
import { pictureRequests } from "./requests"
import { shoot } from "./shoot"
import { sprite } from "./sprite"

const PUBLIC = join(__dirname, "../../storefront/public")
const LOCAL = join(__dirname, "../../.local/contact-sheets")

async function main() {
  const options = optionsOf(process.argv.slice(2))
  const out = join(PUBLIC, "pictures")
  mkdirSync(out, { recursive: true })
  writeFileSync(join(PUBLIC, "pictograms.svg"), sprite())
  const requests = pictureRequests()
  if (!options.sheetOnly) {
    const studio = await openStudio()
    try {
      if (options.models) await exportModels(studio, requests, options, join(PUBLIC, "models"))
      else await shoot(studio, requests, options, out)
    } finally {
      await studio.close()
    }
  }
  if (options.sheet || options.sheetOnly)
    process.stdout.write(`look at ${await contactSheet(readManifest(), out, LOCAL)}\n`)
}

main().catch((error: unknown) => {
  console.error(error)
  process.exitCode = 1
})
