import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { describe, expect, test } from "vitest"
import { UNKNOWN_INDEX } from "./guards/search-input"
import { withSearchOutage } from "./search-outage"

const silent = { error: () => undefined, info: () => undefined }

/** What a request to an address is answered when a route fails so. */
function answerTo(error: Error, originalUrl = "/store/search") {
  const answer: { status?: number; body?: { code?: string }; headers: Record<string, string> } = {
    headers: {},
  }
  const res = {
    headersSent: false,
    setHeader: (name: string, value: string) => (answer.headers[name] = value),
    status(code: number) {
      answer.status = code
      return this
    },
    json: (body: { code?: string }) => (answer.body = body),
  }
  const req = { originalUrl, path: originalUrl, scope: { resolve: () => silent } }
  const [asked, answered] = [req as unknown as MedusaRequest, res as unknown as MedusaResponse]
  void withSearchOutage(error, asked, answered, () => undefined)
  return answer
}

const { Types } = MedusaError

describe("a search engine that is gone is told as 503, to try again", () => {
  test.each<[string, Error]>([
    ["a refused connection", Object.assign(new Error("fetch failed"), { code: "ECONNREFUSED" })],
    ["no answer in time", new Error("request timed out after 2000ms")],
    ["our own engine's outage", new MedusaError(Types.UNEXPECTED_STATE, "x", "search_unavailable")],
    ["an index that the engine has lost", new MedusaError(Types.NOT_FOUND, "no such table")],
  ])("%s", (_what, error) => {
    expect(answerTo(error)).toMatchObject({
      status: 503,
      body: { code: "search_unavailable" },
      headers: { "Retry-After": "5" },
    })
    expect(answerTo(error, "/store/search/?locale=fr")).toMatchObject({ status: 503 })
  })
})

describe("everything else is answered as Medusa does", () => {
  test.each<[string, Error, string, number]>([
    ["a wrong filter", new MedusaError(Types.INVALID_DATA, "x"), "/store/search", 400],
    ["what the engine cannot do", new MedusaError(Types.NOT_ALLOWED, "x"), "/store/search", 400],
    [
      "an index that is not offered",
      new MedusaError(Types.NOT_FOUND, "x", UNKNOWN_INDEX),
      "/store/search",
      404,
    ],
    ["another route's fault", new Error("x"), "/store/products", 500],
    ["another route's nothing", new MedusaError(Types.NOT_FOUND, "x"), "/store/searches", 404],
  ])("%s", (_what, error, path, status) => {
    expect(answerTo(error, path).status).toBe(status)
  })
})
