import { createServer, type AddressInfo, type Server, type Socket } from "node:net"
import { afterEach, describe, expect, test } from "vitest"
import SmtpMailService from "./service"

const open: Server[] = []
afterEach(() => Promise.all(open.splice(0).map((server) => server.close())))

/** A mail server of a few lines: it answers each command from `replies`, by the command's first word. */
async function smtpServer(
  replies: Record<string, string>,
): Promise<{ url: string; seen: string[] }> {
  const seen: string[] = []
  const talk = (socket: Socket) => {
    socket.write("220 ready\r\n")
    let inData = false
    socket.on("error", () => socket.destroy())
    socket.on("data", (chunk) => {
      for (const line of chunk.toString().split("\r\n").filter(Boolean)) {
        seen.push(line)
        if (inData && line !== ".") continue
        const verb = inData ? "." : (line.split(/[ :]/)[0] ?? "").toUpperCase()
        inData = verb === "DATA" && !replies.DATA
        socket.write(`${replies[verb] ?? (verb === "DATA" ? "354 go on" : "250 fine")}\r\n`)
      }
    })
  }
  const server = createServer(talk)
  open.push(server)
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening))
  return { url: `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`, seen }
}

const service = (url: string) => new SmtpMailService({}, { url, from: "Podium <o@podium.example>" })
const mail = {
  to: "fan@example.com",
  channel: "email",
  template: "t",
  content: { subject: "Hello", html: "<p>Hello</p>", text: "Hello" },
}

describe("SmtpMailService", () => {
  test("hands the message to the server and returns its id", async () => {
    const { url, seen } = await smtpServer({})
    const sent = await service(url).send(mail)
    expect(sent.id).toMatch(/^<.+@.+>$/)
    expect(seen).toContain("RCPT TO:<fan@example.com>")
    expect(seen).toContain("Subject: Hello")
    expect(seen).toContain("Auto-Submitted: auto-generated")
  })

  test("throws when the server refuses the recipient, and keeps the address to itself", async () => {
    const { url } = await smtpServer({ RCPT: "550 <fan@example.com> is unknown" })
    const failure = await service(url)
      .send(mail)
      .catch((error: Error) => error)
    expect(failure).toBeInstanceOf(Error)
    expect(String((failure as Error).stack)).not.toContain("fan@example.com")
    expect((failure as Error).message).toContain("SMTP 550")
  })

  test("throws when nobody listens", async () => {
    await expect(service("smtp://127.0.0.1:1").send(mail)).rejects.toThrow("ESOCKET")
  })

  test("sends nothing where TLS is wanted and the server has none", async () => {
    const { url, seen } = await smtpServer({ STARTTLS: "502 no such thing" })
    const address = url.replace("//", "//podium:a-password@")
    const from = "Podium <o@podium.example>"
    const sent = new SmtpMailService({}, { url: address, from, tls: true }).send(mail)
    await expect(sent).rejects.toThrow()
    expect(seen).toContain("STARTTLS")
    expect(seen.join("\n")).not.toMatch(/AUTH|MAIL FROM|Hello/)
  })

  test("refuses options without a server", () => {
    expect(() => SmtpMailService.validateOptions({ url: "http://x", from: "a@b" })).toThrow()
    expect(() => SmtpMailService.validateOptions({ from: "a@b" })).toThrow()
  })
})
