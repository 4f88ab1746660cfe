import { describe, expect, test } from "vitest"
import { LastUse, type UsedToken } from "./last-use"

const REST_S = 3600
const GIVEN = 1_700_000_000
const token: UsedToken = { digest: "d1", iat: GIVEN }
const other: UsedToken = { digest: "d2", iat: GIVEN }

/** As much of Redis as is asked of it, by a clock of the test's own. */
function redisBy(clock: { seconds: number }) {
  const ends = new Map<string, number>()
  const lives = (key: string) => (ends.get(key) ?? 0) > clock.seconds
  const keep = (key: string, seconds: number) => ends.set(key, clock.seconds + seconds)
  return {
    expire: async (key: string, seconds: number) =>
      lives(key) ? Number(Boolean(keep(key, seconds))) : 0,
    exists: async (key: string) => Number(lives(key)),
    set: async (key: string, _value: string, _ex: string, seconds: number) => {
      keep(key, seconds)
      return "OK"
    },
  } as unknown as NonNullable<ConstructorParameters<typeof LastUse>[0]>
}

describe.each(["memory", "Redis"])("in %s", (where) => {
  function begin() {
    const clock = { seconds: GIVEN }
    const uses = new LastUse(where === "Redis" ? redisBy(clock) : null)
    return (at: number, { of = token, use = true } = {}) => {
      clock.seconds = GIVEN + at
      return uses.rested(of, { restS: REST_S, use, now: new Date(clock.seconds * 1000) })
    }
  }

  test("a token that is used goes on, and ends so long after its last use", async () => {
    const rested = begin()
    for (const at of [0, 3599, 7000, 10_000]) expect(await rested(at)).toBe(false)
    expect(await rested(13_599)).toBe(false)
    expect(await rested(17_199)).toBe(true)
    expect(await rested(17_200)).toBe(true) // being asked about does not bring it back
  })

  test("one that was never used ends so long after it was given out", async () => {
    const rested = begin()
    expect(await rested(3600)).toBe(true)
  })

  test("a use of one is none of another's", async () => {
    const rested = begin()
    expect(await rested(3000)).toBe(false)
    expect([await rested(4000), await rested(4000, { of: other })]).toEqual([false, true])
  })

  test("what nobody did does not count as use", async () => {
    const rested = begin()
    expect(await rested(10)).toBe(false)
    for (const at of [1000, 2000, 3000]) expect(await rested(at, { use: false })).toBe(false)
    expect(await rested(3610, { use: false })).toBe(true)
  })
})

test("while Redis is away nobody is thrown out", async () => {
  const away = () => Promise.reject(new Error("connection is closed"))
  const uses = new LastUse({ expire: away, exists: away, set: away })
  const now = new Date((GIVEN + 2 * REST_S) * 1000)
  expect(await uses.rested(token, { restS: REST_S, use: true, now })).toBe(false)
})
