import type { NextFunction, Request, Response } from "express"

/** Medusa's reader of queries takes no more parameters than this: no honest list is longer. */
const MOST_ENTRIES = 1_000

function decoded(name: string): string {
  try {
    return decodeURIComponent(name)
  } catch {
    return name // as the reader itself takes it
  }
}

/**
 * The name of a parameter as Medusa's reader (qs) finds it: brackets may be escaped, and the name ends at the
 * first `=` behind a bracket, else at the first. `a[=][9]=x` is the tenth entry of `=` in `a`.
 */
function nameOf(part: string): string {
  const plain = part.replace(/%5b/gi, "[").replace(/%5d/gi, "]")
  const at = plain.indexOf("]=")
  return decoded(at < 0 ? (plain.split("=")[0] ?? "") : plain.slice(0, at + 1))
}

/** Whether a query speaks of a place in a list that no list of parameters can have. */
export function namesFarEntry(query: string): boolean {
  return query.split("&").some((part) => {
    const places = nameOf(part).matchAll(/\[(\d+)\]/g)
    return [...places].some(([, place]) => Number(place) >= MOST_ENTRIES)
  })
}

/**
 * Whether a text names what every object inherits from. Medusa's reader of `fields` writes along such a
 * way: `?fields=__proto__.x` changed every object of the process, and nothing worked in it any more.
 */
export const namesPrototype = (text: string): boolean =>
  /__proto__|constructor[.[\]]+prototype/.test(text)

const IN_STORE = /^\/store(\/|$)/i

/** Whether a query has more than one plain `locale`. */
export function hasOddLocale(query: string): boolean {
  const names = query.split("&").map(nameOf)
  const locales = names.filter((name) => /^\[?locale(\]|\[|$)/.test(name))
  return locales.length > 1 || locales.some((name) => name !== "locale")
}

/** A sentence for what Medusa would stumble over, or null. */
function faultOf(path: string, query: string): string | null {
  if (namesFarEntry(query)) return `A list in the address has ${MOST_ENTRIES} entries at most.`
  if (query.split("&").some((part) => namesPrototype(decoded(part)))) {
    return "The address names a field that cannot be."
  }
  return IN_STORE.test(path) && hasOddLocale(query) ? "There is one locale at a time." : null
}

/**
 * 400 for `?a[99999999]=x`. Medusa reads it as a list of that length and counts through it: 9 s of the
 * one core for 10,000,000, in which nobody else is answered. And for `?locale=a&locale=b` in the store, which it never answers:
 * what its middleware throws there nobody catches. Stands before Medusa's own reader.
 */
export function boundedQueries(req: Request, res: Response, next: NextFunction) {
  const at = req.url.indexOf("?")
  const message = at < 0 ? null : faultOf(req.path, req.url.slice(at + 1))
  return message ? res.status(400).json({ type: "invalid_data", message }) : next()
}
