import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { createTransport } from "nodemailer"
import { afterAll, beforeAll, expect, test } from "vitest"
import { freePort } from "../ports"
import type { Service } from "../service"
import { startMail, type MailOptions } from "./mail"

let home: string
let options: MailOptions
let mailbox: Service | undefined

beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), "podium-mail-"))
  options = {
    smtpPort: await freePort(),
    webPort: await freePort(),
    folder: join(home, "mails"),
    logFile: join(home, "mailbox.log"),
  }
})
afterAll(async () => {
  await mailbox?.stop()
  rmSync(home, { recursive: true, force: true })
})

const send = (subject: string) =>
  createTransport({ host: "127.0.0.1", port: options.smtpPort }).sendMail({
    from: "store@podium.example",
    to: "fan@podium.example",
    subject,
    text: "Thank you.",
  })

async function subjects(): Promise<string[]> {
  const answer = await fetch(`http://127.0.0.1:${options.webPort}/api/email`)
  return ((await answer.json()) as { subject: string }[]).map(({ subject }) => subject)
}

test("mails are kept in the folder that was named, and are there after a restart", async () => {
  mailbox = await startMail(options)
  await send("First")
  await expect.poll(subjects).toEqual(["First"])
  await mailbox.stop()
  mailbox = await startMail(options)
  await expect.poll(subjects).toEqual(["First"])
})
