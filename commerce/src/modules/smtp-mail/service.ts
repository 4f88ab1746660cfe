import type {
  ProviderSendNotificationDTO,
  ProviderSendNotificationResultsDTO,
} from "@medusajs/framework/types"
import { AbstractNotificationProviderService } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { createTransport, type Transporter } from "nodemailer"
import { toMessage } from "./message"
import { describeFailure } from "./failure"

/** Milliseconds. The sum stays well under STALE_MS of the retry rules. */
const TIMEOUTS = { connection: 10_000, greeting: 10_000, socket: 20_000, lookup: 5_000 } as const

const Options = z.object({
  /** smtp:// or smtps:// with user and password where the server wants them. */
  url: z.string().regex(/^smtps?:\/\//, "must begin with smtp:// or smtps://"),
  /** `Name <address>` or an address. */
  from: z.string().min(3),
  /** By smtp:// no mail is sent, and no password said, before the server has changed to TLS. */
  tls: z.boolean().default(false),
})

/**
 * Sends notifications of the channel "email" over SMTP. The content is rendered by the caller;
 * this only carries it. A refusal or a time-out throws, so that the notification is marked failed.
 */
export default class SmtpMailService extends AbstractNotificationProviderService {
  static override identifier = "smtp-mail"

  private readonly from: string
  private readonly transport: Transporter

  constructor(_container: unknown, options: unknown) {
    super()
    const { url, from, tls } = Options.parse(options)
    this.from = from
    this.transport = createTransport({
      ...SmtpMailService.connection(url),
      requireTLS: tls,
      connectionTimeout: TIMEOUTS.connection,
      greetingTimeout: TIMEOUTS.greeting,
      socketTimeout: TIMEOUTS.socket,
      dnsTimeout: TIMEOUTS.lookup,
      disableFileAccess: true,
      disableUrlAccess: true,
    })
  }

  static override validateOptions(options: Record<string, unknown>): void {
    Options.parse(options)
  }

  /** The parts of the URL: given as `url`, nodemailer would drop the time-outs. */
  private static connection(url: string) {
    const { protocol, hostname, port, username, password } = new URL(url)
    return {
      host: hostname,
      port: port ? Number(port) : undefined,
      secure: protocol === "smtps:",
      auth: username
        ? { user: decodeURIComponent(username), pass: decodeURIComponent(password) }
        : undefined,
    }
  }

  override async send(
    notification: ProviderSendNotificationDTO,
  ): Promise<ProviderSendNotificationResultsDTO> {
    const message = toMessage(notification, this.from)
    try {
      const sent = await this.transport.sendMail(message)
      return { id: sent.messageId }
    } catch (error) {
      // No cause: a server's reply repeats the address, and this error is logged.
      throw new Error(describeFailure(error))
    }
  }
}
