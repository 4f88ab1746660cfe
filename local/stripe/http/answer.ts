import type { ServerResponse } from "node:http"

/** What goes back to the client; `hang_up` closes the connection without an answer. */
export type Answer =
  { status: number; headers: Record<string, string>; body: string } | "hang_up" | "never"

export function json(
  status: number,
  body: unknown,
  headers: Record<string, string> = {},
): Exclude<Answer, string> {
  return {
    status,
    headers: { "content-type": "application/json", "cache-control": "no-store", ...headers },
    body: JSON.stringify(body, null, 2),
  }
}

/** Sends an answer; `never` leaves the connection open until the client gives up. */
export function send(response: ServerResponse, answer: Answer): void {
  if (answer === "never") return
  if (answer === "hang_up") return void response.socket?.destroy()
  if (response.writableEnded || response.destroyed) return
  response.writeHead(answer.status, answer.headers)
  response.end(answer.body)
}
