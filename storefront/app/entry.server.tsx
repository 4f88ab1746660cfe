import { Writable } from "node:stream"
import type { EntryContext } from "@remix-run/node"
import { RemixServer } from "@remix-run/react"
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

/** Gathers what is written to it, and hands it over in one piece. */
function gathered(done: (body: Buffer<ArrayBuffer>) => void): Writable {
  const pieces: Uint8Array[] = []
  return new Writable({
    write(piece: Uint8Array, _encoding, next) {
      pieces.push(piece)
      next()
    },
    final(next) {
      done(Buffer.concat(pieces))
      next()
    },
  })
}

/**
 * A page is sent in one piece, once all of it is there. No loader leaves anything for later, so nothing is
 * gained by sending the head first; a stream of some fifty pieces took a tenth of the whole render.
 */
export default async function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  context: EntryContext,
  loadContext: { nonce?: string },
) {
  const i18n = await wordsFor(request)
  const { nonce } = loadContext
  return new Promise<Response>((resolve, reject) => {
    let code = status
    const page = (body: Buffer<ArrayBuffer>) => {
      clearTimeout(tooLate) // it would hold the whole render in memory
      headers.set("Content-Type", "text/html; charset=utf-8")
      resolve(new Response(body, { headers, status: code }))
    }
    const { pipe, abort } = renderToPipeableStream(
      <NonceContext.Provider value={nonce}>
        <I18nProvider value={i18n}>
          <RemixServer context={context} url={request.url} nonce={nonce} />
        </I18nProvider>
      </NonceContext.Provider>,
      {
        nonce,
        onAllReady: () => void pipe(gathered(page)),
        onShellError(error: unknown) {
          clearTimeout(tooLate)
          reject(error as Error)
        },
        onError(error: unknown) {
          code = 500
          console.error("storefront: rendering failed:", (error as Error).message)
        },
      },
    )
    const tooLate = setTimeout(abort, streamTimeout + 1_000)
  })
}

/** Answers thrown on purpose are no faults; faults are logged without the request's data. */
export function handleError(error: unknown, { request }: { request: Request }) {
  if (request.signal.aborted || error instanceof Response) return
  console.error("storefront:", error instanceof Error ? error.stack : "unknown failure")
}
