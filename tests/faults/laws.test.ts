import { expect, test } from "vitest"
import type { CartBooks } from "./books"
import { brokenLaws, outcomeOf } from "./laws"

const attempt = {
  id: "schk_1",
  cart_id: "cart_1",
  state: "ordered",
  session_id: "cs_1",
  payment_intent_id: "pi_1",
  captured: true,
  given_back: null,
  reason: null,
  tries: 0,
}
const order = {
  id: "order_1",
  total: 500,
  captured: 500,
  booked: 500,
  units: 1,
  reserved: 1,
  recorded: true,
}
const intent = { id: "pi_1", status: "succeeded", amount: 500, kept: 500 }
const ordered: CartBooks = {
  cartId: "cart_1",
  orders: [order],
  attempts: [attempt],
  completions: 1,
  intents: [intent],
  openPages: [],
}
const back: CartBooks = {
  ...ordered,
  orders: [],
  completions: 0,
  attempts: [{ ...attempt, state: "given_back", captured: false, given_back: true }],
  intents: [{ ...intent, status: "canceled", kept: 0 }],
}

test("an order that is paid once breaks no law, nor does money that is back, nor a cart left alone", () => {
  const alone = { ...back, attempts: [], intents: [] }
  expect([ordered, back, alone].map(brokenLaws)).toEqual([[], [], []])
  expect([ordered, back, alone].map(outcomeOf)).toEqual(["ordered", "given_back", "never_paid"])
})

test.each<[string, CartBooks, RegExp]>([
  ["a second order", { ...ordered, orders: [order, { ...order, id: "order_2" }] }, /2 orders/],
  ["an unpaid order", { ...ordered, intents: [] }, /paid 0 times/],
  [
    "an order paid twice",
    { ...ordered, intents: [intent, { ...intent, id: "pi_2" }] },
    /paid 2 times/,
  ],
  ["another amount", { ...ordered, intents: [{ ...intent, kept: 400 }] }, /paid with 400/],
  ["a capture off the books", { ...ordered, orders: [{ ...order, captured: 0 }] }, /on its books/],
  [
    "a capture that the order does not know",
    { ...ordered, orders: [{ ...order, booked: 0 }] },
    /accounts for 0/,
  ],
  ["a lost order", { ...ordered, orders: [], completions: 0 }, /keeps 500 without an order/],
  ["no reservation", { ...ordered, orders: [{ ...order, reserved: 0 }] }, /has 0 reserved/],
  ["a half-made order", { ...ordered, completions: 0 }, /half made/],
  [
    "a capture that waits",
    { ...ordered, attempts: [{ ...attempt, captured: false }] },
    /waits for/,
  ],
  [
    "money held for nothing",
    { ...back, intents: [{ ...intent, status: "requires_capture", kept: 0 }] },
    /still requires_capture/,
  ],
  [
    "money still owed",
    { ...back, attempts: [{ ...attempt, state: "given_back", given_back: false }] },
    /still owed/,
  ],
  [
    "an attempt on its way",
    { ...back, attempts: [{ ...attempt, state: "completing" }] },
    /still completing/,
  ],
  ["an old page", { ...ordered, openPages: ["cs_1"] }, /still open/],
])("%s is told", (_name, books, sentence) => {
  expect(brokenLaws(books).join("\n")).toMatch(sentence)
})
