import { type FileHandle, mkdir, open, readFile, rename, truncate } from "node:fs/promises"
import { dirname } from "node:path"

/** One line of the file: what a transaction wrote, `null` for a deletion. */
export type Write = [table: string, id: string, value: unknown]

/** A line cut short by a crash was never answered for: it is dropped. Any other damage stops us. */
function parse(text: string, path: string): { writes: Write[]; length: number; lines: number } {
  const writes: Write[] = []
  const whole = text.lastIndexOf("\n") + 1
  const lines = text.slice(0, whole).split("\n").slice(0, -1)
  lines.forEach((line, at) => {
    try {
      writes.push(...(JSON.parse(line) as Write[]))
    } catch {
      throw new Error(`the local Stripe's data file ${path} is damaged at line ${at + 1}`)
    }
  })
  return { writes, length: Buffer.byteLength(text.slice(0, whole)), lines: lines.length }
}

async function syncFolder(path: string): Promise<void> {
  const folder = await open(dirname(path), "r")
  await folder.sync().finally(() => folder.close())
}

/** An append-only file of JSON lines; a line is on the disk before `append` resolves. */
export class Log {
  private constructor(
    private readonly path: string,
    private file: FileHandle,
    /** Lines in the file since it was last rewritten. */
    public lines: number,
  ) {}

  static async open(path: string): Promise<{ log: Log; writes: Write[] }> {
    await mkdir(dirname(path), { recursive: true })
    const text = await readFile(path, "utf8").catch((error: NodeJS.ErrnoException) => {
      if (error.code === "ENOENT") return ""
      throw error
    })
    const { writes, length, lines } = parse(text, path)
    if (length < Buffer.byteLength(text)) await truncate(path, length)
    const file = await open(path, "a", 0o600)
    await syncFolder(path)
    return { log: new Log(path, file, lines), writes }
  }

  async append(lines: readonly string[]): Promise<void> {
    await this.file.appendFile(lines.map((line) => `${line}\n`).join(""))
    await this.file.datasync()
    this.lines += lines.length
  }

  /** Puts one line in place of the whole file: written beside it, then renamed over it. */
  async rewrite(line: string): Promise<void> {
    const beside = `${this.path}.new`
    const file = await open(beside, "w", 0o600)
    await file.appendFile(`${line}\n`)
    await file.sync()
    await file.close()
    await rename(beside, this.path)
    await syncFolder(this.path)
    await this.file.close()
    this.file = await open(this.path, "a")
    this.lines = 1
  }

  async close(): Promise<void> {
    await this.file.close()
  }
}
