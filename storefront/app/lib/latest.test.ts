import fc from "fast-check"
import { afterEach, beforeEach, expect, test, vi } from "vitest"
import { Latest } from "./latest"

const PAUSE_MS = 400

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

function latest() {
  const sent: number[] = []
  return { sent, it: new Latest<number>((wish) => sent.push(wish), PAUSE_MS) }
}

test("fifty clicks are one request, of the last", () => {
  const { sent, it } = latest()
  for (let wish = 1; wish <= 50; wish += 1) {
    it.wish(wish)
    vi.advanceTimersByTime(100)
  }
  expect(sent).toEqual([])
  expect(it.waiting).toBe(true)
  vi.advanceTimersByTime(PAUSE_MS)
  expect(sent).toEqual([50])
  expect(it.waiting).toBe(false)
})

test("a wish waits for the answer to the one before", () => {
  const { sent, it } = latest()
  it.wish(2)
  vi.advanceTimersByTime(PAUSE_MS)
  it.wish(3)
  vi.advanceTimersByTime(10 * PAUSE_MS)
  it.wish(4)
  vi.advanceTimersByTime(10 * PAUSE_MS)
  expect(sent).toEqual([2])
  it.answered()
  expect(sent).toEqual([2, 4])
})

test("an answer does not cut the pause of a wish short", () => {
  const { sent, it } = latest()
  it.wish(2)
  vi.advanceTimersByTime(PAUSE_MS)
  it.wish(3)
  it.answered()
  expect(sent).toEqual([2])
  vi.advanceTimersByTime(PAUSE_MS)
  expect(sent).toEqual([2, 3])
})

test("says when all is done, not when another wish has come meanwhile", () => {
  const done = vi.fn()
  const it = new Latest<number>(() => undefined, PAUSE_MS, done)
  it.wish(2)
  vi.advanceTimersByTime(PAUSE_MS)
  it.wish(3)
  it.answered()
  expect(done).not.toHaveBeenCalled()
  vi.advanceTimersByTime(PAUSE_MS)
  it.answered()
  expect(done).toHaveBeenCalledTimes(1)
})

test("a cancelled wish is never sent; a flushed one at once, and once", () => {
  const { sent, it } = latest()
  it.wish(2)
  it.cancel()
  vi.advanceTimersByTime(PAUSE_MS)
  expect(sent).toEqual([])
  it.wish(3)
  it.flush()
  it.flush()
  vi.advanceTimersByTime(PAUSE_MS)
  expect(sent).toEqual([3])
})

const STEPS = ["wish", "answer", "pause", "moment"] as const

test("whatever happens, no two are on their way, and the last wish comes through", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...STEPS), { maxLength: 60 }), (steps) => {
      const { sent, it } = latest()
      let [wishes, answers, pauses] = [0, 0, 0]
      for (const step of steps) {
        if (step === "wish") it.wish((wishes += 1))
        if (step === "answer" && answers < sent.length) {
          answers += 1
          it.answered()
        }
        if (step === "moment") vi.advanceTimersByTime(PAUSE_MS / 10)
        if (step === "pause") {
          pauses += 1
          vi.advanceTimersByTime(PAUSE_MS)
        }
        expect(sent.length - answers).toBeLessThanOrEqual(1)
      }
      // Ten moments are a pause; an answer may set one more free.
      const moments = steps.filter((step) => step === "moment").length
      expect(sent.length).toBeLessThanOrEqual(pauses + moments / 10 + 1)
      while (sent.length > answers || it.waiting) {
        vi.advanceTimersByTime(PAUSE_MS)
        if (answers < sent.length) {
          answers += 1
          it.answered()
        }
      }
      expect(sent.at(-1) ?? 0).toBe(wishes)
    }),
  )
})
