/**
 * `TESTS_UNTIL`, in seconds since 1970: what has not begun by then is not begun, and fails. A server
 * that gives a run so many minutes and no more, as `.ci/run` has it, sets this; nobody else does.
 */
export const UNTIL_MS = (Number(process.env.TESTS_UNTIL) || Number.POSITIVE_INFINITY) * 1_000

export const isOver = () => Date.now() >= UNTIL_MS
