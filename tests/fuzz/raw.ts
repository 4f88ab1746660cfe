import { connect } from "node:net"
import fc from "fast-check"
import type { Answer } from "./send"
import { HANG_MS } from "./settings"

const LINES = [
  "GET PATH HTTP/1.1",
  "POST PATH HTTP/1.1",
  "GET PATH HTTP/1.0",
  "GET PATH HTTP/2.0",
  "GET PATH HTTP/9.9",
  "GET PATH",
  "GET  PATH  HTTP/1.1",
  "get PATH HTTP/1.1",
  "FOO PATH HTTP/1.1",
  "TRACE PATH HTTP/1.1",
  "CONNECT PATH HTTP/1.1",
  "PROPFIND PATH HTTP/1.1",
  "OPTIONS * HTTP/1.1",
  "GET http://other.example/ HTTP/1.1",
  "GET //other.example/%2f.. HTTP/1.1",
  "GET \\\\x HTTP/1.1",
  "GET PATH?a[99999999]=1 HTTP/1.1",
  "GET PATH\u0000 HTTP/1.1",
  "GET PATH\u00ff HTTP/1.1",
  "GET PATH#x HTTP/1.1",
  "PRI * HTTP/2.0\r\n\r\nSM",
  "\u0016\u0003\u0001\u0002\u0000\u0001",
  "",
]

const HEADERS = [
  "Host: x",
  "Host: a b/@[",
  "Host: x\r\nHost: y",
  "",
  "no colon",
  ": no name",
  "A\u0000: b",
  "A: b\u0000c",
  " folded: x",
  "A : b",
  `A: ${"x".repeat(20_000)}`,
  Array.from({ length: 2_500 }, (_, at) => `h${at}: x`).join("\r\n"),
  "Cookie: \u00ff\u00fe=\u0080; ;;=",
  "Expect: 100-continue",
  "Upgrade: websocket\r\nConnection: Upgrade",
  "Upgrade: h2c\r\nHTTP2-Settings: x",
  "Range: bytes=0-0,0-0,0-0,0-0,9-1",
  "Accept-Encoding: gzip;q=9, \u0080",
  "Authorization: Bearer \u00ff",
  "X-Forwarded-For: ,,,\r\nX-Forwarded-Host: \u00ff",
]

/** How a body is announced, and what comes. */
const FRAMES: [string, string][] = [
  ["", ""],
  ["Content-Length: 2", "{}"],
  ["Content-Length: 999", "{}"],
  ["Content-Length: -1", "{}"],
  ["Content-Length: 2, 3", "{}"],
  ["Content-Length: x", "{}"],
  ["Content-Length: 99999999999999999999", "{}"],
  ["Content-Length: 0", "GET / HTTP/1.1\r\n\r\n"],
  ["Content-Length: 2\r\nTransfer-Encoding: chunked", "0\r\n\r\n{}"],
  ["Transfer-Encoding: chunked", "2\r\n{}\r\n0\r\n\r\n"],
  ["Transfer-Encoding: chunked", "zz\r\n{}\r\n"],
  ["Transfer-Encoding: chunked", "ffffffffffffffff\r\n{}"],
  ["Transfer-Encoding: chunked", "2;a=b\r\n{}xx"],
  ["Transfer-Encoding: chunked, identity", "2\r\n{}\r\n0\r\n\r\n"],
  ["Transfer-Encoding: x", "{}"],
  ["Content-Encoding: gzip\r\nContent-Length: 5", "\u001f\u008b\u0008xx"],
  ["Content-Encoding: br\r\nContent-Length: 2", "{}"],
]

const TYPES = [
  "application/json",
  "application/json;charset=utf-16",
  "multipart/form-data",
  "\u0080",
]

/** Bytes as no client library would send them, as Latin-1, to some of these paths. */
export const raws = (paths: string[]): fc.Arbitrary<string> =>
  fc
    .record({
      path: fc.constantFrom(...paths),
      line: fc.constantFrom(...LINES),
      headers: fc.array(fc.constantFrom(...HEADERS), { maxLength: 2 }),
      frame: fc.constantFrom(...FRAMES),
      type: fc.constantFrom(...TYPES),
      cut: fc.option(fc.nat(200), { freq: 4 }),
    })
    .map(({ path, line, headers, frame: [framing, body], type, cut }) => {
      const head = [
        line.replace("PATH", path),
        "Host: x",
        "Connection: close",
        `Content-Type: ${type}`,
        ...headers,
        framing,
      ].filter((one, at) => one || at === 0)
      const whole = `${head.join("\r\n")}\r\n\r\n${body}`
      return cut === null ? whole : whole.slice(0, cut)
    })

/**
 * What came back until the connection was closed; that there is no answer is one, too. We say that
 * nothing follows: requests that are not whole would else be waited for.
 */
export function sendRaw(base: string, bytes: string): Promise<Answer> {
  const { hostname, port } = new URL(base)
  const began = performance.now()
  return new Promise((resolve) => {
    let text = ""
    const done = (trouble?: string) => {
      socket.destroy()
      const status = Number(/^HTTP\/1\.\d (\d{3})/.exec(text)?.[1] ?? 0) || null
      const ms = Math.round(performance.now() - began)
      resolve({ status, type: "", text, ms, trouble })
    }
    const socket = connect({ host: hostname, port: Number(port), allowHalfOpen: true })
    socket.setTimeout(HANG_MS, () => done("hang"))
    socket.setEncoding("latin1")
    socket.on("data", (chunk: string) => (text += chunk))
    socket.once("end", () => done("closed"))
    socket.once("error", () => done("closed"))
    socket.end(Buffer.from(bytes, "latin1"))
  })
}
