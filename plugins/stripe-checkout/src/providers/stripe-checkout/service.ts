import { container } from "@medusajs/framework"
import { AbstractPaymentProvider, MathBN, MedusaError } from "@medusajs/framework/utils"
import type {
  AuthorizePaymentInput,
  AuthorizePaymentOutput,
  BigNumberInput,
  CancelPaymentInput,
  CapturePaymentInput,
  DeletePaymentInput,
  GetPaymentStatusInput,
  InitiatePaymentInput,
  InitiatePaymentOutput,
  Logger,
  PaymentProviderOutput,
  PaymentSessionStatus,
  RefundPaymentInput,
  RetrievePaymentInput,
  UpdatePaymentInput,
  WebhookActionResult,
} from "@medusajs/framework/types"
import type Stripe from "stripe"
import { booksOf, isBeingCompleted, isGivenBack } from "../../checkout/books"
import { CheckoutInput, SessionData } from "../../lib/checkout-input"
import { isOutage, stripeClient } from "../../lib/client"
import { BEING_COMPLETED, CAPTURED } from "../../lib/completion-error"
import { toMinor } from "../../lib/currency"
import { whyNoPage, whyNotMoved } from "../../lib/explain"
import { intentOf, retrieveSession } from "../../lib/intent"
import { judge, type Verdict } from "../../lib/judge"
import { sumLines } from "../../lib/lines"
import { ProviderOptions } from "../../lib/options"
import { refundOrAdopt } from "../../lib/refund"
import { sessionParams } from "../../lib/session-params"

const STATUS: Record<Verdict, PaymentSessionStatus> = {
  open: "pending",
  processing: "pending",
  authorised: "authorized",
  captured: "captured",
  expired: "canceled",
  failed: "error",
}

const refuse = (message: string, code?: string) =>
  new MedusaError(MedusaError.Types.NOT_ALLOWED, message, code)

const minor = (amount: BigNumberInput, currency: string) =>
  toMinor(MathBN.convert(amount).toFixed(), currency)

/**
 * Medusa's payment provider on Stripe Checkout Sessions. The fan pays on Stripe's page; cards are
 * authorised there and captured once the order stands.
 */
export default class StripeCheckoutProvider extends AbstractPaymentProvider<ProviderOptions> {
  static override identifier = "stripe-checkout"
  private readonly options: ProviderOptions
  private readonly stripe: Stripe
  private readonly logger: Logger

  static override validateOptions(options: Record<string, unknown>) {
    ProviderOptions.parse(options)
  }

  constructor(container: { logger: Logger }, options: ProviderOptions) {
    super(container, options)
    this.options = ProviderOptions.parse(options)
    this.stripe = stripeClient(this.options)
    this.logger = container.logger
  }

  private async session(data: unknown) {
    const known = SessionData.parse(data)
    const session = await retrieveSession(this.stripe, known.checkout_session_id)
    return { known, session, intent: intentOf(session) }
  }

  private async paidIntent(data: unknown) {
    const { known, intent } = await this.session(data)
    if (!intent) throw refuse("Nothing was paid in this checkout session.")
    return { known, intent }
  }

  /**
   * Opens a Checkout Session from the lines in `data.checkout`, which only the plugin's own store
   * route writes. Refuses lines that do not come to the amount.
   */
  async initiatePayment(input: InitiatePaymentInput): Promise<InitiatePaymentOutput> {
    const { amount, currency_code, data } = input
    const checkout = CheckoutInput.safeParse(data?.checkout)
    if (!checkout.success) throw refuse("This payment begins at /store/carts/:id/checkout-session.")
    const due = minor(amount, currency_code)
    const sum = sumLines(checkout.data.lines)
    if (sum !== due) throw refuse(`The lines come to ${sum}, the amount is ${due}.`)

    const paymentSessionId = String(data?.session_id)
    const { manualCaptureMethods } = this.options
    const params = sessionParams(
      checkout.data,
      currency_code,
      paymentSessionId,
      manualCaptureMethods,
    )
    const session = await this.stripe.checkout.sessions
      .create(params, { idempotencyKey: checkout.data.attempt_id })
      .catch(whyNoPage)
    const known: SessionData = {
      checkout_session_id: session.id,
      amount_minor: due,
      currency_code: currency_code.toLowerCase(),
    }
    return { id: session.id, status: "pending", data: { ...known, url: session.url } }
  }

  /** The lines of a hosted page are fixed: another amount needs another session. */
  async updatePayment(input: UpdatePaymentInput): Promise<PaymentProviderOutput> {
    const { known } = await this.session(input.data)
    const same =
      known.amount_minor === minor(input.amount, known.currency_code) &&
      known.currency_code === input.currency_code.toLowerCase()
    if (!same)
      throw refuse("The amount of an open checkout session cannot change; start a new one.")
    return { data: input.data }
  }

  /** Expires the page. A page that was paid stays, and so does what it was paid for, until the money goes back. */
  async deletePayment(input: DeletePaymentInput): Promise<PaymentProviderOutput> {
    const known = SessionData.safeParse(input.data)
    if (!known.success) return { data: input.data } // it never reached Stripe
    const id = known.data.checkout_session_id
    try {
      await this.stripe.checkout.sessions.expire(id)
    } catch (error) {
      if (isOutage(error)) {
        // A page that the attempt's own table knows is expired later by the reconciler. One that it never
        // came to know was shown to nobody, and lapses by itself.
        this.logger.warn(`stripe-checkout: could not expire ${id} now`)
        return { data: input.data }
      }
      const verdict = judge(await retrieveSession(this.stripe, id))
      if (verdict !== "expired" && verdict !== "failed" && !(await isGivenBack(container, id))) {
        throw refuse("This checkout session was paid, or is being paid.")
      }
    }
    return { data: input.data }
  }

  /** Asks Stripe whether the money is held (`authorized`) or already taken (`captured`). */
  async authorizePayment(input: AuthorizePaymentInput): Promise<AuthorizePaymentOutput> {
    const { known, session, intent } = await this.session(input.data)
    const verdict = judge(session)
    if (intent && (verdict === "authorised" || verdict === "captured")) {
      const same = intent.amount === known.amount_minor && intent.currency === known.currency_code
      if (!same) throw refuse("Stripe's amount is not the amount that was asked for.")
    }
    return { status: STATUS[verdict], data: { ...known, payment_intent_id: intent?.id } }
  }

  async getPaymentStatus(input: GetPaymentStatusInput): Promise<AuthorizePaymentOutput> {
    const { session } = await this.session(input.data)
    return { status: STATUS[judge(session)], data: input.data }
  }

  async retrievePayment(input: RetrievePaymentInput): Promise<PaymentProviderOutput> {
    const { session } = await this.session(input.data)
    return { data: { ...session } }
  }

  /** Takes what is held; taking it twice is harmless. */
  async capturePayment(input: CapturePaymentInput): Promise<PaymentProviderOutput> {
    const { intent } = await this.paidIntent(input.data).catch(whyNotMoved)
    if (intent.status !== "succeeded") {
      // No key of ours: Stripe would give a failure again for a day, and takes nothing twice anyway.
      await this.stripe.paymentIntents.capture(intent.id).catch(whyNotMoved)
    }
    return { data: input.data }
  }

  /**
   * A completion that breaks off undoes its payment too, whatever the reason, and the next try would find
   * nothing to make an order for. Whether the money goes back is decided in checkout/complete.ts alone.
   */
  private async refuseWhileCompleted({ checkout_session_id: id }: SessionData): Promise<void> {
    if (!(await isBeingCompleted(container, id))) return
    throw refuse("An order is being made for this payment.", BEING_COMPLETED)
  }

  /** Lets go of what is held. What was taken already has to be refunded. */
  async cancelPayment(input: CancelPaymentInput): Promise<PaymentProviderOutput> {
    const { known, intent } = await this.session(input.data).catch(whyNotMoved)
    await this.refuseWhileCompleted(known)
    if (!intent || intent.status === "canceled") return { data: input.data }
    if (intent.status === "succeeded") {
      throw refuse("This payment was captured: refund it instead.", CAPTURED)
    }
    await this.stripe.paymentIntents.cancel(intent.id).catch(whyNotMoved)
    return { data: input.data }
  }

  async refundPayment(input: RefundPaymentInput): Promise<PaymentProviderOutput> {
    const { known, intent } = await this.paidIntent(input.data).catch(whyNotMoved)
    await this.refuseWhileCompleted(known)
    const refundId = input.context?.idempotency_key
    if (!refundId) throw new TypeError("a refund without its id would not be safe to repeat")
    const amount = minor(input.amount, known.currency_code)
    // The payment module hands a provider nothing but this one payment; its books are asked for here.
    const onBooks = booksOf(container)
    await refundOrAdopt(this.stripe, intent.id, amount, refundId, onBooks).catch(whyNotMoved)
    return { data: input.data }
  }

  /** Webhooks come in on a route of the plugin's own, which verifies before it answers. */
  async getWebhookActionAndData(): Promise<WebhookActionResult> {
    return { action: "not_supported" }
  }
}
