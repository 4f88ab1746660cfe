import type { Application, NextFunction, Request, Response } from "express"

/** What every answer carries. */
const EVERYWHERE = {
  "X-Content-Type-Options": "nosniff",
  "X-Frame-Options": "DENY",
  "Referrer-Policy": "no-referrer",
  "Cross-Origin-Resource-Policy": "same-site",
  "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=()",
}
/** Answers that are read by programs, and files: nothing in them runs, whatever was uploaded. */
const DATA_POLICY = "default-src 'none'; frame-ancestors 'none'; sandbox"
/** The admin's pages are made by Medusa: its scripts, and its fonts and pictures, are its own. */
const ADMIN_POLICY = "object-src 'none'; base-uri 'self'; frame-ancestors 'none'"
const TWO_YEARS = "max-age=63072000; includeSubDomains"

const isAdmin = (path: string) => /^\/app(\/|$)/i.test(path)

/** The security headers of an answer, by its address. */
export function answerHeaders(path: string, https: boolean): Record<string, string> {
  return {
    ...EVERYWHERE,
    "Content-Security-Policy": isAdmin(path) ? ADMIN_POLICY : DATA_POLICY,
    ...(https && { "Strict-Transport-Security": TWO_YEARS }),
  }
}

/** Puts the headers on every answer of an application, also of files and of Medusa's own routes. */
export function harden(app: Application, https: boolean): void {
  app.disable("x-powered-by")
  app.use((req: Request, res: Response, next: NextFunction) => {
    res.set(answerHeaders(req.path, https))
    next()
  })
}
