import type { Reporter, Vitest } from "vitest/node"
import { UNTIL_MS } from "./until"

/** Ends a run of Vitest when its time is over: what runs comes to its end, and the run fails. */
export default class UntilReporter implements Reporter {
  onInit(vitest: Vitest) {
    if (!Number.isFinite(UNTIL_MS)) return
    const end = () => void vitest.cancelCurrentRun("keyboard-input")
    setTimeout(end, Math.max(0, UNTIL_MS - Date.now())).unref()
  }
}
