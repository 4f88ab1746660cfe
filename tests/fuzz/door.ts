import fc from "fast-check"
import { inHeader } from "./request"
import { oddText } from "./values"

/** What opens the doors of commerce. */
export interface Keys {
  publishable: string
  staff: string
  customer: string
  /** Another customer's, for what ends sessions or changes a password: the others go on asking. */
  leaver: string
  /** Of one cart that there is. */
  cart: string
}

type Headers = Record<string, string>

/** Whoever asks these as a customer may be signed out by the answer. */
const SIGNS_OUT = /^\/store\/(sessions|customers\/me\/password)/

const bearer = (token: string) => ({ authorization: `Bearer ${token}` })
const ODD_AUTHORIZATION = ["Bearer", "Bearer x.y.z", "Basic Og==", "Bearer null", "x", "Basic %%%"]
const LOCALES = ["fr-FR", "en-US", "xx-XX", "*", "fr-FR,en;q=0.5", "en-US;q=NaN"]

const oddHeaders: fc.Arbitrary<Headers> = fc.oneof(
  fc.constantFrom<Headers>(
    { cookie: "connect.sid=s%3Ax.y; a" },
    { cookie: "j=j%3A%7B%22__proto__%22%3A1%7D" },
    { "accept-encoding": "x, *;q=0" },
    { accept: ";;;" },
    { "if-none-match": "*" },
    { range: "bytes=9-1,-" },
    { origin: "null" },
    { "x-forwarded-for": "::ffff:999.1.1.1, ,", "x-forwarded-proto": "x" },
    { "x-http-method-override": "DELETE" },
    { host: "a b" },
  ),
  fc
    .tuple(
      fc.constantFrom("cookie", "x-cart-key", "x-fan", "x-medusa-locale", "accept-language"),
      oddText,
    )
    .map(([name, text]) => ({ [name]: inHeader(text).slice(0, 3_000) })),
)

/** Mostly who may: what lies behind the doors is to be reached. */
export function headersFor(path: string, keys: Keys): fc.Arbitrary<Headers> {
  const staff = path.startsWith("/admin") || path.startsWith("/auth")
  const customer = SIGNS_OUT.test(path) ? keys.leaver : keys.customer
  const inside: Headers[] = staff
    ? [bearer(keys.staff)]
    : [{}, bearer(customer), { "x-cart-key": keys.cart }]
  const base = fc.oneof(
    { weight: 12, arbitrary: fc.constantFrom(...inside) },
    { weight: 1, arbitrary: fc.constant({}) },
    {
      weight: 1,
      arbitrary: fc.constantFrom(...ODD_AUTHORIZATION).map((authorization) => ({ authorization })),
    },
  )
  const store = fc.oneof(
    { weight: 20, arbitrary: fc.constant<Headers>({ "x-publishable-api-key": keys.publishable }) },
    {
      weight: 1,
      arbitrary: oddText.map((text): Headers => ({ "x-publishable-api-key": inHeader(text) })),
    },
  )
  const locale = fc.oneof(
    { weight: 3, arbitrary: fc.constant<Headers>({}) },
    {
      weight: 1,
      arbitrary: fc.constantFrom(...LOCALES).map((one): Headers => ({ "x-medusa-locale": one })),
    },
  )
  const odd = fc.oneof(
    { weight: 5, arbitrary: fc.constant({}) },
    { weight: 1, arbitrary: oddHeaders },
  )
  return fc.tuple(base, store, locale, odd).map((all) => Object.assign({}, ...all) as Headers)
}
