import type Stripe from "stripe"

/** The languages that Stripe's page speaks, as the client's own type lists them. */
export const LOCALES = [
  ...["auto", "bg", "cs", "da", "de", "el", "en", "en-GB", "es", "es-419", "et", "fi", "fil"],
  ...["fr", "fr-CA", "hi-IN", "hr", "hu", "id", "it", "ja", "ko", "lt", "lv", "ms", "mt", "nb"],
  ...["nl", "pl", "pt", "pt-BR", "ro", "ru", "sk", "sl", "sv", "th", "tr", "vi", "zh", "zh-HK"],
  "zh-TW",
] satisfies Stripe.Checkout.SessionCreateParams.Locale[]

/** Methods of which Stripe can hold the money first; all are optional in `payment_method_options`. */
export const HOLDABLE_METHODS = [
  ...["affirm", "afterpay_clearpay", "alma", "amazon_pay", "billie", "cashapp", "kakao_pay"],
  ...["klarna", "kr_card", "link", "mobilepay", "naver_pay", "payco", "paypal", "revolut_pay"],
  ...["samsung_pay", "satispay", "scalapay", "sequra", "sunbit"],
] as const

/** All methods that may be named in `allowed_` and `excluded_payment_method_types`. */
export const METHOD_NAMES = [
  ...["acss_debit", "affirm", "afterpay_clearpay", "alipay", "alma", "amazon_pay", "au_becs_debit"],
  ...["bacs_debit", "bancontact", "billie", "bizum", "blik", "boleto", "card", "cashapp", "crypto"],
  ...["customer_balance", "eps", "fpx", "giropay", "grabpay", "ideal", "kakao_pay", "klarna"],
  ...["konbini", "kr_card", "link", "mb_way", "mobilepay", "multibanco", "naver_pay"],
  ...["nz_bank_account", "oxxo", "p24", "pay_by_bank", "payco", "paynow", "paypal", "paypay"],
  ...["payto", "pix", "promptpay", "revolut_pay", "samsung_pay", "satispay", "scalapay"],
  ...["sepa_debit", "sequra", "sofort", "sunbit", "swish", "twint", "upi", "us_bank_account"],
  ...["wechat_pay", "zip"],
] satisfies Stripe.Checkout.SessionCreateParams.AllowedPaymentMethodType[]
