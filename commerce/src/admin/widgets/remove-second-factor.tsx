import { defineWidgetConfig } from "@medusajs/admin-sdk"
import type { AdminUser, DetailWidgetProps } from "@medusajs/framework/types"
import { AskAndDelete } from "../components/ask-and-delete"

/** On the page of a member of staff: removes a second factor that is lost. */
export default function RemoveSecondFactor({ data: { id, email } }: DetailWidgetProps<AdminUser>) {
  const path = `/admin/users/${encodeURIComponent(id)}/second-factor`
  return <AskAndDelete words="secondFactor" path={path} email={email} />
}

export const config = defineWidgetConfig({
  zone: "user.details.after",
  id: "podium:remove-second-factor",
})
