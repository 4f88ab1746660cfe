/** Tries at one mail, the first included; with the pauses below they span some nine hours. */
export const MAX_TRIES = 10
const FIRST_PAUSE_MS = 60_000
const LONGEST_PAUSE_MS = 4 * 3_600_000
/**
 * A mail that has been on its way for so long belonged to a process that died: longer than all
 * time-outs of the SMTP transport together.
 */
export const STALE_MS = 5 * 60_000

/** What is on record of a mail. */
export interface MailRecord {
  status: "pending" | "success" | "failure"
  tries: number
  updated_at: Date
}

export type MailVerdict = "send" | "already_sent" | "in_progress" | "not_due" | "given_up"

/** The pause after a failed try: a minute, doubled each time, up to four hours. */
export const pauseAfter = (tries: number): number =>
  Math.min(FIRST_PAUSE_MS * 2 ** Math.max(0, tries - 1), LONGEST_PAUSE_MS)

/** Whether a mail is to be sent now, by what is on record of it. */
export function judgeMail(record: MailRecord | null, now: Date): MailVerdict {
  if (!record) return "send"
  if (record.status === "success") return "already_sent"
  const age = now.getTime() - record.updated_at.getTime()
  if (record.status === "pending" && age < STALE_MS) return "in_progress"
  if (record.tries >= MAX_TRIES) return "given_up"
  if (record.status === "failure" && age < pauseAfter(record.tries)) return "not_due"
  return "send"
}
