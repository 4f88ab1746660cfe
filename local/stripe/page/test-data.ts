import {
  type TestAccount,
  TEST_IBANS,
  TEST_ROUTING_NUMBER,
  TEST_US_ACCOUNTS,
} from "../payment/accounts"
import { TEST_CARDS } from "../payment/cards"
import { html, type Html } from "./html"
import type { Words } from "./sentences"

function grouped(number: string): string {
  return number.replace(/(.{4})(?=.)/g, "$1 ")
}

function cardRows(words: Words): Html[] {
  return Object.entries(TEST_CARDS).flatMap(([number, { shown }]) =>
    shown
      ? html`<tr>
          <th scope="row">${grouped(number)}</th>
          <td>${words.testCardNames[shown]}</td>
        </tr>`
      : [],
  )
}

function accountText({ after, ending }: TestAccount, words: Words): string {
  const end = ending.aftermath.dispute ? "disputed" : ending.result
  return words.accountEnds[end](after)
}

/** The accounts of the delayed methods that the session offers, and what becomes of a payment. */
function accounts(methods: readonly string[], words: Words): [string, string][] {
  const iban = methods.includes("sepa_debit") ? Object.entries(TEST_IBANS) : []
  const us = methods.includes("us_bank_account") ? Object.entries(TEST_US_ACCOUNTS) : []
  return [
    ...iban.map(([number, account]): [string, string] => [number, accountText(account, words)]),
    ...us.map(([number, account]): [string, string] => [
      `${TEST_ROUTING_NUMBER} / ${number}`,
      accountText(account, words),
    ]),
  ]
}

/** The test cards and accounts, folded away. */
export function testData(words: Words, methods: readonly string[]): Html {
  const banks = accounts(methods, words)
  return html`<details class="test-data">
    <summary>${words.testCards}</summary>
    <p class="quiet">${words.testCardsHint}</p>
    <table>
      <caption class="hidden">
        ${words.testCards}
      </caption>
      <tbody>
        ${cardRows(words)}
      </tbody>
    </table>
    ${
      banks.length > 0 &&
      html`<table>
        <caption>
          ${words.testAccounts}
        </caption>
        <tbody>
          ${banks.map(
            ([number, result]) =>
              html`<tr>
                <th scope="row">${number}</th>
                <td>${result}</td>
              </tr>`,
          )}
        </tbody>
      </table>`
    }
  </details>`
}
