import { newId } from "../ids"
import { type ApiFault, type Fault, type FaultParam, pathFits, type WebhookFault } from "./fault"

/** The faults that are switched on; each strikes as often as its `times` says. */
export class Faults {
  private faults: Fault[] = []

  add(fault: FaultParam): Fault {
    const added: Fault = { ...fault, id: newId("local_") }
    this.faults.push(added)
    return added
  }

  list(): readonly Fault[] {
    return this.faults
  }

  /** Switches one off, or all. */
  clear(id?: string): void {
    this.faults = id === undefined ? [] : this.faults.filter((fault) => fault.id !== id)
  }

  /** The first fault that strikes this request. */
  takeApi(method: string, path: string): ApiFault | undefined {
    return this.take(
      (fault): fault is ApiFault & { id: string } =>
        fault.kind === "api" && (fault.method ?? method) === method && pathFits(fault.path, path),
    )
  }

  /** The first fault that strikes the posting of this event. */
  takeWebhook(type: string): WebhookFault | undefined {
    return this.take(
      (fault): fault is WebhookFault & { id: string } =>
        fault.kind === "webhook" && (fault.types?.includes(type) ?? true),
    )
  }

  private take<Kind extends Fault>(strikes: (fault: Fault) => fault is Kind): Kind | undefined {
    const fault = this.faults.find(strikes)
    if (fault?.times !== undefined) {
      fault.times -= 1
      if (fault.times === 0) this.clear(fault.id)
    }
    return fault
  }
}
