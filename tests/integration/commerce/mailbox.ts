import { vi } from "vitest"
import { instance } from "./instance"

export interface Received {
  id: string
  subject: string
  html: string
  text: string
  to: { address: string }[]
  headers: { "message-id": string }
}

/** All mails to an address, oldest first. */
export async function mailsTo(address: string): Promise<Received[]> {
  const response = await fetch(`${instance().mailboxUrl}/email`)
  const mails = (await response.json()) as Received[]
  return mails.filter((mail) => mail.to.some((to) => to.address === address))
}

/** Waits until so many mails to an address are there. */
export const arrived = (address: string, count = 1, timeout = 30_000): Promise<Received[]> =>
  vi.waitFor(
    async () => {
      const mails = await mailsTo(address)
      if (mails.length < count) throw new Error(`${mails.length} mails of ${count}`)
      return mails
    },
    { timeout, interval: 100 },
  )

/** The first link in a text that contains a part. */
export function linkIn(text: string, part: string): URL {
  const link = text.match(/https?:\/\/\S+/g)?.find((found) => found.includes(part))
  if (!link) throw new Error(`no link with ${part}`)
  return new URL(link)
}

let count = 0
/** An address that no other test writes to. */
export const newAddress = (name: string): string =>
  `${name}-${process.pid}-${Date.now()}-${++count}@fans.example`
