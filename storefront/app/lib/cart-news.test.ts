import { describe, expect, test } from "vitest"
import { newsIn, newsOf, problemNews } from "./cart-news"

describe("newsIn", () => {
  test.each([
    ["", null],
    ["utm_source=x", null],
    ["updated=1", { kind: "updated" }],
    ["added=1", { kind: "updated" }],
    ["problem=unavailable", { kind: "problem", problem: "unavailable" }],
    ["problem=%3Cscript%3E", { kind: "problem", problem: "failed" }],
    ["problem=constructor", { kind: "problem", problem: "failed" }],
    ["problem=items_share_stock&lines=a,b", { kind: "apart", lines: ["a", "b"] }],
    ["problem=items_share_stock", { kind: "apart", lines: [""] }],
    ["removed=v&quantity=3", { kind: "removed", removed: { variant: "v", quantity: 3 } }],
    ["removed=v&quantity=many", { kind: "removed", removed: { variant: "v", quantity: 1 } }],
    ["removed=v", { kind: "removed", removed: { variant: "v", quantity: 1 } }],
    ["removed=v&problem=invalid", { kind: "problem", problem: "invalid" }],
  ])("?%s is %o", (query, news) => {
    expect(newsIn(new URLSearchParams(query))).toEqual(news)
  })
})

test.each([
  [{ ok: true }, { kind: "updated" }],
  [
    { ok: true, removed: { variant: "v", quantity: 2 } },
    { kind: "removed", removed: { variant: "v", quantity: 2 } },
  ],
  [
    { ok: false, problem: "payment_in_progress" },
    { kind: "problem", problem: "payment_in_progress" },
  ],
] as const)("an answer of %o is news of %o", (answer, news) => expect(newsOf(answer)).toEqual(news))

test("a refusal without words of its own has failed", () => {
  expect(problemNews("not_sold")).toEqual({ kind: "problem", problem: "not_sold" })
  expect(problemNews("?")).toEqual({ kind: "problem", problem: "failed" })
})
