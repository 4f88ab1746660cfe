/** What staff may put into the shop's files. */
interface Kind {
  mime: string
  extensions: string[]
  is: (bytes: Buffer) => boolean
}

const begins = (bytes: Buffer, sign: string, at = 0) =>
  bytes.subarray(at, at + sign.length).equals(Buffer.from(sign, "latin1"))

/** A table of text: UTF-8 without control characters but tabs and line ends. */
function isTable(bytes: Buffer): boolean {
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes)
    // eslint-disable-next-line no-control-regex -- control characters are what is looked for
    return text.trim() !== "" && !/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/.test(text)
  } catch {
    return false
  }
}

/** Signatures: RFC 2083 (PNG), ITU T.81 (JPEG), RIFF's WEBP, GIF89a, ISO 23000-22 (AVIF). */
const KINDS: Kind[] = [
  { mime: "image/png", extensions: ["png"], is: (b) => begins(b, "\x89PNG\r\n\x1a\n") },
  { mime: "image/jpeg", extensions: ["jpg", "jpeg"], is: (b) => begins(b, "\xff\xd8\xff") },
  {
    mime: "image/webp",
    extensions: ["webp"],
    is: (b) => begins(b, "RIFF") && begins(b, "WEBP", 8),
  },
  { mime: "image/gif", extensions: ["gif"], is: (b) => begins(b, "GIF87a") || begins(b, "GIF89a") },
  {
    mime: "image/avif",
    extensions: ["avif"],
    is: (b) => begins(b, "ftyp", 4) && (begins(b, "avif", 8) || begins(b, "avis", 8)),
  },
  // Products are imported from one.
  { mime: "text/csv", extensions: ["csv"], is: isTable },
]

/** What may be uploaded, as its MIME types. */
export const UPLOADED_TYPES: readonly string[] = KINDS.map(({ mime }) => mime)

/**
 * Whether a file is of a known kind by its bytes, and neither its name nor its type says otherwise: it is
 * served by its name. An SVG is none: it can carry scripts.
 */
export function isKnownFile(name: string, mime: string, bytes: Buffer): boolean {
  const extension = /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? ""
  return KINDS.some(
    (kind) => kind.mime === mime && kind.extensions.includes(extension) && kind.is(bytes),
  )
}
