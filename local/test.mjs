// `npm test`, `npm run check` (--check), `npm run e2e` (--e2e), `npm run screenshots` (--screenshots), and
// at full length what `npm test` runs in a short form: `npm run faults` (--faults), `npm run fuzz` (--fuzz).
import { ensureInstalled, runTypeScript } from "./install.mjs"

await ensureInstalled()
await runTypeScript("check.ts", process.argv.slice(2))
