export { openCheckoutSessionWorkflow } from "./open-checkout-session"
export { retryGiveBackWorkflow } from "./retry-give-back"
