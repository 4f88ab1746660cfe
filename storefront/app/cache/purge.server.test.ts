import { createServer, type Server } from "node:http"
import type { AddressInfo } from "node:net"
import express from "express"
import fc from "fast-check"
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from "vitest"
import { isSigned, purgeHandler, readPurge, signature } from "./purge.server"

const SECRET = "a-secret-of-thirty-two-characters"
const NOW = 1_800_000_000_000
const SECONDS = String(NOW / 1_000)
const BODY = '{"tags":["lists"]}'

describe("a purge is signed", () => {
  test("by who has the secret, now", () => {
    expect(isSigned([SECRET], SECONDS, signature(SECRET, SECONDS, BODY), BODY, NOW)).toBe(true)
  })

  test("by who has an older secret, while that is replaced", () => {
    const given = signature(SECRET, SECONDS, BODY)
    expect(isSigned(["a newer one", SECRET], SECONDS, given, BODY, NOW)).toBe(true)
    expect(isSigned(["a newer one"], SECONDS, given, BODY, NOW)).toBe(false)
  })

  test.each([
    ["another secret", SECONDS, signature("another", SECONDS, BODY), BODY],
    ["another body", SECONDS, signature(SECRET, SECONDS, BODY), '{"tags":null}'],
    ["another time", String(NOW / 1_000 - 1), signature(SECRET, SECONDS, BODY), BODY],
    ["no signature", SECONDS, undefined, BODY],
    ["no time", undefined, signature(SECRET, "", BODY), BODY],
    ["a time that is none", "1e9", signature(SECRET, "1e9", BODY), BODY],
    ["half a signature", SECONDS, signature(SECRET, SECONDS, BODY).slice(0, 32), BODY],
  ])("not with %s", (_, seconds, given, body) => {
    expect(isSigned([SECRET], seconds, given, body, NOW)).toBe(false)
  })

  test("and only for a minute, before and after", () => {
    const given = signature(SECRET, SECONDS, BODY)
    expect(isSigned([SECRET], SECONDS, given, BODY, NOW + 60_000)).toBe(true)
    expect(isSigned([SECRET], SECONDS, given, BODY, NOW + 61_000)).toBe(false)
    expect(isSigned([SECRET], SECONDS, given, BODY, NOW - 61_000)).toBe(false)
  })
})

describe("a purge says", () => {
  test("which tags, or everything", () => {
    expect(readPurge('{"tags":["lists","card:1","lists"]}')).toEqual(new Set(["lists", "card:1"]))
    expect(readPurge('{"tags":null}')).toBeNull()
  })

  test("and nothing else, whatever is sent", () => {
    for (const body of ["", "null", "[]", "{}", '{"tags":"lists"}', '{"tags":[1]}', "{"]) {
      expect(readPurge(body)).toBeUndefined()
    }
    fc.assert(
      fc.property(fc.json(), (body) => {
        expect(() => readPurge(body)).not.toThrow()
      }),
    )
  })
})

describe("over the network", () => {
  const purged: unknown[] = []
  let server: Server
  let address: string
  beforeAll(async () => {
    const app = express().set("env", "production") // in "test" Express logs nothing
    const pages = { purge: (tags?: ReadonlySet<string>) => purged.push(tags) }
    app.post(
      "/purge",
      purgeHandler([SECRET], pages, () => undefined),
    )
    server = createServer(app)
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/purge`
  })
  afterAll(() => new Promise((resolve) => server.close(resolve)))
  afterEach(() => void vi.restoreAllMocks())

  const send = async (body: string, signed: boolean, headers: Record<string, string> = {}) => {
    const seconds = String(Math.floor(Date.now() / 1_000))
    const signs = {
      "x-podium-timestamp": seconds,
      "x-podium-signature": signature(SECRET, seconds, body),
    }
    const all = { "Content-Type": "application/json", ...(signed && signs), ...headers }
    return (await fetch(address, { method: "POST", headers: all, body })).status
  }

  test("a signed one is taken", async () => {
    expect(await send(BODY, true)).toBe(204)
    expect(purged).toEqual([new Set(["lists"])])
  })

  test("what cannot be read is told so, and fills no log", async () => {
    const log = vi.spyOn(console, "error").mockImplementation(() => undefined)
    expect(await send("x".repeat(200_000), true)).toBe(413)
    expect(await send(BODY, true, { "Content-Encoding": "zip" })).toBe(415)
    expect(log).not.toHaveBeenCalled()
  })

  test("what is not signed is not even read", async () => {
    expect(await send("x".repeat(200_000), false)).toBe(403)
  })
})
