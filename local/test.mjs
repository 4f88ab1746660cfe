// `npm test`, `npm run check` (--check), `npm run e2e` (--e2e), `npm run screenshots` (--screenshots),
// `npm run fuzz` (--fuzz, at full length; `npm test` runs a short form).
import { ensureInstalled, runTypeScript } from "./install.mjs"

await ensureInstalled()
await runTypeScript("check.ts", process.argv.slice(2))
