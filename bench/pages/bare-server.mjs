/**
 * The least that Node can do for a page: `node bare-server.mjs <port> <file>` answers every request
 * with the file's bytes, and nothing else.
 */
import { readFileSync } from "node:fs"
import { createServer } from "node:http"

const [port, file] = process.argv.slice(2)
const body = readFileSync(file ?? "")
const headers = { "Content-Type": "text/html; charset=utf-8", "Content-Length": body.length }

createServer((_request, response) => response.writeHead(200, headers).end(body)).listen(
  Number(port),
)
