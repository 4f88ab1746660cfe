import { parseLocale, type Locale } from "~/i18n/markets"
import { i18nOf } from "~/i18n/i18n.server"
import { env } from "./env.server"
import { isOwnWrite } from "./security.server"

/** The locale of a request's address. @throws 404 for a pair that is not offered. */
export function localeOf(params: { locale?: string }): Locale {
  const locale = parseLocale(params.locale)
  if (!locale) throw new Response("unknown locale", { status: 404 })
  return locale
}

/** The words of the address's language, for titles and messages made on the server. */
export const wordsOf = async (locale: Locale) => (await i18nOf(locale.language.code)).t

/**
 * The form of a write, after the guard against forgery.
 * @throws 403 when it comes from elsewhere, 400 when it is no form.
 */
export async function ownForm(request: Request): Promise<FormData> {
  if (!isOwnWrite(request.headers, env().STORE_URL)) {
    throw new Response("foreign form", { status: 403 })
  }
  return request.formData().catch(() => {
    throw new Response("no form", { status: 400 })
  })
}

/** A page number of the address. @throws 404 for anything but 1 to `max`. */
export function pageNumber(url: URL, max: number): number {
  const text = url.searchParams.get("page")
  if (text === null) return 1
  const page = /^[1-9]\d{0,4}$/.test(text) ? Number(text) : 0
  if (page < 1 || page > max) throw new Response("no such page", { status: 404 })
  return page
}

/** The store's own address without a trailing slash. */
export const origin = () => new URL(env().STORE_URL).origin
