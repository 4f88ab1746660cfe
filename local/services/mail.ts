import { mkdirSync } from "node:fs"
import { join } from "node:path"
import { ROOT } from "../root"
import { answers, startService, type Service } from "../service"

/** More than this is nobody's demonstration; the oldest go first. */
const MAX_MAILS = "500"

export interface MailOptions {
  smtpPort: number
  webPort: number
  /** Where mails are kept; maildev's own choice is one folder below /tmp for every user and clone. */
  folder: string
  logFile: string
}

/** A mailbox for everything that the store sends, with a web page. On loopback only. */
export function startMail({ smtpPort, webPort, folder, logFile }: MailOptions): Promise<Service> {
  mkdirSync(folder, { recursive: true })
  const listen = ["--ip", "127.0.0.1", "--smtp", `${smtpPort}`]
  const web = ["--web-ip", "127.0.0.1", "--web", `${webPort}`]
  const keep = ["--mail-directory", folder, "--max-emails", MAX_MAILS]
  return startService({
    name: "mailbox",
    command: process.execPath,
    args: [
      join(ROOT, "node_modules", "maildev", "dist", "bin", "maildev.js"),
      ...listen,
      ...web,
      ...keep,
    ],
    cwd: ROOT,
    env: process.env,
    logFile,
    ready: answers(`http://127.0.0.1:${webPort}/`),
  })
}
