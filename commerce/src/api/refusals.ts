import { MedusaError } from "@medusajs/framework/utils"

const { INVALID_DATA, NOT_FOUND } = MedusaError.Types
const NOTHING_THERE = "The request names something that is not there."
const WRONG_KIND = "A value in the request is not of the kind that is wanted."

/** By code: SQLSTATE, most of it the class of "data exception": https://www.postgresql.org/docs/17/errcodes-appendix.html */
const BY_STATE: [state: RegExp, type: string, message: string][] = [
  [/^22/, INVALID_DATA, "A value in the request cannot be stored or compared as it is."],
  // A NUL in a value that was written into the statement itself.
  [/^08P01$/, INVALID_DATA, "A value in the request cannot be stored or compared as it is."],
  [/^21000$/, INVALID_DATA, "The request says the same thing twice."],
  [
    /^42(703|883|804|601|P18|P08|P38)$/,
    INVALID_DATA,
    "The request has a condition that cannot be.",
  ],
  // Of the file system: a file's name in an address that cannot be one.
  [/^(ENAMETOOLONG|ENOTDIR|ERR_INVALID_ARG_VALUE)$/, INVALID_DATA, "No file has such a name."],
  [/^23502$/, INVALID_DATA, "A value that is needed is missing from the request."],
  [/^23514$/, INVALID_DATA, "A value in the request is out of its bounds."],
  [/^23503$/, NOT_FOUND, NOTHING_THERE],
]

/** By what Medusa's reader of conditions, its container and its modules say, each in its own words. */
const BY_MESSAGE: [message: RegExp, type: string, answer: string][] = [
  [
    /not existing property|does not have property|Invalid query condition|Key accessor more than/,
    INVALID_DATA,
    "The request names a field that is not there.",
  ],
  [
    /AwilixResolutionError|is registered in the container/,
    NOT_FOUND,
    "The request names a provider that is not installed.",
  ],
  [
    /^MulterError:|Unexpected end of form|Malformed part header|Boundary not found/,
    INVALID_DATA,
    "The form cannot be read.",
  ],
  // `{ "email": { "toString": 1 } }`, when the check of it wants to say what was wrong.
  [
    /Cannot convert object to primitive value|non-negative integer must be provided|Currency code needs to be a string/,
    INVALID_DATA,
    WRONG_KIND,
  ],
  [
    /You must pass a non-null value to the property|Value for \S+ is required, '(undefined|null)' found/,
    INVALID_DATA,
    "A value that is needed is missing from the request.",
  ],
  [/Workflow .*not found/, NOT_FOUND, "There is no such workflow."],
  [
    /Parent category with id|No .* found for .* in order change |Fulfillment with id .* not found in the order/,
    NOT_FOUND,
    NOTHING_THERE,
  ],
  // Claims, exchanges, returns, edits and drafts of orders, and what a customer's account is linked to.
  [
    /Action \S+ is not (?:\w+ing) |orders are (?:not draft|already deleted)|already exists in app metadata/,
    INVALID_DATA,
    "That cannot be done with what the request names.",
  ],
]

const IN_A_ROUTE = /@medusajs[\\/]medusa[\\/](dist|src)[\\/]api[\\/]/
const IN_A_VALIDATOR = /@medusajs[\\/]medusa[\\/](dist|src)[\\/]api[\\/].*validators\.[jt]s/
const IN_A_WORKFLOW = /@medusajs[\\/]core-flows[\\/](dist|src)[\\/]/

const framesOf = ({ stack = "" }: Error): string[] => stack.split("\n    at ").slice(1)

/**
 * A route of Medusa's that reads what it has not found, or a workflow that staff have given an unknown id.
 * Anywhere else, and in our own code, it would be a bug to be seen.
 */
function readsNothing(error: Error, isOfStaff: boolean): boolean {
  const [first = ""] = framesOf(error)
  return (
    /^Cannot read properties of (undefined|null)/.test(error.message) &&
    (IN_A_ROUTE.test(first) || (isOfStaff && IN_A_WORKFLOW.test(first)))
  )
}

/**
 * A check of Medusa's that stumbles over what it is to check: `{ "name": 1 }`, which it trims. And a list
 * with `null` in it, in metadata too, where its workflows look for the names of fields.
 */
function stumbles(error: Error): boolean {
  const [first = "", second = ""] = framesOf(error)
  return (
    (error.name === "TypeError" && IN_A_VALIDATOR.test(first)) ||
    (error.message.startsWith("Cannot convert undefined or null to object") &&
      /getSelectsAndRelationsFromObjectArray/.test(second))
  )
}

/** As errors of the database and of Node come. */
type Coded = Error & { code?: unknown; cause?: unknown }

/**
 * A refusal in place of an error that a request has caused, where Medusa would answer 500: it hands most
 * values on to the database as they came. Null for errors that are somebody else's fault.
 * @param isOfStaff whether the request was for the Admin API
 */
export function refusalOf(error: Coded, isOfStaff = false): MedusaError | null {
  if (error instanceof MedusaError && error.type === INVALID_DATA) return null
  // Express cannot decode a part of the path.
  if (error instanceof URIError) {
    return new MedusaError(INVALID_DATA, "The address has broken escapes.")
  }
  if (stumbles(error)) return new MedusaError(INVALID_DATA, WRONG_KIND)
  // Out of a workflow it comes as a copy, which is no TypeError any more.
  if (readsNothing(error, isOfStaff)) {
    return new MedusaError(NOT_FOUND, NOTHING_THERE)
  }
  const state = typeof error.code === "string" ? error.code : ""
  const found =
    BY_STATE.find(([pattern]) => pattern.test(state)) ??
    BY_MESSAGE.find(([pattern]) => pattern.test(`${error.name}: ${error.message}`))
  return found ? new MedusaError(found[1], found[2]) : null
}
