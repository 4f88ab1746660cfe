import { createHash } from "node:crypto"
import { encoded, type Encoding } from "./encodings"
import type { Cacheable } from "./page-cache"

export interface PageParts {
  status: number
  /** As they are sent, but for what depends on the encoding and the age. */
  headers: Record<string, string>
  body: Buffer
  tags: ReadonlySet<string>
  complete: boolean
  shared: boolean
}

/** One copy of a page, ready to be sent. */
export interface Copy {
  body: Buffer
  etag: string
  headers: Record<string, string | number>
}

/** Below this, compressing makes nothing smaller. */
const LEAST_COMPRESSED_BYTES = 860
const ETAG_CHARS = 20

/** A page that is the same for everybody, in the encodings that were asked for so far. */
export class SharedPage implements Cacheable {
  readonly status: number
  readonly tags: ReadonlySet<string>
  readonly complete: boolean
  readonly shared: boolean
  private readonly copies = new Map<Encoding, Copy>()
  private readonly making = new Map<Encoding, Promise<Copy>>()

  constructor(private readonly parts: PageParts) {
    this.status = parts.status
    this.tags = parts.tags
    this.complete = parts.complete
    this.shared = parts.shared
  }

  get bytes(): number {
    const copies = [...this.copies.values()].reduce((sum, { body }) => sum + body.length, 0)
    return this.copies.has("identity") ? copies : copies + this.parts.body.length
  }

  /** The copy in an encoding, if it was made before. */
  copy(encoding: Encoding): Copy | undefined {
    return this.copies.get(this.useful(encoding))
  }

  /** The copy in an encoding; many who ask for it at once get the same one. */
  async copied(wanted: Encoding): Promise<Copy> {
    const encoding = this.useful(wanted)
    const made = this.copies.get(encoding)
    if (made) return made
    const before = this.making.get(encoding)
    if (before) return before
    const copy = encoded(this.parts.body, encoding).then((body) => this.keep(encoding, body))
    this.making.set(encoding, copy)
    return copy.finally(() => this.making.delete(encoding))
  }

  private useful(encoding: Encoding): Encoding {
    return this.parts.body.length < LEAST_COMPRESSED_BYTES ? "identity" : encoding
  }

  private keep(encoding: Encoding, body: Buffer): Copy {
    const digest = createHash("sha256").update(this.parts.body).digest("base64url")
    const etag = `"${digest.slice(0, ETAG_CHARS)}-${encoding}"`
    const headers = {
      ...this.parts.headers,
      Vary: "Accept-Encoding",
      ...(encoding !== "identity" && { "Content-Encoding": encoding }),
      ...(this.shared && { ETag: etag }),
      "Content-Length": body.length,
    }
    const copy = { body, etag, headers }
    this.copies.set(encoding, copy)
    return copy
  }
}
