/** English, and the shape of every other language: a key that is missing there fails the type check. */
export const en = {
  footer: {
    reason: "You receive this message because of your order or account at {brand}.",
  },
  /** In the text version, before what it names. */
  label: { named: "{label}:" },
  order: {
    number: "Order {order}",
    items: "Items",
    discount: "Discount",
    delivery: "Delivery",
    free: "Free",
    tax: "Tax",
    tax_included: "Tax included",
    total: "Total",
    quantity: "Quantity: {count}",
    delivery_address: "Delivery address",
    delivery_method: "Delivery method",
    placed_on: "Ordered on {date}",
  },
  order_confirmed: {
    subject: "Your order {order} is confirmed",
    preview: "Thank you. We have your order and are getting it ready.",
    title: "Thank you. It is yours.",
    intro: "Your payment went through and we are getting your order ready.",
    action: "See your order",
    keep: "This link opens your order without an account, so keep it to yourself.",
  },
  payment_failed: {
    subject: "Your payment did not go through",
    preview: "No money was taken.",
    title: "Your payment did not go through",
    intro: "Your bank or payment service did not confirm the payment, so there is no order yet.",
    money: "No money was taken.",
    next: "You can try again, with the same or another way to pay.",
    action: "Back to your cart",
  },
  payment_lapsed: {
    subject: "Your order could not be completed",
    preview: "No money was taken.",
    title: "Your order could not be completed",
    intro: "The payment for your order was never finished, so we had to cancel the order.",
    money: "No money was taken.",
    next: "You are welcome to order again.",
    action: "Go to the store",
  },
  given_back: {
    subject: "Your order could not be completed; your money is returned",
    preview: "You get back everything you paid.",
    title: "Your order could not be completed",
    reason_items_unavailable: "Something in your cart sold out while you were paying.",
    reason_prices_changed: "A price in your cart changed while you were paying.",
    reason_cart_changed: "Your cart was changed while you were paying.",
    reason_not_completed: "A fault on our side kept us from completing your order.",
    money:
      "All of your money is being returned to the card or account you paid with. " +
      "Depending on your bank it can take up to ten working days to show.",
    next: "You need to do nothing for that.",
    action: "Back to your cart",
  },
  order_refunded: {
    subject: "Refund for your order {order}",
    preview: "{amount} is on its way back to you.",
    title: "{amount} is on its way back to you",
    intro:
      "We have refunded {amount} for order {order} to the card or account you paid with. " +
      "Depending on your bank it can take up to ten working days to show.",
    amount: "This refund",
    refunded: "Refunded in total",
    paid: "You paid",
    action: "See your order",
  },
  password_reset: {
    subject: "Choose a new password",
    preview: "The link works for a short time and only once.",
    title: "Choose a new password",
    intro:
      "Somebody, most likely you, asked for a new password for the {brand} account of {email}.",
    expiry: "The link works for a short time and only once.",
    ignore: "If it was not you, ignore this message: your password stays as it is.",
    action: "Choose a new password",
  },
  order_claim: {
    subject: "Bring your orders into your account",
    preview: "The link works for an hour, while you are signed in.",
    title: "Bring your orders into your account",
    intro:
      "There are orders that were placed with {email} without signing in. " +
      "With this link they show in the {brand} account of this address.",
    expiry: "The link works for an hour, while you are signed in.",
    ignore:
      "If you have no account at {brand}, somebody else has made one with your address. " +
      "Do not open the link: without it your orders stay hidden from them.",
    action: "Bring the orders in",
  },
}

/** Texts with the same keys, in any language. */
export type Texts = { [Group in keyof typeof en]: { [Key in keyof (typeof en)[Group]]: string } }
