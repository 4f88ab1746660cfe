/** Addresses and key of the running commerce that these tests speak to. */
export interface Instance {
  commerceUrl: string
  publishableKey: string
  mailboxUrl: string
  stripeUrl: string
}

/** Set by tests/integration/setup.ts; each is named when it is missing. */
export function instance(): Instance {
  const read = (name: string): string => {
    const value = process.env[name]
    if (!value) throw new Error(`${name} is not set: run these tests by npm test`)
    return value
  }
  return {
    commerceUrl: read("COMMERCE_URL"),
    publishableKey: read("PUBLISHABLE_KEY"),
    mailboxUrl: read("MAILBOX_URL"),
    stripeUrl: read("LOCAL_STRIPE_URL"),
  }
}
