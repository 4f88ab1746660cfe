/** nodemailer's codes are capital letters; anything else may be text of the server. */
const CODE = /^[A-Z]{2,20}$/

/**
 * What went wrong, without a word of the server's reply: servers repeat the recipient's address in
 * it, and this sentence is logged.
 */
export function describeFailure(error: unknown): string {
  const { code, responseCode } = (error ?? {}) as { code?: unknown; responseCode?: unknown }
  const parts = ["The mail server did not take the message"]
  if (typeof code === "string" && CODE.test(code)) parts.push(code)
  if (typeof responseCode === "number") parts.push(`SMTP ${responseCode}`)
  return parts.join(", ")
}
