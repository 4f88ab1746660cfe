import { existsSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { contentHash } from "../../local/build"

/** Everything that decides what an index holds. */
const MADE_OF = ["seed", "commerce/src/indexing", "plugins/product-search/src"]

/** What is known of an index that was filled before. */
interface Kept {
  hash: string
  /** Milliseconds that writing one document took. */
  written: number
}

const fileFor = (folder: string, index: string) => join(folder, `filled-${index}.json`)
const hashNow = async () => (await contentHash(MADE_OF)).slice(0, 16)

/** What writing took when the index was filled; null where its documents would be others by now. */
export async function writtenBefore(folder: string, index: string): Promise<number | null> {
  const file = fileFor(folder, index)
  if (!existsSync(file)) return null
  const { hash, written } = JSON.parse(readFileSync(file, "utf8")) as Kept
  return hash === (await hashNow()) ? written : null
}

/** Notes that an index is filled: at 100,000 products it takes minutes, and searching changes nothing. */
export async function noteWritten(folder: string, index: string, written: number): Promise<void> {
  const kept: Kept = { hash: await hashNow(), written }
  writeFileSync(fileFor(folder, index), JSON.stringify(kept))
}
