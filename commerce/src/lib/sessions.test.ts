import { expect, test } from "vitest"
import { allEnded, digestOf, isOver, MAX_ENDED, oneEnded, type Sessions } from "./sessions"

const NOW = new Date("2026-07-14T12:00:00Z")
const LATER = NOW.getTime() / 1000 + 3600
const token = (name: string, period?: string) => ({ digest: digestOf(name), period })
const ended = (sessions: Sessions, name: string, expires = LATER) =>
  oneEnded(sessions, { digest: digestOf(name), expires }, NOW)

test("an account that ended none has none that are over", () => {
  expect(isOver({}, token("a"))).toBe(false)
})

test("one that was ended is over, and no other", () => {
  const sessions = ended({}, "a")
  expect(isOver(sessions, token("a"))).toBe(true)
  expect(isOver(sessions, token("b"))).toBe(false)
  expect(isOver(sessions, { digest: undefined, period: undefined })).toBe(false)
})

test("with all of them every one is over that was given before, and none that is given after", () => {
  const sessions = allEnded()
  expect(isOver(sessions, token("a"))).toBe(true)
  expect(isOver(sessions, token("a", sessions.period))).toBe(false)
  expect(isOver(allEnded(), token("a", sessions.period))).toBe(true)
})

test("what has expired is not noted any longer", () => {
  const sessions = ended(ended({}, "old", NOW.getTime() / 1000), "new")
  expect(sessions.ended).toEqual([[digestOf("new"), LATER]])
})

test("the same one twice is noted once", () => {
  expect(ended(ended({}, "a"), "a").ended).toHaveLength(1)
})

test("more than are noted end all, and what is kept stays short", () => {
  let sessions: Sessions = {}
  for (let count = 0; count < MAX_ENDED; count += 1) sessions = ended(sessions, `token ${count}`)
  expect(sessions.period).toBeUndefined()
  expect(JSON.stringify(sessions).length).toBeLessThan(250)
  sessions = ended(sessions, "one more")
  expect(sessions).toEqual({ period: expect.any(String) })
  for (const name of ["token 0", "one more", "another"]) {
    expect(isOver(sessions, token(name))).toBe(true)
  }
})

test("a token is the same one whichever key has signed it", () => {
  expect(digestOf("head.words.signature")).toBe(digestOf("head.words.another"))
  expect(digestOf("head.words.signature")).not.toBe(digestOf("head.others.signature"))
})
