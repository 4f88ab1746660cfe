import { get, type IncomingHttpHeaders } from "node:http"

/** A response as it came over the wire: its body is as it was sent. */
export interface Raw {
  status: number
  headers: IncomingHttpHeaders
  body: Buffer
}

/** Asks for pages as they are: uncompressed. */
export const PLAIN_HEADERS = { Accept: "text/html" }

/** Gets an address without taking the body apart. */
export const fetchRaw = (url: string): Promise<Raw> =>
  new Promise((resolve, reject) => {
    const request = get(url, { headers: PLAIN_HEADERS, agent: false }, (response) => {
      const chunks: Buffer[] = []
      response.on("data", (chunk: Buffer) => chunks.push(chunk))
      response.once("error", reject)
      response.once("end", () => {
        const { statusCode: status = 0, headers } = response
        resolve({ status, headers, body: Buffer.concat(chunks) })
      })
    })
    request.once("error", reject)
  })
