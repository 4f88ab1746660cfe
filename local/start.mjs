// `npm start`: plain Node, because nothing is installed yet when it runs for the first time.
import { ensureInstalled, runTypeScript } from "./install.mjs"

await ensureInstalled()
await runTypeScript("main.ts", process.argv.slice(2))
