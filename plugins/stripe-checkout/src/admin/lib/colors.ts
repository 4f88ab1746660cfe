import type { AttemptView, DisputeView, GiveBackView } from "../../api/admin/stripe-checkout/views"

/** Colours of Medusa's status badges. */
export type Color = "green" | "red" | "orange" | "blue" | "grey"

const STATES: Record<AttemptView["state"], Color> = {
  creating: "grey",
  open: "blue",
  processing: "orange",
  completing: "orange",
  ordered: "green",
  failed: "red",
  expired: "grey",
  superseded: "grey",
  given_back: "grey",
}

/** Red is what needs a person. */
export const attemptColor = ({ state, stuck }: Pick<AttemptView, "state" | "stuck">): Color =>
  stuck ? "red" : STATES[state]

export function giveBackColor({
  done_at,
  failing,
}: Pick<GiveBackView, "done_at" | "failing">): Color {
  if (done_at) return "green"
  return failing ? "red" : "orange"
}

export function disputeColor({ open, status }: Pick<DisputeView, "open" | "status">): Color {
  if (status.endsWith("needs_response")) return "red"
  if (open) return "orange"
  return status === "lost" ? "red" : "green"
}
