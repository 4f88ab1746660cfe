import type { MethodType } from "../state/tables"
import { html, type Html } from "./html"
import type { Complaint, FieldErrors, PayFields } from "./fields"
import { showMoney } from "./money"
import type { Shown } from "./summary"

export interface FormState {
  fields: PayFields
  errors: FieldErrors
  /** What the bank said, when it said no. */
  decline: string | null
}

type Name = Exclude<keyof PayFields, "method">

const AUTOCOMPLETE: Record<Name, string> = {
  email: "email",
  name: "name",
  card_number: "cc-number",
  expiry: "cc-exp",
  cvc: "cc-csc",
  iban: "off",
  routing_number: "off",
  account_number: "off",
}
const NUMERIC: readonly Name[] = [
  "card_number",
  "expiry",
  "cvc",
  "routing_number",
  "account_number",
]

function field(name: Name, { words }: Shown, { fields, errors }: FormState, hint?: string): Html {
  const complaint = errors[name]
  const about = [hint && `${name}-hint`, complaint && `${name}-error`].filter(Boolean).join(" ")
  const mode = NUMERIC.includes(name) ? "numeric" : "text"
  // What was typed stays, but for the security code.
  const value = name === "cvc" ? "" : fields[name]
  return html`<div class="field ${name}">
    <label for="${name}">${words.fields[name]}</label>
    ${hint && html`<p class="quiet" id="${name}-hint">${hint}</p>`}
    <input
      id="${name}"
      name="${name}"
      type="${name === "email" ? "email" : "text"}"
      value="${value}"
      inputmode="${name === "email" ? "email" : mode}"
      autocomplete="${AUTOCOMPLETE[name]}"
      maxlength="200"
      ${about && html`aria-describedby="${about}"`}
      ${complaint && html`aria-invalid="true"`}
    />
    ${complaint && html`<p class="error" id="${name}-error">${words.complaints[complaint]}</p>`}
  </div>`
}

function methodFields(method: MethodType, shown: Shown, state: FormState): Html {
  const put = (name: Name, hint?: string) => field(name, shown, state, hint)
  const { words, record } = shown
  if (method === "card") {
    const held = record.cardCapture === "manual"
    return html`${put("card_number")}
      <div class="pair">${put("expiry", words.expiryHint)}${put("cvc")}</div>
      ${held && html`<p class="quiet">${words.hold}</p>`}`
  }
  const hint = html`<p class="quiet">${words.methodHints[method]}</p>`
  if (method === "sepa_debit") return html`${put("iban")}${hint}`
  if (method === "konbini") return hint
  return html`<div class="pair">${put("routing_number")}${put("account_number")}</div>
    ${hint}`
}

function methodChoice(method: MethodType, shown: Shown, state: FormState): Html {
  const id = `method-${method}`
  const only = shown.record.session.payment_method_types.length === 1
  const checked = only || state.fields.method === method
  return html`<div class="method">
    <label class="choice" for="${id}">
      <input type="radio" id="${id}" name="method" value="${method}" ${checked && "checked"} />
      ${shown.words.methods[method]}</label
    >
    <div class="method-fields">${methodFields(method, shown, state)}</div>
  </div>`
}

function anchorOf(name: string, shown: Shown): string {
  return name === "method" ? `method-${shown.record.session.payment_method_types[0]}` : name
}

/** Everything that is wrong, in one place that takes the focus. */
function errorSummary(shown: Shown, { errors, decline }: FormState): Html | null {
  const entries = Object.entries(errors) as [keyof PayFields, Complaint][]
  if (entries.length === 0 && !decline) return null
  const { words } = shown
  return html`<div class="errors" role="alert" tabindex="-1" autofocus>
    <h2>${words.errorTitle}</h2>
    ${decline && html`<p>${decline}</p>`}
    ${
      entries.length > 0 &&
      html`<ul>
        ${entries.map(
          ([name, complaint]) =>
            html`<li><a href="#${anchorOf(name, shown)}">${words.complaints[complaint]}</a></li>`,
        )}
      </ul>`
    }
  </div>`
}

/** The form that pays: contact, method, button. */
export function payForm(shown: Shown, state: FormState): Html {
  const { record, words, locale } = shown
  const { session } = record
  const methods = session.payment_method_types as MethodType[]
  const total = session.amount_total ?? 0
  const amount = showMoney(total, session.currency ?? "", locale)
  const message = session.custom_text.submit?.message
  return html`<section class="pay">
    ${errorSummary(shown, state)}
    <form method="post" action="/c/pay/${session.id}" novalidate>
      <h2>${words.contact}</h2>
      ${field("email", shown, state)}${field("name", shown, state)}
      ${
        total > 0 &&
        html`<fieldset class="methods">
          <legend>${words.method}</legend>
          ${methods.map((method) => methodChoice(method, shown, state))}
        </fieldset>`
      }
      <button class="primary">${total > 0 ? words.pay(amount) : words.free}</button>
      ${message && html`<p class="quiet">${message}</p>`}
    </form>
  </section>`
}
