// `npm run bench` (all scenarios) and `npm run bench -- search` (those whose name has the word).
import { ensureInstalled, runTypeScript } from "./install.mjs"

await ensureInstalled()
await runTypeScript("../bench/main.ts", process.argv.slice(2))
