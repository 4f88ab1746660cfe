import { useSearchParams } from "react-router-dom"

export const PAGE_ROWS = 20

/**
 * What a list shows, kept in the address, so that reloading and going back show it again. `status` is
 * one of those given, the first by default; `page` counts from 0.
 */
export function useListState(statuses: readonly [string, ...string[]]) {
  const [params, setParams] = useSearchParams()
  const asked = params.get("status") ?? ""
  const status = statuses.includes(asked) ? asked : statuses[0]
  const page = Math.max(0, Math.floor(Number(params.get("page") ?? 1)) - 1) || 0
  const change = (name: string, value: string, drop?: string) =>
    setParams((before) => {
      const after = new URLSearchParams(before)
      after.set(name, value)
      if (drop) after.delete(drop)
      return after
    })
  return {
    status,
    page,
    query: { status, limit: PAGE_ROWS, offset: page * PAGE_ROWS },
    setStatus: (next: string) => change("status", next, "page"),
    setPage: (next: number) => change("page", String(next + 1)),
  }
}
export type ListState = ReturnType<typeof useListState>
