import type { IncomingMessage, ServerResponse } from "node:http"
import { i18nOf } from "~/i18n/i18n.server"
import { DEFAULT_LOCALE, parseLocale } from "~/i18n/markets"

/**
 * An answer in place of a page that nothing was rendered for, in the words of the address's language: 429
 * or 503, and when to come back, in seconds. One that has begun already is cut off instead.
 */
export async function plainAnswer(
  req: IncomingMessage,
  res: ServerResponse,
  status: 429 | 503,
  seconds: number,
): Promise<void> {
  const locale = parseLocale((req.url ?? "").split("/")[1]?.toLowerCase()) ?? DEFAULT_LOCALE
  const { t } = await i18nOf(locale.language.code)
  if (res.headersSent) return void res.destroy()
  res.writeHead(status, {
    "Content-Type": "text/plain; charset=utf-8",
    "Content-Language": locale.tag,
    "Cache-Control": "no-store",
    "Retry-After": String(seconds),
  })
  res.end(`${t(`errors:${status}`)} ${t(`errors:${status}help`)}\n`)
}
