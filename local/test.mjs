// `npm test`, `npm run check` (--check), `npm run e2e` (--e2e), `npm run faults` (--faults),
// `npm run screenshots` (--screenshots).
import { ensureInstalled, runTypeScript } from "./install.mjs"

await ensureInstalled()
await runTypeScript("check.ts", process.argv.slice(2))
