import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { describeFailure } from "./failure"
import { messageIdOf, toMessage } from "./message"

const FROM = "Podium <orders@podium.example>"
const content = { subject: "Your order", html: "<p>Thanks</p>", text: "Thanks" }
const notification = (over: object = {}) => ({
  to: "fan@example.com",
  channel: "email",
  template: "order-confirmed",
  content,
  ...over,
})

describe("toMessage", () => {
  test("carries subject, both bodies and an id that the key decides", () => {
    const message = toMessage(notification({ idempotency_key: "order-confirmed:1" }), FROM)
    expect(message).toMatchObject({ ...content, from: FROM })
    expect(message.to).toEqual({ name: "", address: "fan@example.com" })
    expect(message.messageId).toBe(messageIdOf("order-confirmed:1", FROM))
    expect(message.messageId).toMatch(/^<[0-9a-f]{32}@podium\.example>$/)
    expect(messageIdOf("order-confirmed:2", FROM)).not.toBe(message.messageId)
  })

  test.each([
    "fan@example.com\r\nBcc: all@example.com",
    "fan@example.com, other@example.com",
    "Fan <fan@example.com>",
    '"a@b.com x"@example.com',
    "",
    "fan",
  ])("refuses the address %j without repeating it", (to) => {
    expect(() => toMessage(notification({ to }), FROM)).toThrow("exactly one valid address")
  })

  test("no subject can begin another header", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", minLength: 1 }), (subject) => {
        const message = toMessage(notification({ content: { ...content, subject } }), FROM)
        // eslint-disable-next-line no-control-regex
        expect(message.subject).not.toMatch(/[\u0000-\u001f\u007f]/)
      }),
    )
  })

  test.each([undefined, {}, { ...content, html: "" }])("refuses the content %j", (broken) => {
    expect(() => toMessage(notification({ content: broken }), FROM)).toThrow("subject, HTML")
  })
})

describe("describeFailure", () => {
  test("names the codes and nothing that the server said", () => {
    const error = Object.assign(new Error("550 <fan@example.com> unknown"), {
      code: "EENVELOPE",
      responseCode: 550,
      response: "550 <fan@example.com> unknown",
    })
    expect(describeFailure(error)).toBe(
      "The mail server did not take the message, EENVELOPE, SMTP 550",
    )
    expect(describeFailure({ code: "fan@example.com" })).not.toContain("fan")
    expect(describeFailure(null)).toBe("The mail server did not take the message")
  })
})
