import { promisify } from "node:util"
import { brotliCompress, constants, gzip } from "node:zlib"

/** In the order in which they are preferred. */
export const ENCODINGS = ["br", "gzip", "identity"] as const
export type Encoding = (typeof ENCODINGS)[number]

/** A page is compressed once and sent often; above 5, Brotli takes longer than the render did. */
const BROTLI_QUALITY = 5
const GZIP_LEVEL = 6

const compressors: Record<Exclude<Encoding, "identity">, (body: Buffer) => Promise<Buffer>> = {
  br: (body) =>
    promisify(brotliCompress)(body, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY,
        [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
        [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
      },
    }),
  gzip: (body) => promisify<Buffer, { level: number }, Buffer>(gzip)(body, { level: GZIP_LEVEL }),
}

/** A body in an encoding; made outside the event loop. */
export const encoded = async (body: Buffer, encoding: Encoding): Promise<Buffer> =>
  encoding === "identity" ? body : compressors[encoding](body)

/** The best encoding that a request's Accept-Encoding takes; one with a weight of 0 is refused. */
export function encodingFor(accepted: string | undefined): Encoding {
  if (!accepted) return "identity"
  const named = new Map(
    accepted.split(",").map((one) => {
      const [name = "", ...params] = one.split(";").map((part) => part.trim().toLowerCase())
      const weight = params.find((param) => param.startsWith("q="))?.slice(2)
      return [name, weight === undefined ? 1 : Number(weight)]
    }),
  )
  const takes = (encoding: Encoding) => (named.get(encoding) ?? named.get("*") ?? 0) > 0
  return ENCODINGS.find((encoding) => encoding !== "identity" && takes(encoding)) ?? "identity"
}
