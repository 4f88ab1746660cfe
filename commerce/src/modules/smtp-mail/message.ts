import { createHash } from "node:crypto"
import type { ProviderSendNotificationDTO } from "@medusajs/framework/types"
import { z } from "@medusajs/framework/zod"
import type { SendMailOptions } from "nodemailer"

/** Line ends and other control characters: in a header they would begin another one. */
// eslint-disable-next-line no-control-regex
const CONTROL = /[\u0000-\u001f\u007f\u2028\u2029]+/g
/** RFC 5322 lets no line be longer; a subject that long is a mistake anyway. */
const MAX_SUBJECT_CHARS = 250

const Address = z.email().max(254)
const Content = z.object({ subject: z.string().min(1), html: z.string().min(1), text: z.string() })

const oneLine = (text: string) => text.replace(CONTROL, " ").trim().slice(0, MAX_SUBJECT_CHARS)

/**
 * The same for every try at the same mail, so that a mailbox that got it twice, because the process
 * died after the server took it and before that was noted, shows it once.
 */
export function messageIdOf(idempotencyKey: string, from: string): string {
  const domain = /@([\w.-]+)/.exec(from)?.[1] ?? "localhost"
  const digest = createHash("sha256").update(idempotencyKey).digest("hex").slice(0, 32)
  return `<${digest}@${domain}>`
}

/**
 * A notification as nodemailer's message.
 * @throws Error if there is not exactly one plain address or no content; the address is not in it.
 */
export function toMessage(
  notification: ProviderSendNotificationDTO & { idempotency_key?: string | null },
  from: string,
): SendMailOptions {
  const to = Address.safeParse(notification.to)
  if (!to.success) throw new Error("A mail needs exactly one valid address")
  const content = Content.safeParse(notification.content)
  if (!content.success) throw new Error("A mail needs subject, HTML and text")
  const key = notification.idempotency_key
  return {
    from,
    // As an object it is never parsed as a list of addresses.
    to: { name: "", address: to.data },
    subject: oneLine(content.data.subject),
    html: content.data.html,
    text: content.data.text,
    ...(key && { messageId: messageIdOf(key, from) }),
    headers: { "Auto-Submitted": "auto-generated", "X-Auto-Response-Suppress": "All" },
  }
}
