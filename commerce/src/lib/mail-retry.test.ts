import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { judgeMail, MAX_TRIES, pauseAfter, STALE_MS, type MailRecord } from "./mail-retry"

const NOW = new Date("2028-07-14T12:00:00Z")
const record = (status: MailRecord["status"], tries: number, ageMs: number): MailRecord => ({
  status,
  tries,
  updated_at: new Date(NOW.getTime() - ageMs),
})

describe("judgeMail", () => {
  test.each([
    ["nothing on record", null, "send"],
    ["sent", record("success", 1, 0), "already_sent"],
    ["on its way", record("pending", 1, STALE_MS - 1), "in_progress"],
    ["left on its way by a dead process", record("pending", 1, STALE_MS), "send"],
    ["just failed", record("failure", 1, 1000), "not_due"],
    ["failed a minute ago", record("failure", 1, 60_000), "send"],
    ["failed often", record("failure", MAX_TRIES, 1e9), "given_up"],
    ["died often", record("pending", MAX_TRIES, 1e9), "given_up"],
  ] as const)("%s", (_name, found, verdict) => expect(judgeMail(found, NOW)).toBe(verdict))

  test("a sent mail is never sent again, and every other ends in a try or is given up", () => {
    const records = fc.record({
      status: fc.constantFrom<MailRecord["status"]>("pending", "success", "failure"),
      tries: fc.nat(20),
    })
    fc.assert(
      fc.property(records, ({ status, tries }) => {
        const eventually = judgeMail(record(status, tries, 1e9), NOW)
        const expected = tries >= MAX_TRIES ? "given_up" : "send"
        expect(eventually).toBe(status === "success" ? "already_sent" : expected)
      }),
    )
  })

  test("pauses grow, and all tries lie within the 48 hours in which mails are looked for", () => {
    const pauses = Array.from({ length: MAX_TRIES }, (_, at) => pauseAfter(at + 1))
    expect(pauses).toEqual([...pauses].sort((a, b) => a - b))
    expect(pauses.reduce((sum, pause) => sum + pause)).toBeLessThan(24 * 3_600_000)
  })
})
