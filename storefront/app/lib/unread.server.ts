import type { ErrorRequestHandler } from "express"

/** As much of a body parser's error as is looked at. */
interface Unread {
  status?: number
}

/**
 * Behind a parser of bodies: says what is wrong with one that cannot be read. Express would write a stack
 * to the log for each, as often as anybody likes.
 */
export const unread: ErrorRequestHandler = (error: Unread, _req, res, next) => {
  const { status = 500 } = error
  if (status < 400 || status >= 500 || res.headersSent) return next(error)
  return res.sendStatus(status)
}
