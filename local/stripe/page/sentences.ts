import type { TestCard } from "../payment/cards"
import type { Complaint, PayFields } from "./fields"

/** Every sentence of the page. */
export interface Words {
  banner: string
  title: (merchant: string) => string
  back: (merchant: string) => string
  summary: string
  quantity: (count: number, each: string) => string
  subtotal: string
  delivery: string
  deliveryChoice: string
  deliveryApply: string
  total: string
  contact: string
  fields: Record<Exclude<keyof PayFields, "method">, string>
  expiryHint: string
  method: string
  methods: Record<"card" | "sepa_debit" | "us_bank_account" | "konbini", string>
  methodHints: Record<"sepa_debit" | "us_bank_account" | "konbini", string>
  pay: (amount: string) => string
  hold: string
  free: string
  errorTitle: string
  complaints: Record<Complaint, string>
  declines: { generic: string } & Record<string, string>
  testCards: string
  testCardsHint: string
  testCardNames: Record<NonNullable<TestCard["shown"]>, string>
  testAccounts: string
  accountEnds: Record<"succeeded" | "failed" | "disputed", (seconds: number) => string>
  challengeTitle: string
  challengeText: (amount: string, last4: string) => string
  challengeComplete: string
  challengeFail: string
  expiredTitle: string
  expiredText: string
  completeTitle: string
  completeText: string
  unknownTitle: string
  unknownText: string
  goBack: string
}
