import { brotliDecompressSync, gunzipSync } from "node:zlib"
import { expect, test } from "vitest"
import { encoded, encodingFor } from "./encodings"

test.each([
  [undefined, "identity"],
  ["", "identity"],
  ["gzip, deflate, br, zstd", "br"],
  ["gzip", "gzip"],
  ["GZIP;q=0.5, identity", "gzip"],
  ["br;q=0, gzip;q=0.2", "gzip"],
  ["*", "br"],
  ["*;q=0", "identity"],
  ["br;q=0, *;q=0.1", "gzip"],
  ["deflate", "identity"],
  ["br;q=nonsense", "identity"],
] as const)("Accept-Encoding %s: %s", (accepted, encoding) => {
  expect(encodingFor(accepted)).toBe(encoding)
})

test("a copy unpacks to the page", async () => {
  const page = Buffer.from("<p>é</p>".repeat(500))
  expect(brotliDecompressSync(await encoded(page, "br"))).toEqual(page)
  expect(gunzipSync(await encoded(page, "gzip"))).toEqual(page)
  expect(await encoded(page, "identity")).toBe(page)
})
