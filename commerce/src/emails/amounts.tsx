import { style } from "./style"

/** One row of figures, its amount already formatted. */
export interface AmountRow {
  label: string
  /** A second, quieter line below the label. */
  detail?: string
  amount: string
  /** Set for the row that counts. */
  strong?: boolean
}

/** Figures as a real table: each amount is announced with what it is for. */
export function Amounts({ caption, rows }: { caption: string; rows: AmountRow[] }) {
  return (
    <table style={style.table} cellPadding={0} cellSpacing={0}>
      <caption className="muted" style={{ ...style.small, textAlign: "start" }}>
        {caption}
      </caption>
      <tbody>
        {rows.map((row, at) => (
          <tr key={at}>
            <th
              scope="row"
              className="ink line"
              style={row.strong ? { ...style.cell, ...style.total } : style.cell}
            >
              {row.label}
              {row.detail ? (
                <span className="muted" style={{ ...style.small, display: "block" }}>
                  {row.detail}
                </span>
              ) : null}
            </th>
            <td
              className="ink line"
              style={{ ...style.cell, ...(row.strong ? style.total : {}), ...style.amount }}
            >
              {row.amount}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
