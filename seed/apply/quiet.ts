import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"

const GROUP = "podium-seed"

interface Workflow<Input, Result> {
  run: (args: {
    input: Input
    context: { eventGroupId: string; preventReleaseEvents: boolean }
  }) => Promise<{ result: Result }>
}

/**
 * Runs a workflow and drops its events. A seed makes tens of thousands of rows, each with an event
 * whose only listener is the search index; that is told once at the end (search.ts), not row by row.
 */
export async function runQuietly<Input, Result>(
  scope: MedusaContainer,
  workflow: (scope: MedusaContainer) => Workflow<Input, Result>,
  input: Input,
): Promise<Result> {
  const context = { eventGroupId: GROUP, preventReleaseEvents: true }
  const { result } = await workflow(scope).run({ input, context })
  await scope.resolve(Modules.EVENT_BUS).clearGroupedEvents(GROUP)
  return result
}
