import { describe, expect, test } from "vitest"
import { isFailing, STUCK_AFTER_MS, stuckFilter, whyStuck } from "./attention"

const NOW = new Date("2028-07-14T12:00:00Z")
const ago = (ms: number) => new Date(NOW.getTime() - ms)
const { paid, processing } = STUCK_AFTER_MS

type Attempt = Parameters<typeof whyStuck>[0]
const attempt = (over: Partial<Attempt>): Attempt => ({
  state: "open",
  created_at: ago(0),
  paid_at: null,
  captured_at: null,
  url: "https://checkout.stripe.example/cs_1",
  expires_at: ago(0),
  ...over,
})

/** What the database does with the filter, as far as it is used. */
function matches(row: Attempt) {
  return stuckFilter(NOW).$or.some((wanted) =>
    Object.entries(wanted).every(([field, value]) => {
      const actual = row[field as keyof Attempt]
      if (value === null || typeof value === "string") return actual === value
      if ("$ne" in value) return actual !== value.$ne
      return actual instanceof Date && actual <= value.$lte
    }),
  )
}

describe("whyStuck", () => {
  const cases: [string, Attempt, ReturnType<typeof whyStuck>][] = [
    ["open for long", attempt({ created_at: ago(processing) }), null],
    ["completing now", attempt({ state: "completing", paid_at: ago(paid - 1) }), null],
    ["completing for long", attempt({ state: "completing", paid_at: ago(paid) }), "not_completed"],
    ["completing since nobody knows when", attempt({ state: "completing" }), null],
    ["ordered, held", attempt({ state: "ordered", paid_at: ago(paid) }), "not_captured"],
    ["ordered just now", attempt({ state: "ordered", paid_at: ago(1) }), null],
    [
      "ordered and captured",
      attempt({ state: "ordered", paid_at: ago(paid), captured_at: ago(paid) }),
      null,
    ],
    [
      "processing for days",
      attempt({ state: "processing", created_at: ago(processing - 1) }),
      null,
    ],
    [
      "processing for ever",
      attempt({ state: "processing", created_at: ago(processing) }),
      "not_settled",
    ],
    [
      "superseded, and asked for still",
      attempt({ state: "superseded", expires_at: ago(processing - 1) }),
      null,
    ],
    [
      "superseded, and never heard of",
      attempt({ state: "superseded", expires_at: ago(processing) }),
      "not_settled",
    ],
    [
      "superseded, and over",
      attempt({ state: "superseded", expires_at: ago(processing), url: null }),
      null,
    ],
    ["given back", attempt({ state: "given_back", paid_at: ago(processing) }), null],
  ]

  test.each(cases)("%s", (_name, row, reason) => expect(whyStuck(row, NOW)).toBe(reason))

  test.each(cases)("and the list of the stuck agrees: %s", (_name, row, reason) => {
    expect(matches(row)).toBe(reason !== null)
  })
})

test.each([
  [{ tries: 2, done_at: null }, false],
  [{ tries: 3, done_at: null }, true],
  [{ tries: 9, done_at: NOW }, false],
])("a give-back with %j is failing: %s", (debt, failing) => expect(isFailing(debt)).toBe(failing))
