import type { z } from "zod"
import { badParam, type StripeRefusal } from "../errors"
import { type FormTree, paramName } from "./form"
import type { Complaint } from "./scalars"

type Issue = z.core.$ZodIssue

function complaintOf(issue: Issue): Complaint | undefined {
  if (issue.code !== "custom") return undefined
  return (issue.params as { stripe?: Complaint } | undefined)?.stripe
}

function unknown(names: string[]): StripeRefusal {
  const word = names.length === 1 ? "parameter" : "parameters"
  const message = `Received unknown ${word}: ${names.join(", ")}`
  return badParam(message, names[0] ?? "", "parameter_unknown")
}

function emptyString(param: string): StripeRefusal {
  const message = `You passed an empty string for '${param}'. We assume empty values are an attempt to unset a parameter; however '${param}' cannot be unset. You should remove '${param}' from your request or supply a non-empty value.`
  return badParam(message, param, "parameter_invalid_empty")
}

function refusalFor(issue: Issue, sent: boolean): StripeRefusal {
  const param = paramName(issue.path)
  if (issue.code === "unrecognized_keys") {
    return unknown(issue.keys.map((key) => paramName([...issue.path, key])))
  }
  const complaint = complaintOf(issue)
  if (complaint?.code === "parameter_invalid_empty") return emptyString(param)
  if (complaint) return badParam(complaint.message, param, complaint.code)
  if (!sent) return badParam(`Missing required param: ${param}.`, param, "parameter_missing")
  const kind = issue.code === "invalid_type" ? issue.expected : "value"
  const wanted = kind === "record" ? "object" : kind
  return badParam(`Invalid ${wanted}`, param)
}

function wasSent(tree: unknown, path: readonly PropertyKey[]): boolean {
  let node = tree
  for (const key of path) {
    if (typeof node !== "object" || node === null) return false
    node = (node as Record<PropertyKey, unknown>)[key]
  }
  return node !== undefined
}

/** Unknown parameters first, as Stripe has it, then the rest in the order of the schema. */
function worst(issues: readonly Issue[]): Issue | undefined {
  return issues.find((issue) => issue.code === "unrecognized_keys") ?? issues[0]
}

/** Parses parameters, or throws the refusal that Stripe would answer. */
export function checkParams<Schema extends z.ZodType>(
  schema: Schema,
  tree: FormTree,
): z.output<Schema> {
  const parsed = schema.safeParse(tree)
  if (parsed.success) return parsed.data
  const issue = worst(parsed.error.issues)
  if (!issue) throw new Error("zod refused without an issue")
  throw refusalFor(issue, wasSent(tree, issue.path))
}
