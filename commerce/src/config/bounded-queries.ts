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

/** Whether a query speaks of a place in a list that no list of parameters can have. */
export function namesFarEntry(query: string): boolean {
  return query.split("&").some((part) => {
    const places = decoded(part.split("=")[0] ?? "").matchAll(/\[(\d+)\]/g)
    return [...places].some(([, place]) => Number(place) >= MOST_ENTRIES)
  })
}

/**
 * 400 for `?a[99999999]=x`. Medusa reads it as a list of that length and counts through it: 9 s of the
 * one core for 10,000,000, in which nobody else is answered. Stands before Medusa's own reader.
 */
export function boundedQueries(req: Request, res: Response, next: NextFunction) {
  const at = req.url.indexOf("?")
  if (at < 0 || !namesFarEntry(req.url.slice(at + 1))) return next()
  const message = `A list in the address has ${MOST_ENTRIES} entries at most.`
  return res.status(400).json({ type: "invalid_data", message })
}
