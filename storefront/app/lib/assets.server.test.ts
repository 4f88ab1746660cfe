import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { request, type IncomingHttpHeaders, type Server } from "node:http"
import type { AddressInfo } from "node:net"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { brotliDecompressSync, gunzipSync } from "node:zlib"
import express from "express"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { precompressIn } from "../../host/precompress"
import { assets, publicFiles } from "./assets.server"
import { SECURITY_HEADERS } from "./security.server"

const SCRIPT = "export const words = 'all the words of a page';\n".repeat(100)
const SMALL = "export {}\n"
const POLICY = "default-src 'self'"

let folder: string
let server: Server
let port: number

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "assets-"))
  mkdirSync(join(folder, "client", "assets"), { recursive: true })
  writeFileSync(join(folder, "secret.js"), "nobody's")
  writeFileSync(join(folder, "client", "assets", "page-AAAA.js"), SCRIPT)
  writeFileSync(join(folder, "client", "assets", "small-AAAA.js"), SMALL)
  writeFileSync(join(folder, "client", "assets", "font-AAAA.woff2"), Buffer.alloc(2_000, 7))
  mkdirSync(join(folder, "client", "pictures", "mug"), { recursive: true })
  writeFileSync(join(folder, "client", "pictures", "mug", "front.webp"), Buffer.alloc(2_000, 7))
  writeFileSync(join(folder, "client", "unended"), SMALL)
  writeFileSync(join(folder, "client", "signs.svg"), `<svg>${"<path/>".repeat(300)}</svg>`)
  await precompressIn(join(folder, "client"))
  const app = express()
  app.use((_req, res, next) => {
    res.set({ ...SECURITY_HEADERS, "Content-Security-Policy": POLICY })
    next()
  })
  app.use("/assets", assets(join(folder, "client", "assets")))
  app.use(publicFiles(join(folder, "client")))
  server = app.listen(0)
  port = (server.address() as AddressInfo).port
})

afterAll(() => {
  server.close()
  rmSync(folder, { recursive: true })
})

interface Answer {
  status: number | undefined
  headers: IncomingHttpHeaders
  body: Buffer
}

/** As it comes over the wire: `fetch` would take the body apart, and paths too. */
const ask = (path: string, headers: Record<string, string> = {}, method = "GET") =>
  new Promise<Answer>((resolve, reject) => {
    const asked = request({ port, path, headers, method, agent: false }, (response) => {
      const chunks: Buffer[] = []
      response.on("data", (chunk: Buffer) => chunks.push(chunk))
      response.once("end", () => {
        const { statusCode: status, headers: got } = response
        resolve({ status, headers: got, body: Buffer.concat(chunks) })
      })
    })
    asked.once("error", reject)
    asked.end()
  })

const PAGE = "/assets/page-AAAA.js"
const plain = ({ headers, body }: Answer) => {
  if (headers["content-encoding"] === "br") return brotliDecompressSync(body).toString()
  return (headers["content-encoding"] === "gzip" ? gunzipSync(body) : body).toString()
}

test.each([
  ["gzip, deflate, br, zstd", "br"],
  ["gzip, deflate", "gzip"],
  ["br;q=0, gzip", "gzip"],
  ["gzip;q=0.5, br;q=0.4", "br"], // both may be sent, and ours is the choice
  ["deflate", undefined],
  ["identity", undefined],
  ["br;q=0, gzip;q=0", undefined],
  ["", undefined],
])("who takes %j gets %s", async (accepted, encoding) => {
  const answer = await ask(PAGE, { "Accept-Encoding": accepted })
  expect(answer.status).toBe(200)
  expect(answer.headers["content-encoding"]).toBe(encoding)
  expect(answer.headers.vary).toBe("Accept-Encoding")
  expect(answer.headers["content-type"]).toMatch(/^(text|application)\/javascript; charset=utf-8$/i)
  expect(plain(answer)).toBe(SCRIPT)
  expect(answer.headers["content-length"]).toBe(String(answer.body.length))
})

test("compressed it is a small part of it", async () => {
  const { body } = await ask(PAGE, { "Accept-Encoding": "br" })
  expect(body.length).toBeLessThan(SCRIPT.length / 10)
})

test("an address without an ending is a page's: the disk is not asked for it", async () => {
  expect((await ask("/signs.svg")).status).toBe(200)
  expect((await ask("/unended")).status).toBe(404)
})

describe("hashed files", () => {
  test("are kept for ever, and carry no headers of pages", async () => {
    const { headers } = await ask(PAGE, { "Accept-Encoding": "br" })
    expect(headers["cache-control"]).toBe("public, max-age=31536000, immutable")
    expect(headers["x-content-type-options"]).toBe("nosniff")
    expect(headers["cross-origin-resource-policy"]).toBe("same-origin")
    expect(headers["content-security-policy"]).toBe("frame-ancestors 'none'")
    expect(headers).not.toHaveProperty("permissions-policy")
  })

  test("that are small, or fonts, come as they are", async () => {
    const small = await ask("/assets/small-AAAA.js", { "Accept-Encoding": "br" })
    expect(small.headers["content-encoding"]).toBeUndefined()
    expect(small.body.toString()).toBe(SMALL)
    const font = await ask("/assets/font-AAAA.woff2", { "Accept-Encoding": "br" })
    expect(font.headers["content-encoding"]).toBeUndefined()
    expect(font.headers["content-type"]).toBe("font/woff2")
  })

  test("answer HEAD as GET, without a body", async () => {
    const { headers } = await ask(PAGE, { "Accept-Encoding": "br" })
    const head = await ask(PAGE, { "Accept-Encoding": "br" }, "HEAD")
    expect(head.status).toBe(200)
    expect(head.body).toHaveLength(0)
    expect(head.headers["content-length"]).toBe(headers["content-length"])
    expect(head.headers["content-encoding"]).toBe("br")
  })

  test("are given in part", async () => {
    const part = await ask(PAGE, { Range: "bytes=7-11" })
    expect(part.status).toBe(206)
    expect(part.headers["content-range"]).toBe(`bytes 7-11/${SCRIPT.length}`)
    expect(part.body.toString()).toBe(SCRIPT.slice(7, 12))
    const whole = await ask(PAGE, { "Accept-Encoding": "br" })
    const last = await ask(PAGE, { "Accept-Encoding": "br", Range: "bytes=-9" })
    expect(last.body).toEqual(whole.body.subarray(-9))
  })
})

test.each([
  "/assets/../../secret.js",
  "/assets/..%2f..%2fsecret.js",
  "/assets/%2e%2e/%2e%2e/secret.js",
  "/assets/none.js",
  "/assets/",
  "/assets",
])("%s leads nowhere", async (path) => {
  const { status, body } = await ask(path, { "Accept-Encoding": "br" })
  expect([400, 403, 404]).toContain(status)
  expect(body.toString()).not.toContain("nobody's")
})

test("files that keep their names are asked for again, and stay documents", async () => {
  const { headers, body } = await ask("/signs.svg", { "Accept-Encoding": "gzip" })
  expect(headers["cache-control"]).toBe("public, max-age=3600")
  expect(headers["content-type"]).toBe("image/svg+xml; charset=utf-8")
  expect(headers["content-security-policy"]).toBe(POLICY)
  expect(gunzipSync(body).toString()).toMatch(/^<svg>/)
})

test("a product's picture may be shown by the dashboard and by mails; nothing else by others", async () => {
  const policyOf = async (path: string) => (await ask(path)).headers["cross-origin-resource-policy"]
  expect(await policyOf("/pictures/mug/front.webp")).toBe("cross-origin")
  expect(await policyOf("/signs.svg")).toBe("same-origin")
  expect(await policyOf(PAGE)).toBe("same-origin")
})
