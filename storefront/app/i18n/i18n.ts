/** The words of a namespace: texts, and groups of them. */
export interface Namespace {
  [key: string]: string | Namespace
}
/** The namespaces of a language's words. */
export type Words = Record<string, Namespace>

/** What the braces of a text stand for; `count` also chooses among the forms of a plural. */
export type Values = Record<string, string | number>

/**
 * The text under a key of the namespace (`suggestions.title`) or of another (`errors:404`). A key that
 * has no text comes back itself.
 */
export type Translate = (key: string, values?: Values) => string

/** The words of one language. */
export interface I18n {
  language: string
  /** Reads from the namespace `common`. */
  t: Translate
  /** Reads from a namespace; the same function each time. @throws the promise of words on their way. */
  within: (namespace: string) => Translate
}

/** Fetches the words that a namespace stands among. */
export type Fetch = (namespace: string) => Promise<Words>

const DEFAULT_NAMESPACE = "common"

const find = (words: Namespace | undefined, path: string): string | undefined => {
  let at: string | Namespace | undefined = words
  for (const step of path.split(".")) {
    if (typeof at !== "object" || !Object.hasOwn(at, step)) return undefined
    at = at[step]
  }
  return typeof at === "string" ? at : undefined
}

const fill = (text: string, values: Values): string =>
  text.replace(/\{\{(\w+)\}\}/g, (braces, name: string) => String(values[name] ?? braces))

/** Words that are not there yet: React waits for a promise that is thrown, and shows what it has. */
class Awaited {
  readonly #coming = new Map<string, Promise<void>>()
  readonly #failed = new Map<string, unknown>()

  /** @throws the promise, or once it has failed, its reason: whoever reloads asks anew. */
  demand(namespace: string, fetch: () => Promise<void>): never {
    if (this.#failed.has(namespace)) throw this.#failed.get(namespace)
    const coming = this.#coming.get(namespace) ?? fetch()
    this.#coming.set(namespace, coming)
    coming.catch((reason: unknown) => this.#failed.set(namespace, reason))
    throw coming
  }
}

/**
 * The words of a language: keys, values in double braces, and plurals by CLDR's categories
 * (`count_one`, `count_other`), written as i18next's JSON is. Values are escaped by React, not here.
 */
export function createI18n(language: string, words: Words, fetch?: Fetch): I18n {
  const plurals = new Intl.PluralRules(language)
  const awaited = new Awaited()
  const bound = new Map<string, Translate>()
  let all = words
  const text = (namespace: string, path: string, { count }: Values) => {
    const forms = typeof count === "number" ? [`_${plurals.select(count)}`, "_other", ""] : [""]
    return forms.map((form) => find(all[namespace], path + form)).find((one) => one !== undefined)
  }
  const within = (namespace: string): Translate => {
    if (fetch && !all[namespace]) {
      awaited.demand(namespace, async () => {
        all = { ...all, ...(await fetch(namespace)) }
      })
    }
    const known = bound.get(namespace)
    if (known) return known
    const t: Translate = (key, values = {}) => {
      const [other, path] = key.includes(":") ? key.split(":", 2) : [namespace, key]
      const found = text(other ?? namespace, path ?? key, values)
      return found === undefined ? key : fill(found, values)
    }
    bound.set(namespace, t)
    return t
  }
  return { language, t: within(DEFAULT_NAMESPACE), within }
}
