import { writeFileSync } from "node:fs"
import { join } from "node:path"
import { sprite } from "./sprite"

/** Where the storefront serves the signs from: `npm run pictograms -w seed` after a change. */
export const SPRITE_FILE = join(__dirname, "../../storefront/public/pictograms.svg")

if (require.main === module) writeFileSync(SPRITE_FILE, sprite())
