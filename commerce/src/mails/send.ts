import type {
  CreateNotificationDTO,
  MedusaContainer,
  NotificationDTO,
} from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules, NotificationStatus } from "@medusajs/framework/utils"
import { judgeMail, type MailRecord, type MailVerdict } from "../lib/mail-retry"
import type { Mail } from "./mail"

/** Seconds to wait for another sender of the same mail. */
const LOCK_WAIT_S = 60

export type SendOutcome = Exclude<MailVerdict, "send"> | "sent" | "failed"

/** The types leave out what the table holds. */
type Row = NotificationDTO & { status: MailRecord["status"]; updated_at: Date }

const triesOf = (row: Row | undefined): number => Number(row?.data?.tries ?? 0)

const recordOf = (row: Row): MailRecord => ({
  status: row.status,
  tries: triesOf(row),
  updated_at: new Date(row.updated_at),
})

async function find(scope: MedusaContainer, key: string): Promise<Row | undefined> {
  const [row] = await scope
    .resolve(Modules.NOTIFICATION)
    .listNotifications({ idempotency_key: key } as object, { take: 1 })
  return row as Row | undefined
}

/**
 * One try. The module takes a known key again only if its row is marked as failed, and finds the row
 * to update by the id that it is given: without that id it would send, and then not find the row,
 * and so send again the next time.
 */
async function attempt(scope: MedusaContainer, mail: Mail, known: Row | undefined): Promise<void> {
  const notifications = scope.resolve(Modules.NOTIFICATION)
  if (known && known.status !== NotificationStatus.FAILURE) {
    const rows = notifications as unknown as { updateNotifications(row: object): Promise<unknown> }
    await rows.updateNotifications({ id: known.id, status: NotificationStatus.FAILURE })
  }
  const { subject, html, text } = mail.email
  const notification: CreateNotificationDTO & { id?: string } = {
    ...(known && { id: known.id }),
    to: mail.to,
    channel: "email",
    template: mail.template,
    idempotency_key: mail.key,
    resource_type: mail.resource_type,
    resource_id: mail.resource_id,
    receiver_id: mail.receiver_id ?? null,
    trigger_type: mail.template,
    // Neither names nor links: the content is sent and not kept.
    data: { tries: triesOf(known) + 1 },
    content: { subject, html, text },
  }
  await notifications.createNotifications(notification)
}

async function sendLocked(scope: MedusaContainer, mail: Mail): Promise<SendOutcome> {
  const known = await find(scope, mail.key)
  const verdict = judgeMail(known ? recordOf(known) : null, new Date())
  if (verdict !== "send") return verdict
  try {
    await attempt(scope, mail, known)
    return "sent"
  } catch (error) {
    const now = await find(scope, mail.key)
    if (now?.status !== NotificationStatus.FAILURE) throw error
    const log = scope.resolve(ContainerRegistrationKeys.LOGGER)
    log.warn(`mail ${mail.template} of ${mail.resource_id} failed, try ${triesOf(now)}: ${now.id}`)
    return "failed"
  }
}

/**
 * Sends a mail unless it was sent before; a failed try is on record and made again later by the job
 * send-missing-mails.
 * @throws if the record cannot be read or written
 */
export function sendMail(scope: MedusaContainer, mail: Mail): Promise<SendOutcome> {
  return scope
    .resolve(Modules.LOCKING)
    .execute(`mail:${mail.key}`, () => sendLocked(scope, mail), { timeout: LOCK_WAIT_S })
}
