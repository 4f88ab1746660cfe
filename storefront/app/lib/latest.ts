/**
 * Sends only the last of many wishes: after a pause in which no other came, and never while one is on its
 * way. So fifty clicks are one or two requests, and an early answer cannot undo a later wish.
 */
export class Latest<Wish> {
  #wish: { value: Wish } | undefined
  #timer: ReturnType<typeof setTimeout> | undefined
  #onItsWay = false

  constructor(
    private readonly send: (wish: Wish) => void,
    private readonly pauseMs: number,
    /** Called when the last wish has been answered and no other has come. */
    private readonly done: () => void = () => undefined,
  ) {}

  /** Whether something has not been sent yet. */
  get waiting(): boolean {
    return this.#wish !== undefined
  }

  /** Whether an answer is awaited: what holds now is about to change. */
  get awaiting(): boolean {
    return this.#onItsWay
  }

  /** Takes the place of an unsent wish, and the pause begins anew. */
  wish(value: Wish): void {
    this.#wish = { value }
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => {
      this.#timer = undefined
      this.#sendIfFree()
    }, this.pauseMs)
  }

  /** Forgets an unsent wish. */
  cancel(): void {
    clearTimeout(this.#timer)
    this.#timer = undefined
    this.#wish = undefined
  }

  /** Sends an unsent wish at once, whatever is on its way: there will be no later. */
  flush(): void {
    const unsent = this.#wish
    this.cancel()
    if (unsent) this.send(unsent.value)
  }

  /** To be called when what was sent has been answered. */
  answered(): void {
    this.#onItsWay = false
    if (this.#wish) this.#sendIfFree()
    else this.done()
  }

  #sendIfFree(): void {
    if (this.#onItsWay || this.#timer !== undefined || !this.#wish) return
    const { value } = this.#wish
    this.#wish = undefined
    this.#onItsWay = true
    this.send(value)
  }
}
