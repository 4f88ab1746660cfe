import {
  DataTable,
  Select,
  useDataTable,
  type DataTableColumnDef,
  type DataTablePaginationState,
} from "@medusajs/ui"
import { PAGE_ROWS, type ListState } from "../lib/use-list-state"
import { useWords } from "../lib/use-words"

interface Props<Row extends { id: string }> {
  rows: Row[] | undefined
  count: number
  columns: DataTableColumnDef<Row>[]
  statuses: readonly string[]
  state: ListState
  /** Said when there is nothing to show. */
  empty: string
}

function StatusSelect({ statuses, state }: Pick<Props<never>, "statuses" | "state">) {
  const { t } = useWords()
  return (
    <Select size="small" value={state.status} onValueChange={state.setStatus}>
      <Select.Trigger aria-label={t("status.label")} className="w-fit min-w-[200px]">
        <Select.Value />
      </Select.Trigger>
      <Select.Content>
        {statuses.map((status) => (
          <Select.Item key={status} value={status}>
            {t(`status.${status}`)}
          </Select.Item>
        ))}
      </Select.Content>
    </Select>
  )
}

const PAGING = ["of", "results", "pages", "prev", "next"] as const

/** A list with its filter and pages, as the dashboard's own lists have them. */
export function PagedTable<Row extends { id: string }>(props: Props<Row>) {
  const { rows, count, columns, statuses, state, empty } = props
  const { t } = useWords()
  const pagination: DataTablePaginationState = { pageIndex: state.page, pageSize: PAGE_ROWS }
  const instance = useDataTable<Row>({
    data: rows ?? [],
    columns,
    getRowId: ({ id }) => id,
    rowCount: count,
    isLoading: !rows,
    autoResetPageIndex: false,
    pagination: {
      state: pagination,
      onPaginationChange: ({ pageIndex }) => state.setPage(pageIndex),
    },
  })
  const translations = Object.fromEntries(PAGING.map((word) => [word, t(`paging.${word}`)]))
  return (
    <DataTable instance={instance}>
      <DataTable.Toolbar>
        <StatusSelect statuses={statuses} state={state} />
      </DataTable.Toolbar>
      <DataTable.Table emptyState={{ empty: { heading: empty, description: t("empty.hint") } }} />
      <DataTable.Pagination
        translations={translations as Record<(typeof PAGING)[number], string>}
      />
    </DataTable>
  )
}
