import { LRUCache } from "lru-cache"
import pLimit from "p-limit"

export interface Cacheable {
  status: number
  tags: ReadonlySet<string>
  /** Whether nothing was left out of it. */
  complete: boolean
  /** Whether it may be kept at all. */
  shared: boolean
  /** Bytes in memory, compressed copies included. */
  readonly bytes: number
}

/** Times are milliseconds. */
export interface PageCacheOptions<Page extends Cacheable> {
  render: (address: string) => Promise<Page>
  maxBytes: number
  maxPages: number
  /** For so long a page is sent as it is. */
  freshMs: number
  /** For so long after that it is sent once more, while one render makes it anew. */
  staleMs: number
  /** A page without a part of its own is kept only so long. */
  incompleteMs: number
  /** For so long an old page stands in for one that cannot be made: commerce is away. */
  lastResortMs: number
  /** So long a fan waits for a page to be made anew before an old one is sent. */
  patienceMs: number
  /** After a failure a page that is kept is not tried again for so long. */
  retryMs: number
  /** So long a fan waits for a page of which there is no old one. */
  waitMs: number
  rendersAtOnce: number
  maxWaiting: number
  now?: () => number
}

/** What a page takes in memory besides its body: headers, tags, copies. A small one came to 2.4 kB. */
const ENTRY_BYTES = 4_096

interface Kept<Page> {
  page: Page
  madeAt: number
  retryAt: number
  /** It shows what is not true any more. */
  purged: boolean
}

export interface Answered<Page> {
  page: Page
  /** Since it was made. */
  ageMs: number
}

/** A page cannot be rendered in a reasonable time: too many wait before it, or it takes too long. */
export class Overloaded extends Error {}

const TIMED_OUT = Symbol("timed out")

/** What a promise gives within so many milliseconds; it goes on by itself. */
async function within<T>(promise: Promise<T>, ms: number): Promise<T | typeof TIMED_OUT> {
  let timer: NodeJS.Timeout | undefined
  const patience = new Promise<typeof TIMED_OUT>((resolve) => {
    timer = setTimeout(resolve, ms, TIMED_OUT)
  })
  try {
    return await Promise.race([promise, patience])
  } finally {
    clearTimeout(timer)
  }
}

/** Pages that are the same for everybody, each rendered once for all who wait for it. */
export class PageCache<Page extends Cacheable> {
  private readonly kept: LRUCache<string, Kept<Page>>
  private readonly underWay = new Map<string, Promise<Page>>()
  private readonly limit: ReturnType<typeof pLimit>
  private readonly now: () => number

  constructor(private readonly options: PageCacheOptions<Page>) {
    this.now = options.now ?? Date.now
    this.limit = pLimit(options.rendersAtOnce)
    this.kept = new LRUCache({
      max: options.maxPages,
      maxSize: options.maxBytes,
      sizeCalculation: ({ page }, address) => page.bytes + address.length * 2 + ENTRY_BYTES,
    })
  }

  /** Pages that are kept, and their bytes. */
  get size() {
    return { pages: this.kept.size, bytes: this.kept.calculatedSize }
  }

  /** Whether a page is kept, be it old or untrue: for who asks now there is something to send. */
  has(address: string): boolean {
    return this.kept.has(address) || this.underWay.has(address)
  }

  /** A page that is kept and fresh, without waiting. */
  fresh(address: string): Answered<Page> | null {
    const kept = this.kept.get(address)
    if (!kept || kept.purged) return null
    const ageMs = this.now() - kept.madeAt
    return ageMs < this.freshFor(kept.page) ? { page: kept.page, ageMs } : null
  }

  /** @throws Overloaded, or what the render throws, when there is no old page to stand in. */
  async get(address: string): Promise<Answered<Page>> {
    const found = this.fresh(address)
    if (found) return found
    const kept = this.kept.get(address)
    if (!kept) return this.made(address)
    const old = { page: kept.page, ageMs: this.now() - kept.madeAt }
    if (this.now() < kept.retryAt) return old
    if (!kept.purged && kept.page.complete && old.ageMs < this.staleUntil) {
      this.renew(address).catch(() => undefined) // told by whoever renders; the old page is sent
      return old
    }
    return this.renewed(address, old)
  }

  /** Makes pages that show one of the tags untrue; without tags, all of them. */
  purge(tags?: ReadonlySet<string>): void {
    // A render that began before may hold what was true then: nobody who comes now joins it.
    this.underWay.clear()
    for (const kept of this.kept.values()) {
      if (!tags || [...tags].some((tag) => kept.page.tags.has(tag))) kept.purged = true
    }
  }

  /** Counts a page's bytes anew, after a compressed copy came to it. */
  grown(address: string, page: Page): void {
    const kept = this.kept.peek(address)
    if (kept?.page === page) this.kept.set(address, { ...kept })
  }

  private get staleUntil() {
    return this.options.freshMs + this.options.staleMs
  }

  private freshFor(page: Page): number {
    return page.complete ? this.options.freshMs : this.options.incompleteMs
  }

  /** The page anew; the old one where that fails, or takes more than a fan's patience. */
  private async renewed(address: string, old: Answered<Page>): Promise<Answered<Page>> {
    if (old.ageMs >= this.options.lastResortMs) return this.made(address)
    const fresh = this.renew(address)
    try {
      const page = await within(fresh, this.options.patienceMs)
      if (page === TIMED_OUT || page.status >= 500) return old
      return page.complete || !old.page.complete ? { page, ageMs: 0 } : old
    } catch {
      return old
    }
  }

  /** A page of which there is no old one to send meanwhile. */
  private async made(address: string): Promise<Answered<Page>> {
    const page = await within(this.renew(address), this.options.waitMs)
    if (page === TIMED_OUT) throw new Overloaded()
    return { page, ageMs: 0 }
  }

  /** One render for all who wait. What has waited for its turn until nobody waits for it is not made. */
  private renew(address: string): Promise<Page> {
    const before = this.underWay.get(address)
    if (before) return before
    if (this.limit.pendingCount >= this.options.maxWaiting) {
      return Promise.reject(new Overloaded())
    }
    const asked = this.now()
    const turn = async () => {
      if (this.now() - asked > this.options.waitMs) throw new Overloaded()
      return this.options.render(address)
    }
    const page = this.limit(turn).then(
      (made) => {
        if (this.isLatest(address, page)) this.keep(address, made)
        return made
      },
      (error: unknown) => {
        if (this.isLatest(address, page)) this.failed(address)
        throw error
      },
    )
    this.underWay.set(address, page)
    return page
  }

  /** Whether a render was not overtaken by a purge; it is under way no more. */
  private isLatest(address: string, page: Promise<Page>): boolean {
    if (this.underWay.get(address) !== page) return false
    return this.underWay.delete(address)
  }

  private failed(address: string): void {
    const kept = this.kept.peek(address)
    if (kept) kept.retryAt = this.now() + this.options.retryMs
  }

  private keep(address: string, page: Page): void {
    const kept = this.kept.peek(address)
    // A fault, or a page without a part of it, does not push out a whole one.
    const worse = page.status >= 500 || (!page.complete && kept?.page.complete)
    if (kept && worse) return this.failed(address)
    if (page.status >= 500) return
    if (!page.shared) return void this.kept.delete(address)
    this.kept.set(address, { page, madeAt: this.now(), retryAt: 0, purged: false })
  }
}
