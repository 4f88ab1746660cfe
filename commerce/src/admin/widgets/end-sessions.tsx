import { defineWidgetConfig } from "@medusajs/admin-sdk"
import type { AdminCustomer, DetailWidgetProps } from "@medusajs/framework/types"
import { AskAndDelete } from "../components/ask-and-delete"

/** On a customer's page: ends all of the customer's sessions. */
export default function EndSessions({ data: { id, email } }: DetailWidgetProps<AdminCustomer>) {
  const path = `/admin/customers/${encodeURIComponent(id)}/sessions`
  return <AskAndDelete words="sessions" path={path} email={email} />
}

export const config = defineWidgetConfig({
  zone: "customer.details.side.after",
  id: "podium:end-sessions",
})
