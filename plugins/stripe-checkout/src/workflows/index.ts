export { openCheckoutSessionWorkflow } from "./open-checkout-session"
