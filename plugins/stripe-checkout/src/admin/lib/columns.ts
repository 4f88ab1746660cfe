import { createDataTableColumnHelper, type DataTableColumnDef } from "@medusajs/ui"
import type { ReactNode } from "react"
import type { UseWords } from "./use-words"

/** Columns of a list, each named by the word of its id. */
export function columnsOf<Row>({ t }: UseWords) {
  const helper = createDataTableColumnHelper<Row>()
  return (id: string, cell: (row: Row) => ReactNode): DataTableColumnDef<Row> =>
    helper.display({ id, header: t(`column.${id}`), cell: ({ row }) => cell(row.original) })
}
