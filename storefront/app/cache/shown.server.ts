import { AsyncLocalStorage } from "node:async_hooks"

/** What a render has shown, which says when the page is not true any more. */
export interface Shown {
  /** `product:<id>` on its own page, `card:<id>` on a card, `lists` for what a list is made of. */
  tags: Set<string>
  /** False when something was left out because commerce or the search engine did not answer. */
  complete: boolean
}

const storage = new AsyncLocalStorage<Shown>()

/** Runs a render, and notes in `shown` what it shows. */
export const watched = <T>(shown: Shown, render: () => T): T => storage.run(shown, render)

/** Notes that the page being rendered shows something. */
export const shows = (tag: string): void => void storage.getStore()?.tags.add(tag)

/** Notes that the page being rendered lacks a part that it should have. */
export function lacks(): void {
  const shown = storage.getStore()
  if (shown) shown.complete = false
}
