import { createServer } from "node:http"
import type { AddressInfo } from "node:net"
import Stripe from "stripe"

export const WEBHOOK_SECRET = "whsec_local_test"

export interface Receiver {
  url: string
  /** Events whose signature was good, in the order of their arrival. */
  events: Stripe.Event[]
  /** Statuses to answer with next; 200 when there are none left. */
  answers: number[]
  /** Requests, taken or not. */
  received: number
  types(): string[]
  stop(): Promise<void>
}

/** A shop's webhook route: checks the signature with the real client. */
export async function startReceiver(): Promise<Receiver> {
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on("data", (chunk: Buffer) => chunks.push(chunk))
    request.on("end", () => {
      receiver.received += 1
      const status = receiver.answers.shift() ?? 200
      const signature = request.headers["stripe-signature"] ?? ""
      const body = Buffer.concat(chunks)
      const event = Stripe.webhooks.constructEvent(body, signature, WEBHOOK_SECRET)
      if (status === 200) receiver.events.push(event)
      response.writeHead(status).end()
    })
  })
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
  const receiver: Receiver = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hooks`,
    events: [],
    answers: [],
    received: 0,
    types: () => receiver.events.map((event) => event.type),
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
  return receiver
}
