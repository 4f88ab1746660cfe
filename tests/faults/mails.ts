import type { Stack } from "../../local/stack"
import type { Store } from "../integration/payment/store"
import { type Ended } from "./batch"

interface Received {
  id: string
  subject: string
  headers: { "message-id": string }
  to: { address: string }[]
}

/** All mails that were ever seen, by the mailbox's own id: the mailbox forgets the oldest. */
export type Mails = Map<string, Received>

/** Reads the mailbox. */
export async function collect(stack: Stack, mails: Mails): Promise<void> {
  const answer = await fetch(`${stack.mailUrl}/api/email`)
  for (const mail of (await answer.json()) as Received[]) mails.set(mail.id, mail)
}

/** Mails that belonged to a process that died are tried again after minutes: those minutes pass. */
export const hurryMails = (store: Store) =>
  store.query(
    `update notification set updated_at = now() - interval '10 minutes'
     where channel = 'email' and status <> 'success'`,
  )

/** Subjects of the different mails to an address: what came twice counts once, where a mailbox shows it once. */
const subjectsTo = (mails: Mails, address: string): string[] => {
  const ofAddress = [...mails.values()].filter(({ to }) =>
    to.some((one) => one.address === address),
  )
  const different = new Map(
    ofAddress.map(({ headers, subject }) => [headers["message-id"], subject]),
  )
  return [...different.values()]
}

/** Carts whose fan has not got one mail for the order, and one for each payment that led to none. */
export function wrongMails(mails: Mails, ended: Ended[]): string[] {
  return ended.flatMap(({ fan, books }) => {
    if (fan.run.meanwhile === "behind") return [] // the cart's address is another one since
    const failed = books.attempts.filter(({ state }) => state === "given_back").length
    const due = books.orders.length + failed
    const got = subjectsTo(mails, fan.email)
    if (got.length === due) return []
    return [`${fan.run.name} ${books.cartId}: ${due} mails due, came: ${got.join("; ") || "none"}`]
  })
}
