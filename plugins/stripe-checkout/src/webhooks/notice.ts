import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"

/** Tells staff in the admin's feed; `key` keeps the same news from showing twice. */
export async function notifyStaff(
  scope: MedusaContainer,
  key: string,
  title: string,
  description: string,
): Promise<void> {
  await scope.resolve(Modules.NOTIFICATION).createNotifications({
    to: "",
    channel: "feed",
    template: "admin-ui",
    idempotency_key: key,
    data: { title, description },
  })
}
