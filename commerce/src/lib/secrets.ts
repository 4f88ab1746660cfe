/**
 * A key that may have older ones beside it, so that it can be replaced: the first signs, and whatever any
 * of them has signed is taken.
 */
export type Secrets = [signing: string, ...older: string[]]
