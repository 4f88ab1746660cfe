import type { IncomingMessage } from "node:http"

/** Bytes. A session of 100 lines with long texts stays far below. */
const MAXIMUM_BODY = 1_000_000

/** The whole body as text, or null when it is longer than Stripe would read. */
export async function readBody(request: IncomingMessage): Promise<string | null> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size <= MAXIMUM_BODY) chunks.push(chunk)
  }
  return size <= MAXIMUM_BODY ? Buffer.concat(chunks).toString("utf8") : null
}
