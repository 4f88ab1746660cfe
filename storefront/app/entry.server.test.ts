import { renderToPipeableStream } from "react-dom/server"
import { beforeEach, expect, test, vi } from "vitest"
import { FakeCommerce } from "~/testing/commerce"
import { ask } from "~/testing/store"

vi.mock("react-dom/server", async (original) => {
  const own = await original<typeof import("react-dom/server")>()
  return { ...own, renderToPipeableStream: vi.fn(own.renderToPipeableStream) }
})

beforeEach(() => void new FakeCommerce().install())

const HELP = "/en-us/help/delivery"

test("a page comes whole, and leaves nothing behind that waits", async () => {
  const clear = vi.spyOn(globalThis, "clearTimeout")
  const set = vi.spyOn(globalThis, "setTimeout")
  const { status, html, headers } = await ask(HELP)
  expect(status).toBe(200)
  expect(headers.get("Content-Type")).toBe("text/html; charset=utf-8")
  expect(html.startsWith("<!DOCTYPE html>")).toBe(true)
  expect(html.match(/<\/html>/g)).toHaveLength(1)
  expect(html).toContain("streamController.close()")
  const limit = set.mock.results[set.mock.calls.findIndex(([, ms]) => ms === 9_000)]
  expect(limit?.value).toBeDefined()
  expect(clear.mock.calls.map(([timer]) => timer)).toContain(limit?.value)
  vi.restoreAllMocks()
})

test("a page that cannot be begun is a fault, not a silence", async () => {
  const said = vi.spyOn(console, "error").mockImplementation(() => undefined)
  vi.mocked(renderToPipeableStream).mockImplementation((_page, options) => {
    setImmediate(() => options?.onShellError?.(new Error("no shell")))
    return { pipe: (to) => to, abort: () => undefined }
  })
  expect((await ask(HELP)).status).toBe(500)
  said.mockRestore()
})
