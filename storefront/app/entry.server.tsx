import { PassThrough } from "node:stream"
import { createReadableStreamFromReadable, type EntryContext } from "@remix-run/node"
import { RemixServer } from "@remix-run/react"
import { isbot } from "isbot"
import { renderToPipeableStream } from "react-dom/server"
import { I18nProvider } from "./i18n/use-translation"
import { i18nOf } from "./i18n/i18n.server"
import { DEFAULT_LOCALE, parseLocale } from "./i18n/markets"
import { NonceContext } from "./components/nonce"

// For server.ts, which runs beside the bundle and has copies of its own of what it imports.
export { watched } from "./cache/shown.server"
export { expireAll } from "./lib/keep"

export const streamTimeout = 8_000

/** The language of a page stands in its address and nowhere else. */
function wordsFor(request: Request) {
  const [, slug] = new URL(request.url).pathname.split("/")
  const { language } = parseLocale(slug) ?? DEFAULT_LOCALE
  return i18nOf(language.code)
}

export default async function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  context: EntryContext,
  loadContext: { nonce?: string },
) {
  const i18n = await wordsFor(request)
  const { nonce } = loadContext
  const whole = isbot(request.headers.get("user-agent") ?? "") ? "onAllReady" : "onShellReady"
  return new Promise<Response>((resolve, reject) => {
    let code = status
    const { pipe, abort } = renderToPipeableStream(
      <NonceContext.Provider value={nonce}>
        <I18nProvider value={i18n}>
          <RemixServer context={context} url={request.url} nonce={nonce} />
        </I18nProvider>
      </NonceContext.Provider>,
      {
        nonce,
        [whole]() {
          const body = new PassThrough()
          headers.set("Content-Type", "text/html; charset=utf-8")
          resolve(new Response(createReadableStreamFromReadable(body), { headers, status: code }))
          pipe(body)
        },
        onShellError: reject,
        onError(error: unknown) {
          code = 500
          console.error("storefront: rendering failed:", (error as Error).message)
        },
      },
    )
    setTimeout(abort, streamTimeout + 1_000)
  })
}

/** Answers thrown on purpose are no faults; faults are logged without the request's data. */
export function handleError(error: unknown, { request }: { request: Request }) {
  if (request.signal.aborted || error instanceof Response) return
  console.error("storefront:", error instanceof Error ? error.stack : "unknown failure")
}
