const TICK_MS = 100

/**
 * Calls back when `ms` of this process's own time are over, unless it is stopped: the function that is
 * returned does that. While the machine does not let us run, time does not pass: whoever has answered
 * meanwhile, to nobody who listened, would else be taken for hung.
 */
export function patience(ms: number, over: () => void): () => void {
  let left = Math.ceil(ms / TICK_MS)
  const timer = setInterval(() => {
    left -= 1
    if (left > 0) return
    clearInterval(timer)
    over()
  }, TICK_MS)
  return () => clearInterval(timer)
}
