import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { Mail } from "../../mails/mail"
import { sendMail, type SendOutcome } from "../../mails/send"

/** Sends mails one after the other. There is no undo: what is sent is sent. */
export const sendMailsStep = createStep("send-mails", async (mails: Mail[], { container }) => {
  const outcomes: SendOutcome[] = []
  for (const mail of mails) outcomes.push(await sendMail(container, mail))
  return new StepResponse(outcomes)
})
