import { once } from "node:events"
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs"
import type { Server } from "node:http"
import type { AddressInfo } from "node:net"
import { tmpdir } from "node:os"
import { join } from "node:path"
import express from "express"
import sharp from "sharp"
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest"
import type { Throttle } from "~/lib/throttle.server"
import { WIDTHS, type Wanted } from "./address"
import { Busy, PictureCache, type PictureCacheOptions } from "./cache.server"
import { pictureHandler } from "./handler.server"

let home: string
let options: PictureCacheOptions
let server: Server | undefined

beforeEach(async () => {
  home = mkdtempSync(join(tmpdir(), "podium-pictures-"))
  const masters = join(home, "masters")
  mkdirSync(join(masters, "mug"), { recursive: true })
  const noise = { type: "gaussian", mean: 128, sigma: 30 } as const
  const picture = sharp({
    create: { width: 1000, height: 1000, channels: 3, background: "#888", noise },
  })
  await picture.webp().toFile(join(masters, "mug", "front.webp"))
  options = { masters, folder: join(home, "kept"), maxBytes: 10e6, atOnce: 1, maxWaiting: 8 }
})
afterEach(() => {
  refused = false
  server?.close()
  rmSync(home, { recursive: true, force: true })
})

let refused = false

async function serve(cache = new PictureCache(options)): Promise<string> {
  const app = express()
  const making: Throttle["pictures"] = (_req, res, goOn) =>
    refused ? res.writeHead(429).end() : goOn()
  app.get("/img/*", pictureHandler(cache, making))
  const listening = app.listen(0)
  server = listening
  await once(listening, "listening")
  return `http://localhost:${(listening.address() as AddressInfo).port}`
}

/** The file of a size, made if need be. */
async function fileOf(cache: PictureCache, wanted: Wanted): Promise<string> {
  const size = await cache.find(wanted)
  if (!size) throw new Error(`there is no ${wanted.master}`)
  return cache.file(size)
}

const kept = () => readdirSync(options.folder)
const front = { width: 320, format: "avif", master: "mug/front.webp" } as const

describe("a shown size", () => {
  test.each(["avif", "webp"])(
    "is made in %s, in its width, and may be kept by browsers",
    async (format) => {
      const at = await serve()
      const answer = await fetch(`${at}/img/320/${format}/mug/front.webp`)
      expect(answer.status).toBe(200)
      expect(answer.headers.get("content-type")).toBe(`image/${format}`)
      expect(answer.headers.get("cache-control")).toMatch(/^public, max-age=\d+/)
      expect(answer.headers.get("cross-origin-resource-policy")).toBe("cross-origin")
      const { width } = await sharp(Buffer.from(await answer.arrayBuffer())).metadata()
      expect(width).toBe(320)
    },
  )

  test("is never larger than its master", async () => {
    const file = await fileOf(new PictureCache(options), { ...front, width: 1440 })
    expect((await sharp(file).metadata()).width).toBe(1000)
  })

  test.each(["/img/321/avif/mug/front.webp", "/img/320/avif/mug/back.webp", "/img/320/avif/mug"])(
    "%s is not found, and nothing is written",
    async (path) => {
      const at = await serve()
      expect((await fetch(at + path)).status).toBe(404)
      expect(kept()).toEqual([])
    },
  )
})

test("who asks for picture after picture is held up, but not from what is made", async () => {
  const at = await serve()
  await fetch(`${at}/img/320/avif/mug/front.webp`)
  refused = true
  expect((await fetch(`${at}/img/640/avif/mug/front.webp`)).status).toBe(429)
  expect((await fetch(`${at}/img/320/avif/mug/front.webp`)).status).toBe(200)
  expect((await fetch(`${at}/img/320/avif/mug/back.webp`)).status).toBe(404)
})

describe("what is kept", () => {
  test("is made once for many who ask at the same time, and outlives a restart", async () => {
    const cache = new PictureCache(options)
    const files = await Promise.all(Array.from({ length: 20 }, () => fileOf(cache, front)))
    expect(new Set(files).size).toBe(1)
    const before = kept()
    expect(await fileOf(new PictureCache(options), front)).toBe(files[0])
    expect(kept()).toEqual(before)
  })

  test("goes, oldest first, when there are too many bytes", async () => {
    const other = { ...front, format: "webp" } as const
    const large = new PictureCache(options)
    const [first, second] = [await fileOf(large, front), await fileOf(large, other)]
    const bytes = [first, second].map((file) => statSync(file).size)
    rmSync(second)
    const cache = new PictureCache({ ...options, maxBytes: (bytes[0] ?? 0) + (bytes[1] ?? 0) - 1 })
    expect(await fileOf(cache, front)).toBe(first)
    await fileOf(cache, other)
    expect(kept().map((name) => join(options.folder, name))).toEqual([second])
  })

  test("is not used for a master that was drawn anew", async () => {
    const cache = new PictureCache(options)
    const before = await fileOf(cache, front)
    utimesSync(join(options.masters, "mug", "front.webp"), 1, 1)
    expect(await fileOf(cache, front)).not.toBe(before)
  })

  test("is cleared of what a killed process had half written", () => {
    mkdirSync(options.folder)
    writeFileSync(join(options.folder, "0123.avif.part"), "half")
    new PictureCache(options)
    expect(kept()).toEqual([])
  })
})

test("too many different pictures at once are refused, not queued without end", async () => {
  const cache = new PictureCache({ ...options, maxWaiting: 1 })
  const widths = WIDTHS.flatMap((width) => [
    { ...front, width },
    { ...front, width, format: "webp" as const },
  ])
  const outcomes = await Promise.allSettled(widths.map((wanted) => fileOf(cache, wanted)))
  const refused = outcomes.filter((it) => it.status === "rejected")
  expect(refused.length).toBeGreaterThan(0)
  for (const { reason } of refused as PromiseRejectedResult[]) expect(reason).toBeInstanceOf(Busy)
})

test("a master that is no picture is told as an outage, not as a crash", async () => {
  const said = vi.spyOn(console, "error").mockReturnValue(undefined)
  writeFileSync(join(options.masters, "mug", "broken.webp"), "no picture")
  const at = await serve()
  const answer = await fetch(`${at}/img/320/avif/mug/broken.webp`)
  expect(answer.status).toBe(503)
  expect(answer.headers.get("retry-after")).toBe("5")
  expect(said).toHaveBeenCalledOnce()
  said.mockRestore()
})
