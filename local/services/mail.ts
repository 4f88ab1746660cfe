import { join } from "node:path"
import { ROOT } from "../root"
import { answers, startService, type Service } from "../service"

/** More than this is nobody's demonstration; the oldest go first. */
const MAX_MAILS = "500"

export interface MailOptions {
  smtpPort: number
  webPort: number
  logFile: string
}

/** A mailbox for everything that the store sends, with a web page. On loopback only. */
export function startMail({ smtpPort, webPort, logFile }: MailOptions): Promise<Service> {
  const args = ["--smtp", `${smtpPort}`, "--ip", "127.0.0.1", "--max-emails", MAX_MAILS].concat([
    "--web",
    `${webPort}`,
    "--web-ip",
    "127.0.0.1",
  ])
  return startService({
    name: "mailbox",
    command: process.execPath,
    args: [join(ROOT, "node_modules", "maildev", "dist", "bin", "maildev.js"), ...args],
    cwd: ROOT,
    env: process.env,
    logFile,
    ready: answers(`http://127.0.0.1:${webPort}/`),
  })
}
