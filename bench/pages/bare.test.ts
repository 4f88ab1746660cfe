import { createServer } from "node:http"
import type { AddressInfo } from "node:net"
import { gzipSync } from "node:zlib"
import { expect, test } from "vitest"
import { withBareServer } from "./bare"
import { fetchRaw } from "./fetch-raw"

test("the bare server sends the very bytes, for any address", async () => {
  const body = gzipSync("a page")
  await withBareServer(body, async (url) => {
    for (const path of ["", "other"]) {
      const answer = await fetchRaw(url + path)
      expect(answer.status).toBe(200)
      expect(answer.body.equals(body)).toBe(true)
    }
  })
})

test("a page is asked for plain, and got as it was sent", async () => {
  const sent = gzipSync("a page")
  const asked: (string | undefined)[] = []
  const server = createServer((request, response) => {
    asked.push(request.headers["accept-encoding"])
    response.writeHead(200, { "Content-Encoding": "gzip" }).end(sent)
  })
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
  const { port } = server.address() as AddressInfo
  const { body, headers } = await fetchRaw(`http://127.0.0.1:${port}/`)
  server.close()
  expect(asked).toEqual([undefined])
  expect(body.equals(sent)).toBe(true)
  expect(headers["content-encoding"]).toBe("gzip")
})
