import { existsSync, mkdirSync, mkdtempSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { describe, expect, test } from "vitest"
import { shotHasher } from "./hash"
import { fileInto, type Manifest } from "./manifest"
import type { PictureRequest, Shot } from "./request"
import { clear, jobsOf } from "./shoot"

const request = (handle: string, kind: "mug" | "coin", colour = "coral"): PictureRequest => ({
  handle,
  kind,
  colour: { key: colour, hex: "#f0604d" },
  artwork: { edition: "la-2028", sport: null, team: null, layout: null, words: ["Sunrise"] },
  views: ["front", "detail"],
})

const REQUESTS = [request("a", "mug"), request("b", "coin"), request("c", "mug")]

describe("jobs", () => {
  const jobs = jobsOf(REQUESTS, () => "hash")

  test("are one per view, in a file of its own", () => {
    expect(jobs).toHaveLength(6)
    expect(new Set(jobs.map(({ file }) => file)).size).toBe(6)
  })

  test("come view by view and kind by kind, because these share their light", () => {
    expect(jobs.map(({ shot }) => `${shot.view} ${shot.kind}`)).toEqual([
      "front coin",
      "front mug",
      "front mug",
      "detail coin",
      "detail mug",
      "detail mug",
    ])
  })
})

test("what no product asks for any more goes, file and entry", () => {
  const out = mkdtempSync(join(tmpdir(), "pictures-"))
  const manifest: Manifest = {}
  for (const handle of ["a", "gone"]) {
    mkdirSync(join(out, handle))
    const file = `${handle}/coral-front.webp`
    writeFileSync(join(out, file), "")
    fileInto(manifest, request(handle, "mug"), {
      file,
      view: "front",
      colour: "coral",
      width: 1,
      height: 1,
      placeholder: "#000000",
      hash: "",
    })
  }
  clear(
    manifest,
    jobsOf(REQUESTS, () => "hash"),
    out,
  )
  expect(Object.keys(manifest)).toEqual(["a"])
  expect(existsSync(join(out, "a/coral-front.webp"))).toBe(true)
  expect(existsSync(join(out, "gone"))).toBe(false)
})

describe("a shot's hash", () => {
  const shot: Shot = { ...request("a", "mug"), view: "front", size: 1440 }

  test("is the same for the same shot, and another for another dye, print, view or kind", async () => {
    const hashOf = await shotHasher(["mug", "coin"])
    const again = await shotHasher(["mug", "coin"])
    expect(again(shot)).toBe(hashOf(shot))
    const others: Shot[] = [
      { ...shot, colour: { key: "coral", hex: "#f0604e" } },
      { ...shot, artwork: { ...shot.artwork, words: ["Sunset"] } },
      { ...shot, view: "detail" },
      { ...shot, kind: "coin" },
    ]
    expect(new Set([shot, ...others].map(hashOf)).size).toBe(5)
  })
})
