import { expect, test } from "vitest"
import { attemptColor, disputeColor, giveBackColor } from "./colors"

test.each([
  [{ state: "ordered" as const, stuck: null }, "green"],
  [{ state: "ordered" as const, stuck: "not_captured" as const }, "red"],
  [{ state: "expired" as const, stuck: null }, "grey"],
])("an attempt with %j is %s", (attempt, color) => expect(attemptColor(attempt)).toBe(color))

test.each([
  [{ done_at: null, failing: false }, "orange"],
  [{ done_at: null, failing: true }, "red"],
  [{ done_at: "2028-07-14", failing: false }, "green"],
])("a give-back with %j is %s", (debt, color) => expect(giveBackColor(debt)).toBe(color))

test.each([
  ["needs_response", true, "red"],
  ["warning_needs_response", true, "red"],
  ["under_review", true, "orange"],
  ["lost", false, "red"],
  ["won", false, "green"],
  ["warning_closed", false, "green"],
])("a dispute that is %s is shown (open: %s) in %s", (status, open, color) => {
  expect(disputeColor({ status, open })).toBe(color)
})
