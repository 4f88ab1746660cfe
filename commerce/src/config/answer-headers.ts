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
const TWO_YEARS = "max-age=63072000; includeSubDomains"

/**
 * What the dashboard's pages may load, which Medusa makes: its own scripts and no inline one. Its
 * components write their own styles (Radix, the loading bar). Pictures of products are the store's, or
 * stand wherever their address says; `files` is where uploads go, if not to commerce itself.
 */
const dashboardPolicy = (store: string, files: readonly string[]) =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    `img-src 'self' data: blob: https: ${store}`,
    "font-src 'self' data:",
    ["connect-src 'self'", ...files].join(" "),
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "object-src 'none'",
    "frame-ancestors 'none'",
  ].join("; ")

const isDashboard = (path: string) => /^\/app(\/|$)/i.test(path)
/** Of staff, of one customer or of one cart: no browser and no proxy keeps it. */
const PERSONAL =
  /^\/(admin|auth|store\/(customers|orders|order-links|order-claims|carts|sessions|checkout-sessions))(\/|$)/i
const STATIC = /^\/static\/(?:[^/]*\/)*([^/]*)$/i

/** A file's name for who saves it: what may stand in a header without quotes, of what its address says. */
const fileName = (name: string) => name.replace(/%[0-9a-f]{2}|[^\w.-]/gi, "_").slice(-100) || "file"

/** The addresses that answers have to name. */
export interface Addresses {
  commerceUrl: string
  storeUrl: string
  /** Where uploaded files are, and where they are sent to, if not to commerce. */
  fileUrls: readonly string[]
}

/** The security headers of an answer, by its address. */
export function answerHeaders(path: string, addresses: Addresses): Record<string, string> {
  const { commerceUrl, storeUrl, fileUrls } = addresses
  const [, file] = STATIC.exec(path) ?? []
  const origins = fileUrls.map((url) => new URL(url).origin)
  return {
    ...EVERYWHERE,
    "Content-Security-Policy": isDashboard(path)
      ? dashboardPolicy(new URL(storeUrl).origin, origins)
      : DATA_POLICY,
    ...(PERSONAL.test(path) && { "Cache-Control": "no-store" }),
    ...(file !== undefined && {
      "Content-Disposition": `attachment; filename="${fileName(file)}"`,
    }),
    ...(commerceUrl.startsWith("https:") && { "Strict-Transport-Security": TWO_YEARS }),
  }
}

/** Puts the headers on every answer of an application, also of files and of Medusa's own routes. */
export function harden(app: Application, addresses: Addresses): void {
  app.disable("x-powered-by")
  app.use((req: Request, res: Response, next: NextFunction) => {
    res.set(answerHeaders(req.path, addresses))
    next()
  })
}
