import type Stripe from "stripe"
import type { SessionRecord } from "../state/tables"
import { html, type Html } from "./html"
import { showMoney } from "./money"
import type { Words } from "./sentences"

export interface Shown {
  record: SessionRecord
  words: Words
  /** The locale in which amounts are written. */
  locale: string
  /** Products of the lines, by id. */
  products: ReadonlyMap<string, Stripe.Product>
}

function line(item: Stripe.LineItem, { words, locale, products }: Shown): Html {
  const product = products.get(String(item.price?.product))
  const image = product?.images[0]
  const each = showMoney(item.price?.unit_amount ?? 0, item.currency, locale)
  return html`<li class="line">
    ${image && html`<img src="${image}" alt="" width="56" height="56" />`}
    <div class="what">
      <p class="name">${item.description}</p>
      ${product?.description && html`<p class="quiet">${product.description}</p>`}
      ${(item.quantity ?? 1) > 1 && html`<p class="quiet">${words.quantity(item.quantity ?? 1, each)}</p>`}
    </div>
    <p class="amount">${showMoney(item.amount_total, item.currency, locale)}</p>
  </li>`
}

function row(label: string, amount: string, kind = ""): Html {
  return html`<div class="row ${kind}">
    <dt>${label}</dt>
    <dd>${amount}</dd>
  </div>`
}

/** The choice of delivery, a form of its own: the total has to follow without a script. */
function deliveryChoice({ record, words, locale }: Shown): Html {
  const { session, shippingRates } = record
  const chosen = session.shipping_cost?.shipping_rate
  return html`<form method="post" action="/c/pay/${session.id}/shipping" class="delivery">
    <fieldset>
      <legend>${words.deliveryChoice}</legend>
      ${shippingRates.map((rate) => {
        const amount = showMoney(rate.fixed_amount?.amount ?? 0, session.currency ?? "", locale)
        return html`<label class="choice"
          ><input type="radio" name="rate" value="${rate.id}" ${rate.id === chosen && "checked"} />
          ${rate.display_name} (${amount})</label
        >`
      })}
    </fieldset>
    <button class="plain">${words.deliveryApply}</button>
  </form>`
}

/** What is bought, and what it costs. */
export function summary(shown: Shown): Html {
  const { record, words, locale } = shown
  const { session, lineItems, shippingRates } = record
  const money = (amount: number | null) => showMoney(amount ?? 0, session.currency ?? "", locale)
  const cost = session.shipping_cost
  const rate = shippingRates.find(({ id }) => id === cost?.shipping_rate)
  const delivery = rate ? `${words.delivery} (${rate.display_name})` : words.delivery
  return html`<section class="summary" aria-labelledby="summary-title">
    <h2 id="summary-title">${words.summary}</h2>
    <ul class="lines">
      ${lineItems.map((item) => line(item, shown))}
    </ul>
    ${shippingRates.length > 1 && deliveryChoice(shown)}
    <dl>
      ${row(words.subtotal, money(session.amount_subtotal))}
      ${cost && row(delivery, money(cost.amount_total))}
      ${row(words.total, money(session.amount_total), "total")}
    </dl>
  </section>`
}
