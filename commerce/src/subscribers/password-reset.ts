import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import type { PasswordReset } from "../mails/compose-password-reset"
import { sendPasswordResetWorkflow } from "../workflows/send-password-reset"

export default async function passwordReset({ event, container }: SubscriberArgs<PasswordReset>) {
  await sendPasswordResetWorkflow(container).run({ input: event.data })
}

export const config: SubscriberConfig = { event: "auth.password_reset" }
