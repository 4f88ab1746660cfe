import type { RequestHandler } from "express"
import expressStaticGzip from "express-static-gzip"
import { SECURITY_HEADERS, SHOWN_ELSEWHERE } from "./security.server"

/** The headers that mean something for a file that is no document. */
const FOR_FILES = ["X-Content-Type-Options", "Cross-Origin-Resource-Policy"]
const FOR_DOCUMENTS = ["Content-Security-Policy", ...Object.keys(SECURITY_HEADERS)].filter(
  (name) => !FOR_FILES.includes(name),
)

/** A script that is framed does nothing; said all the same, so that no answer can be framed. */
const FILE_POLICY = "frame-ancestors 'none'"
/** Drawings are XML, which browsers read by the charset that they are told. */
const DRAWING = /\.svg(\.br|\.gz)?$/

/** Products' pictures, among the files of the build. */
const PICTURE = /[\\/]pictures[\\/]/

const ENCODINGS = ["br", "gzip"]

/**
 * Serves the build's hashed files for ever, and in the compressed form that the build has laid beside
 * them, as the browser takes it (Accept-Encoding with its weights). Ranges, HEAD and conditions are
 * serve-static's. A page's headers, 700 bytes with each of its files, are left out.
 */
export const assets = (folder: string): RequestHandler =>
  expressStaticGzip(folder, {
    enableBrotli: true,
    orderPreference: ENCODINGS,
    index: false,
    serveStatic: {
      immutable: true,
      maxAge: "1y",
      redirect: false,
      setHeaders: (res) => {
        FOR_DOCUMENTS.forEach((name) => res.removeHeader(name))
        res.setHeader("Content-Security-Policy", FILE_POLICY)
      },
    },
  })

/** Every file has an ending, and no page has one. */
const FILE = /\.[a-z0-9]+$/i

/**
 * Serves the other files of the build, which keep their names; the drawings among them are compressed. The
 * disk is not asked for pages.
 */
export function publicFiles(folder: string): RequestHandler {
  const files = expressStaticGzip(folder, {
    enableBrotli: true,
    orderPreference: ENCODINGS,
    index: false,
    serveStatic: {
      maxAge: "1h",
      redirect: false,
      setHeaders: (res, path) => {
        if (DRAWING.test(path)) res.setHeader("Content-Type", "image/svg+xml; charset=utf-8")
        if (PICTURE.test(path)) res.setHeader(...SHOWN_ELSEWHERE)
      },
    },
  })
  return (req, res, next) => (FILE.test(req.path) ? files(req, res, next) : next())
}
