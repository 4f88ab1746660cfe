import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import {
  createCustomerAccountWorkflow,
  createCustomerAddressesWorkflow,
  createUserAccountWorkflow,
} from "@medusajs/medusa/core-flows"
import { byColumn, rows } from "./step"

/** Demonstration log-ins, shown by `npm start`; never made in production. */
export const DEMO = {
  admin: { email: "admin@podium.example", password: "podium-admin" },
  fan: { email: "fan@podium.example", password: "podium-fan" },
} as const

async function register(
  scope: MedusaContainer,
  { email, password }: (typeof DEMO)["fan" | "admin"],
) {
  const auth = scope.resolve(Modules.AUTH)
  const { success, authIdentity, error } = await auth.register("emailpass", {
    body: { email, password },
  })
  if (!success || !authIdentity) throw new Error(`no log-in for the demonstration: ${error}`)
  return authIdentity.id
}

async function addAdmin(scope: MedusaContainer) {
  const authIdentityId = await register(scope, DEMO.admin)
  await createUserAccountWorkflow(scope).run({
    input: {
      authIdentityId,
      userData: { email: DEMO.admin.email, first_name: "Demo", last_name: "Admin" },
    },
  })
}

async function addFan(scope: MedusaContainer) {
  const authIdentityId = await register(scope, DEMO.fan)
  const { result: customer } = await createCustomerAccountWorkflow(scope).run({
    input: {
      authIdentityId,
      customerData: { email: DEMO.fan.email, first_name: "Amina", last_name: "Diallo" },
    },
  })
  await createCustomerAddressesWorkflow(scope).run({
    input: {
      addresses: [
        {
          customer_id: customer.id,
          address_name: "Home",
          first_name: "Amina",
          last_name: "Diallo",
          address_1: "12 rue des Sports",
          postal_code: "75013",
          city: "Paris",
          country_code: "fr",
          is_default_shipping: true,
        },
      ],
    },
  })
}

/** One member of staff and one fan. */
export async function applyUsers(scope: MedusaContainer): Promise<string> {
  if (process.env.NODE_ENV === "production") return "none in production"
  const admins = byColumn(await rows(scope, "user", ["email"]), "email")
  const fans = byColumn(await rows(scope, "customer", ["email"], { has_account: true }), "email")
  const addAdminNow = !admins.has(DEMO.admin.email)
  const addFanNow = !fans.has(DEMO.fan.email)
  if (addAdminNow) await addAdmin(scope)
  if (addFanNow) await addFan(scope)
  return `${Number(addAdminNow) + Number(addFanNow)} new`
}
