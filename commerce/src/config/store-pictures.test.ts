import express from "express"
import type { AddressInfo } from "node:net"
import { afterAll, expect, test } from "vitest"
import { storePictures } from "./store-pictures"

const AT = { storeUrl: "https://store.example/en", commerceUrl: "https://commerce.example" }
const servers = new Set<{ close(): unknown }>()
afterAll(() => servers.forEach((server) => server.close()))

async function asked(path: string, method = "GET", at = AT) {
  const app = express()
  app.use(storePictures(at))
  const server = app.listen(0, "127.0.0.1")
  servers.add(server)
  await new Promise((resolve) => server.once("listening", resolve))
  const { port } = server.address() as AddressInfo
  const { status, headers } = await fetch(`http://127.0.0.1:${port}${path}`, {
    method,
    redirect: "manual",
  })
  return [status, headers.get("location")]
}

test.each(["/pictures/la-2028-stadium-mug/front.webp", "/pictures/pin-dakar-2026-indigo.svg"])(
  "%s is at the storefront",
  async (path) => {
    expect(await asked(path)).toEqual([302, `https://store.example${path}`])
    expect(await asked(`${path}?v=2`)).toEqual([302, `https://store.example${path}`])
    expect(await asked(path, "HEAD")).toEqual([302, `https://store.example${path}`])
  },
)

test.each([
  "/pictures/",
  "/pictures/mug.webp/x",
  "/pictures/%2e%2e/secret.webp",
  "/pictures/..%2fsecret.webp",
  "/pictures//evil.example/mug.webp",
  "/pictures/mug.html",
  "/picture/mug.webp",
  "//pictures/mug.webp",
])("%s is no picture of the storefront's", async (path) => {
  expect(await asked(path)).toEqual([404, null])
})

test("a write leads nowhere, and neither does a picture where both are one address", async () => {
  const path = "/pictures/mug.webp"
  expect(await asked(path, "POST")).toEqual([404, null])
  const one = { storeUrl: "https://shop.example", commerceUrl: "https://shop.example" }
  expect(await asked(path, "GET", one)).toEqual([404, null])
})
