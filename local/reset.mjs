// `npm run reset`: empties the data of `npm start`.
import { ensureInstalled, runTypeScript } from "./install.mjs"

await ensureInstalled()
await runTypeScript("reset.ts", process.argv.slice(2))
