import { appendFile, mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest"
import { Log } from "./log"
import { Store } from "./store"
import type { Timer } from "./tables"

let folder: string
let path: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "local-stripe-store-"))
  path = join(folder, "deep", "state.jsonl")
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const timer = (ref: string, at = 1): Timer => ({ kind: "expire_session", ref, at })
const refs = (store: Store) => [...store.peekAll("timers")].map(({ ref }) => ref)

async function write(store: Store, ref: string): Promise<void> {
  store.transact((tx) => tx.put("timers", ref, timer(ref)))
  await store.settled()
}

test("what was settled is there after an opening, in its order", async () => {
  const store = await Store.open(path)
  for (const ref of ["b", "a", "c"]) await write(store, ref)
  store.transact((tx) => tx.delete("timers", "a"))
  await store.close()
  const again = await Store.open(path)
  expect(refs(again)).toEqual(["b", "c"])
  await again.close()
})

test("it is on the disk when it is settled, without any closing", async () => {
  const store = await Store.open(path)
  await write(store, "a")
  expect(await readFile(path, "utf8")).toContain('"a"')
  expect((await stat(path)).mode & 0o077).toBe(0)
  await store.close()
})

test("a transaction that throws leaves nothing", async () => {
  const store = await Store.open(path)
  const broken = () =>
    store.transact((tx) => {
      tx.put("timers", "a", timer("a"))
      throw new Error("no")
    })
  expect(broken).toThrow("no")
  expect(refs(store)).toEqual([])
  await store.close()
})

test("rows read in a transaction are copies", async () => {
  const store = await Store.open(path)
  await write(store, "a")
  store.transact((tx) => {
    tx.need("timers", "a").at = 99
    for (const each of tx.all("timers")) each.at = 99
  })
  expect(store.peek("timers", "a")?.at).toBe(1)
  await store.close()
})

test("many at once are all kept", async () => {
  const store = await Store.open(path)
  await Promise.all(Array.from({ length: 300 }, (_, at) => write(store, `t${at}`)))
  await store.close()
  const again = await Store.open(path)
  expect(refs(again)).toHaveLength(300)
  await again.close()
})

test("a long history is folded into one line, and nothing is lost", async () => {
  const store = await Store.open(path)
  await write(store, "kept")
  const line = JSON.stringify([["timers", "busy", timer("busy")]])
  await store.close()
  await appendFile(path, `${line}\n`.repeat(20_010))
  const again = await Store.open(path)
  await again.close()
  expect((await readFile(path, "utf8")).trim().split("\n")).toHaveLength(1)
  const third = await Store.open(path)
  expect(refs(third)).toEqual(["kept", "busy"])
  await third.close()
})

test("everything can be forgotten", async () => {
  const store = await Store.open(path)
  await write(store, "a")
  await store.clear()
  await store.close()
  const again = await Store.open(path)
  expect(refs(again)).toEqual([])
  await again.close()
})

test("a disk that refuses a write stops everything, and what was kept stays good", async () => {
  const store = await Store.open(path)
  await write(store, "a")
  const append = vi.spyOn(Log.prototype, "append").mockRejectedValueOnce(new Error("ENOSPC"))
  await expect(write(store, "b")).rejects.toThrow("cannot write its data file")
  append.mockRestore()
  await expect(write(store, "c")).rejects.toThrow("cannot write its data file")
  await expect(store.settled()).rejects.toThrow("cannot write its data file")
  await store.close()
  const again = await Store.open(path)
  expect(refs(again)).toEqual(["a"])
  await again.close()
})

describe("a damaged file", () => {
  test("cut short by a crash loses only what was never answered for", async () => {
    const store = await Store.open(path)
    await write(store, "a")
    await store.close()
    await appendFile(path, '[["timers","b",{"ki')
    const again = await Store.open(path)
    expect(refs(again)).toEqual(["a"])
    await write(again, "c")
    await again.close()
    const third = await Store.open(path)
    expect(refs(third)).toEqual(["a", "c"])
    await third.close()
  })

  test("anywhere else stops the start, with file and line", async () => {
    const store = await Store.open(path)
    await write(store, "a")
    await store.close()
    await writeFile(path, `not json\n${await readFile(path, "utf8")}`)
    await expect(Store.open(path)).rejects.toThrow(`${path} is damaged at line 1`)
  })
})
