import { createHmac } from "node:crypto"
import { readSecrets } from "../../../local/settings"
import { TEST_DATA } from "../../../local/stack"

export type Headers = Record<string, string>

export const bearer = (token: string): Headers => ({ authorization: `Bearer ${token}` })

const key = () => readSecrets(TEST_DATA, {}).JWT_SECRET
const encoded = (part: object) => Buffer.from(JSON.stringify(part)).toString("base64url")
const payloadOf = ({ authorization = "" }: Headers) => authorization.split(".")[1] ?? ""

/** The same token with another word about its signature, and signed so, or not at all. */
export function signedBy(headers: Headers, alg: string, hash: string | null): Headers {
  const said = `${encoded({ alg, typ: "JWT" })}.${payloadOf(headers)}`
  const signature = hash ? createHmac(hash, key()).update(said).digest("base64url") : ""
  return bearer(`${said}.${signature}`)
}

/** The same token, given out so many seconds earlier; `jti` tells two of them apart. */
export function earlier(headers: Headers, seconds: number, jti?: string): Headers {
  const claims = JSON.parse(Buffer.from(payloadOf(headers), "base64url").toString()) as {
    iat: number
  }
  const changed = { ...claims, iat: claims.iat - seconds, ...(jti && { jti }) }
  return signedBy(bearer(`.${encoded(changed)}.`), "HS256", "sha256")
}
