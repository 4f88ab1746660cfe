import { createHash } from "node:crypto"
import { mkdirSync, readdirSync, rmSync, statSync } from "node:fs"
import { rename, stat, writeFile } from "node:fs/promises"
import { join } from "node:path"
import { LRUCache } from "lru-cache"
import pLimit from "p-limit"
import type { Wanted } from "./address"
import { renderPicture } from "./render.server"

export interface PictureCacheOptions {
  /** Where the masters are. */
  masters: string
  /** Where shown sizes are kept; made if it is not there. */
  folder: string
  maxBytes: number
  /** Pictures made at a time, and how many may wait for their turn. */
  atOnce: number
  maxWaiting: number
}

/** A shown size of a master that there is. */
export interface Size {
  wanted: Wanted
  master: string
  /** Of its file, once it is made. */
  name: string
}

/** Too many pictures are being made already; ask again later. */
export class Busy extends Error {
  override name = "Busy"
}

/**
 * Shown sizes, made when they are first asked for and kept on the disk. Many who wait for the same
 * one share its making; the files that nobody has asked for longest go when there are too many bytes.
 */
export class PictureCache {
  readonly #kept: LRUCache<string, number>
  readonly #making = new Map<string, Promise<string>>()
  readonly #limit: ReturnType<typeof pLimit>

  constructor(readonly options: PictureCacheOptions) {
    const { folder, maxBytes, atOnce } = options
    this.#limit = pLimit(atOnce)
    this.#kept = new LRUCache({
      maxSize: maxBytes,
      sizeCalculation: (bytes) => Math.max(1, bytes),
      dispose: (_, name) => rmSync(join(folder, name), { force: true }),
    })
    mkdirSync(folder, { recursive: true })
    for (const name of readdirSync(folder)) this.#adopt(name)
  }

  /** What an earlier process left: whole pictures are kept, half-written ones are not. */
  #adopt(name: string): void {
    const file = join(this.options.folder, name)
    if (/^[0-9a-f]{32}\.(avif|webp)$/.test(name)) this.#kept.set(name, statSync(file).size)
    else rmSync(file, { force: true, recursive: true })
  }

  /** What is asked for; null when there is no such master. */
  async find(wanted: Wanted): Promise<Size | null> {
    const master = join(this.options.masters, wanted.master)
    const found = await stat(master).catch(() => null)
    if (!found?.isFile()) return null
    // A master that was drawn anew has another time, so that its old sizes are never asked for again.
    const identity = `${wanted.master} ${found.mtimeMs} ${found.size} ${wanted.width}`
    const hash = createHash("sha256").update(identity).digest("hex").slice(0, 32)
    return { wanted, master, name: `${hash}.${wanted.format}` }
  }

  /** Whether it is made or being made, so that it costs nothing more. */
  has({ name }: Size): boolean {
    return this.#kept.has(name) || this.#making.has(name)
  }

  /**
   * Its file, made if need be.
   * @throws Busy
   */
  async file({ wanted, master, name }: Size): Promise<string> {
    if (this.#kept.get(name) !== undefined) return join(this.options.folder, name)
    const underWay = this.#making.get(name)
    if (underWay) return underWay
    if (this.#limit.pendingCount >= this.options.maxWaiting) throw new Busy()
    const made = this.#limit(() => this.#make(master, wanted, name))
    this.#making.set(name, made)
    return made.finally(() => this.#making.delete(name))
  }

  async #make(master: string, wanted: Wanted, name: string): Promise<string> {
    const bytes = await renderPicture(master, wanted)
    const file = join(this.options.folder, name)
    await writeFile(`${file}.part`, bytes)
    await rename(`${file}.part`, file)
    this.#kept.set(name, bytes.length)
    return file
  }
}
