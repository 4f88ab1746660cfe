import type { Aftermath, CardFacts } from "../state/tables"

type Decline = NonNullable<CardFacts["decline"]>

export interface TestCard {
  brand: string
  country: string
  funding: "credit" | "debit"
  decline?: Decline
  challenge: CardFacts["challenge"]
  aftermath: Aftermath
  /** Shown on the page's list; cards without one are taken but not listed. */
  shown?: "paid" | "declined" | "insufficient" | "challenge" | "disputed" | "refund_fails"
}

function card(more: Partial<TestCard> = {}): TestCard {
  const usual = { brand: "visa", country: "US", funding: "credit" as const }
  return { ...usual, challenge: "none", aftermath: {}, ...more }
}

function declined(
  decline_code: string,
  message: string,
  code = "card_declined",
): Partial<TestCard> {
  return { decline: { code, message, ...(code === "card_declined" && { decline_code }) } }
}

const PLAIN = "Your card was declined."

/** Stripe's published test cards that make a difference here: https://docs.stripe.com/testing */
export const TEST_CARDS: Readonly<Record<string, TestCard>> = {
  "4242424242424242": card({ shown: "paid" }),
  "4000056655665556": card({ funding: "debit" }),
  "5555555555554444": card({ brand: "mastercard" }),
  "2223003122003222": card({ brand: "mastercard" }),
  "5200828282828210": card({ brand: "mastercard", funding: "debit" }),
  "378282246310005": card({ brand: "amex" }),
  "371449635398431": card({ brand: "amex" }),
  "6011111111111117": card({ brand: "discover" }),
  "3566002020360505": card({ brand: "jcb" }),
  "4000002500001001": card({ country: "FR" }),
  "4000003920000003": card({ country: "JP" }),
  "4000008260000000": card({ country: "GB" }),
  "4000002760000016": card({ country: "DE" }),
  "4000000000000077": card(),
  "4000000000000002": card({ ...declined("generic_decline", PLAIN), shown: "declined" }),
  "4000000000009995": card({
    ...declined("insufficient_funds", "Your card has insufficient funds."),
    shown: "insufficient",
  }),
  "4000000000009987": card(declined("lost_card", PLAIN)),
  "4000000000009979": card(declined("stolen_card", PLAIN)),
  "4000000000000069": card(declined("", "Your card has expired.", "expired_card")),
  "4000000000000127": card(
    declined("", "Your card's security code is incorrect.", "incorrect_cvc"),
  ),
  "4000000000000119": card(
    declined(
      "",
      "An error occurred while processing your card. Try again in a little bit.",
      "processing_error",
    ),
  ),
  "4000002500003155": card({ challenge: "required", shown: "challenge" }),
  "4000000000003220": card({ challenge: "required", shown: "challenge" }),
  "4000002760003184": card({ challenge: "required", country: "DE" }),
  "4000008400001629": card({ challenge: "required", ...declined("generic_decline", PLAIN) }),
  "4000000000003055": card({ challenge: "supported" }),
  "4000000000000259": card({ aftermath: { dispute: "fraudulent" }, shown: "disputed" }),
  "4000000000002685": card({ aftermath: { dispute: "product_not_received" } }),
  "4000000000007726": card({ aftermath: { refund: "pending" } }),
  "4000000000005126": card({ aftermath: { refund: "fails" }, shown: "refund_fails" }),
}

/** The check digit of a card number (ISO/IEC 7812-1, annex B). */
export function passesLuhn(number: string): boolean {
  let sum = 0
  for (let at = 0; at < number.length; at++) {
    const digit = Number(number[number.length - 1 - at])
    const doubled = at % 2 === 1 ? digit * 2 : digit
    sum += doubled > 9 ? doubled - 9 : doubled
  }
  return /^\d{12,19}$/.test(number) && sum % 10 === 0
}

/** Any other number is taken for a real card, which test mode declines. */
const REAL_CARD: TestCard = card({
  decline: {
    code: "card_declined",
    decline_code: "test_mode_live_card",
    message:
      "Your card was declined. Your request was in test mode, but used a non test (live) card.",
  },
})

export function lookUpCard(number: string): TestCard {
  return TEST_CARDS[number] ?? REAL_CARD
}
