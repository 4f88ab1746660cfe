import { chargeEndpoints } from "../charges/endpoints"
import { disputeEndpoints } from "../disputes/endpoints"
import { eventEndpoints } from "../events/endpoints"
import { intentEndpoints } from "../intents/endpoints"
import { refundEndpoints } from "../refunds/endpoints"
import { sessionEndpoints } from "../sessions/endpoints"
import { StripeRefusal } from "../errors"
import { type Endpoint, matchPath } from "./endpoint"

const ENDPOINTS: readonly Endpoint[] = [
  ...sessionEndpoints,
  ...intentEndpoints,
  ...chargeEndpoints,
  ...refundEndpoints,
  ...disputeEndpoints,
  ...eventEndpoints,
]

/** The call that a request means; throws Stripe's 404 when there is none. */
export function findEndpoint(method: string, path: string): { endpoint: Endpoint; id: string } {
  for (const endpoint of ENDPOINTS) {
    const id = endpoint.method === method ? matchPath(endpoint.path, path) : null
    if (id !== null) return { endpoint, id }
  }
  const message = `Unrecognized request URL (${method}: ${path}). If you are trying to list objects, remove the trailing slash. If you are trying to retrieve an object, make sure you passed a valid (non-empty) identifier in your code. Please see https://stripe.com/docs or we can help at https://support.stripe.com/.`
  throw new StripeRefusal(message, { status: 404 }, false)
}
