import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { freePort } from "../../local/ports"
import { ROOT } from "../../local/root"
import { answers, startService } from "../../local/service"

/** A bare Node server that answers everything with these bytes, for as long as `work` takes. */
export async function withBareServer<T>(
  body: Buffer,
  work: (url: string) => Promise<T>,
): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), "podium-bench-"))
  const file = join(folder, "body")
  writeFileSync(file, body)
  const port = await freePort()
  const url = `http://localhost:${port}/`
  const service = await startService({
    name: "the bare server",
    command: process.execPath,
    args: [join(ROOT, "bench", "pages", "bare-server.mjs"), String(port), file],
    cwd: ROOT,
    env: { ...process.env, NODE_ENV: "production" },
    logFile: join(folder, "log"),
    ready: answers(url),
  })
  try {
    return await work(url)
  } finally {
    await service.stop()
    rmSync(folder, { recursive: true })
  }
}
