// `npm test`, `npm run check` (--check) and `npm run e2e` (--e2e).
import { ensureInstalled, runTypeScript } from "./install.mjs"

await ensureInstalled()
await runTypeScript("check.ts", process.argv.slice(2))
