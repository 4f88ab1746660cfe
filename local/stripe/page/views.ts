import { challengePath, pagePath } from "./addresses"
import { html, type Html } from "./html"
import { showMoney } from "./money"
import { type FormState, payForm } from "./pay-form"
import { type Shown, summary } from "./summary"
import { testData } from "./test-data"

/** The page on which an open session is paid. */
export function checkoutView(shown: Shown, state: FormState): { title: string; body: Html } {
  const { session } = shown.record
  const { words } = shown
  const merchant = session.branding_settings?.display_name ?? ""
  const title = words.title(merchant)
  const body = html`<div class="head">
      ${session.cancel_url && html`<a class="back" href="${session.cancel_url}">${words.back(merchant)}</a>`}
      <h1>${title}</h1>
    </div>
    <div class="columns">${summary(shown)}${payForm(shown, state)}</div>
    ${testData(words, session.payment_method_types)}`
  return { title, body }
}

/** The bank's step between paying and paid. */
export function challengeView(shown: Shown): { title: string; body: Html } {
  const { words, record, locale } = shown
  const { session, challenged } = record
  const amount = showMoney(session.amount_total ?? 0, session.currency ?? "", locale)
  const title = words.challengeTitle
  const body = html`<div class="notice">
    <h1>${title}</h1>
    <p>${words.challengeText(amount, challenged?.last4 ?? "")}</p>
    <form method="post" action="${challengePath(session.id)}" class="answers">
      <button class="primary" name="answer" value="complete">${words.challengeComplete}</button>
      <button class="plain" name="answer" value="fail">${words.challengeFail}</button>
    </form>
    <p>
      <a href="${pagePath(session.id)}"
        >${words.back(session.branding_settings?.display_name ?? "")}</a
      >
    </p>
  </div>`
  return { title, body }
}
