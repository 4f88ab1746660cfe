import { beforeEach, describe, expect, test, vi } from "vitest"
import { Overloaded, PageCache, type Cacheable } from "./page-cache"

interface Page extends Cacheable {
  text: string
}

const page = (text: string, more: Partial<Page> = {}): Page => ({
  text,
  status: 200,
  tags: new Set(),
  complete: true,
  shared: true,
  bytes: 100,
  ...more,
})

/** A render that is answered by hand. */
function held() {
  const waiting: { address: string; answer: (page: Page) => void; fail: (why: Error) => void }[] =
    []
  const render = vi.fn(
    (address: string) =>
      new Promise<Page>((answer, fail) => waiting.push({ address, answer, fail })),
  )
  const answerNext = async (made: Page) => {
    await vi.waitFor(() => expect(waiting).not.toHaveLength(0))
    waiting.shift()?.answer(made)
  }
  return { render, waiting, answerNext }
}

let now: number
beforeEach(() => void (now = 1_000_000))

const cacheOf = (render: (address: string) => Promise<Page>, more: object = {}) =>
  new PageCache<Page>({
    render,
    maxBytes: 100_000,
    maxPages: 1_000,
    freshMs: 60_000,
    staleMs: 600_000,
    incompleteMs: 5_000,
    lastResortMs: 86_400_000,
    patienceMs: 20,
    retryMs: 5_000,
    waitMs: 10_000,
    rendersAtOnce: 2,
    maxWaiting: 3,
    now: () => now,
    ...more,
  })

/** What gets a text for each render, one after the other; the last one for all further. */
function renders(...texts: (string | Page | Error)[]) {
  let at = 0
  return vi.fn(async () => {
    const made = texts[Math.min(at++, texts.length - 1)]
    if (made instanceof Error) throw made
    return typeof made === "string" ? page(made) : (made ?? page(""))
  })
}
const text = async (cache: PageCache<Page>, address = "/a") => (await cache.get(address)).page.text
const settled = () => vi.waitFor(() => Promise.resolve())

describe("a page that is kept", () => {
  test("is rendered once for all who wait, and once for all who come while it is fresh", async () => {
    const { render, answerNext } = held()
    const cache = cacheOf(render)
    const many = Array.from({ length: 20 }, () => text(cache))
    await answerNext(page("one"))
    expect(new Set(await Promise.all(many))).toEqual(new Set(["one"]))
    now += 59_999
    expect(await text(cache)).toBe("one")
    expect(render).toHaveBeenCalledTimes(1)
  })

  test("is sent once more when it is stale, while one render makes it anew", async () => {
    const render = renders("old", "new")
    const cache = cacheOf(render)
    await text(cache)
    now += 60_000
    expect(await Promise.all([text(cache), text(cache)])).toEqual(["old", "old"])
    await vi.waitFor(() => expect(cache.fresh("/a")?.page.text).toBe("new"))
    expect(render).toHaveBeenCalledTimes(2)
  })

  test("is waited for when it is too old", async () => {
    const cache = cacheOf(renders("old", "new"))
    await text(cache)
    now += 660_000
    expect(await text(cache)).toBe("new")
  })

  test("tells its age", async () => {
    const cache = cacheOf(renders("one"))
    expect((await cache.get("/a")).ageMs).toBe(0)
    now += 12_345
    expect((await cache.get("/a")).ageMs).toBe(12_345)
  })

  test("takes no more room than there is", async () => {
    const cache = cacheOf(async (address) => page(address, { bytes: 30_000 }))
    for (const address of ["/a", "/b", "/c", "/d", "/e"]) await text(cache, address)
    expect(cache.size.bytes).toBeLessThanOrEqual(100_000)
    expect(cache.fresh("/a")).toBeNull()
    expect(cache.fresh("/e")?.page.text).toBe("/e")
  })

  test("takes a good deal more than its bytes, so that many small ones are few", async () => {
    const cache = cacheOf(async (address) => page(address, { bytes: 41 }))
    for (let at = 0; at < 1_000; at += 1) await text(cache, `/en-us/search/suggest?q=${at}`)
    expect(cache.size.pages).toBeLessThan(30)
    expect(cache.size.pages).toBeGreaterThan(0)
  })

  test("is one of so many, however much room there is", async () => {
    const cache = cacheOf(renders("one"), { maxBytes: 2 ** 30, maxPages: 10 })
    for (let at = 0; at < 100; at += 1) await text(cache, `/${at}`)
    expect(cache.size.pages).toBe(10)
    expect(cache.fresh("/99")).not.toBeNull()
  })

  test("takes more room once it has more copies", async () => {
    const growing = page("one", { bytes: 40_000 })
    const cache = cacheOf(async (address) => (address === "/b" ? growing : page(address)))
    await text(cache, "/a")
    await text(cache, "/b")
    Object.assign(growing, { bytes: 95_000 })
    cache.grown("/b", growing)
    expect(cache.fresh("/a")).toBeNull()
    expect(cache.size.pages).toBe(1)
  })
})

describe("a purge", () => {
  test("makes pages that show a tag anew, and no others", async () => {
    const render = vi.fn(async (address: string) =>
      page(`${address} ${render.mock.calls.length}`, { tags: new Set([`card:${address}`]) }),
    )
    const cache = cacheOf(render)
    expect([await text(cache, "/a"), await text(cache, "/b")]).toEqual(["/a 1", "/b 2"])
    cache.purge(new Set(["card:/a", "card:/x"]))
    expect([await text(cache, "/a"), await text(cache, "/b")]).toEqual(["/a 3", "/b 2"])
    cache.purge()
    expect([await text(cache, "/a"), await text(cache, "/b")]).toEqual(["/a 4", "/b 5"])
  })

  test("a render that began before it is not kept, and nobody who comes later joins it", async () => {
    const { render, waiting } = held()
    const cache = cacheOf(render)
    const before = text(cache)
    cache.purge(new Set(["lists"]))
    const after = text(cache)
    await vi.waitFor(() => expect(waiting).toHaveLength(2))
    waiting[1]?.answer(page("new"))
    expect(await after).toBe("new")
    waiting[0]?.answer(page("old"))
    expect(await before).toBe("old")
    expect(cache.fresh("/a")?.page.text).toBe("new")
  })
})

describe("while pages cannot be made", () => {
  test.each([
    ["a fault", page("fault", { status: 503, shared: false })],
    ["no answer", new Error("down")],
    ["half a page", page("half", { complete: false })],
  ])("the old one stands in for %s, and is not tried again at once", async (_, trouble) => {
    const render = renders("old", trouble)
    const cache = cacheOf(render)
    await text(cache)
    cache.purge()
    expect(await text(cache)).toBe("old")
    expect(await text(cache)).toBe("old")
    expect(render).toHaveBeenCalledTimes(2)
    now += 5_000
    expect(await text(cache)).toBe("old")
    expect(render).toHaveBeenCalledTimes(3)
  })

  test("a fan waits for so long and no longer", async () => {
    const { render, answerNext } = held()
    const cache = cacheOf(render)
    const first = text(cache)
    await answerNext(page("old"))
    await first
    cache.purge()
    expect(await text(cache)).toBe("old")
    await answerNext(page("new"))
    await vi.waitFor(async () => expect(await text(cache)).toBe("new"))
  })

  test("a fault is told where there is no old page, and is not kept", async () => {
    const render = renders(page("fault", { status: 503, shared: false }), "one")
    const cache = cacheOf(render)
    expect((await cache.get("/a")).page.status).toBe(503)
    expect(await text(cache)).toBe("one")
  })

  test("an old page is not sent for ever", async () => {
    const cache = cacheOf(renders("old", new Error("down")))
    await text(cache)
    now += 86_400_000
    await expect(cache.get("/a")).rejects.toThrow("down")
  })

  test("what is gone is gone", async () => {
    const cache = cacheOf(renders("old", page("no such page", { status: 404, shared: false })))
    await text(cache)
    cache.purge()
    expect((await cache.get("/a")).page.status).toBe(404)
    await settled()
    expect(cache.size.pages).toBe(0)
  })
})

test("a page without a part of its own is kept for a moment", async () => {
  const cache = cacheOf(renders(page("half", { complete: false }), "whole"))
  expect([await text(cache), await text(cache)]).toEqual(["half", "half"])
  now += 5_000
  expect(await text(cache)).toBe("whole")
})

test("nobody waits for ever for a page that is not kept: neither for its turn nor for its render", async () => {
  const { render, waiting } = held()
  const cache = cacheOf(render, { rendersAtOnce: 1, waitMs: 5 })
  const asked = ["/1", "/2"].map((address) => text(cache, address).catch((why: unknown) => why))
  for (const answer of await Promise.all(asked)) expect(answer).toBeInstanceOf(Overloaded)
  now += 6
  waiting[0]?.answer(page("late, and kept"))
  await vi.waitFor(() => expect(cache.fresh("/1")?.page.text).toBe("late, and kept"))
  // The second's turn has come, and nobody waits for it: the next who asks begins anew.
  await vi.waitFor(() => expect(cache.has("/2")).toBe(false))
  expect(render).toHaveBeenCalledTimes(1)
})

test("only so many pages are rendered at once, so many wait, and the next is refused", async () => {
  const { render, waiting } = held()
  const cache = cacheOf(render)
  const asked = ["/1", "/2", "/3", "/4", "/5"].map((address) => text(cache, address))
  await vi.waitFor(() => expect(render).toHaveBeenCalledTimes(2))
  await expect(cache.get("/6")).rejects.toThrow(Overloaded)
  for (let at = 0; at < 5; at += 1) {
    await vi.waitFor(() => expect(waiting[at]).toBeDefined())
    waiting[at]?.answer(page(waiting[at]?.address ?? ""))
  }
  expect(await Promise.all(asked)).toEqual(["/1", "/2", "/3", "/4", "/5"])
})
