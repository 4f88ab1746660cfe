import type { ExecArgs } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { removeSecondFactorWorkflow } from "../workflows/remove-second-factor"

/**
 * `medusa exec src/scripts/remove-second-factor.js ana@podium.example`: for who has lost app and recovery codes
 * and has no colleague who could remove them in the dashboard. Ends all their sessions, too; the password alone
 * lets them in until they set up another one.
 *
 * @throws RangeError without exactly one address, or for one that no member of staff has
 * @throws MedusaError 404 where there is no second factor
 */
export default async function removeSecondFactorOf({ container, args }: ExecArgs) {
  const [email, ...more] = args
  if (!email || more.length) throw new RangeError("Name one member of staff, by e-mail address.")
  const [user] = await container.resolve(Modules.USER).listUsers({ email }, { take: 1 })
  if (!user) throw new RangeError("No member of staff has that e-mail address.")
  await removeSecondFactorWorkflow(container).run({ input: { user_id: user.id } })
  container
    .resolve(ContainerRegistrationKeys.LOGGER)
    .info(`The second factor of ${user.id} is removed, and all their sessions have ended.`)
}
