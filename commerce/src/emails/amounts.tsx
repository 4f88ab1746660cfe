import { style } from "./style"

/** One row of figures, its amount already formatted. */
export interface AmountRow {
  label: string
  /** A second, quieter line below the label. */
  detail?: string
  amount: string
  /** Absolute address of a square picture of what is named. */
  picture?: string | null
  /** Set for the row that counts. */
  strong?: boolean
}

/** The shown size, CSS pixels; the picture itself is larger, for dense screens. */
const PICTURE = 72

const Thumbnail = ({ src, alt }: { src: string; alt: string }) => (
  <td className="line picture" style={style.picture}>
    <img
      className="image"
      src={src}
      alt={alt}
      width={PICTURE}
      height={PICTURE}
      style={style.image}
    />
  </td>
)

/**
 * Figures as a real table: each amount is announced with what it is for. Names and amounts are isolated,
 * so that a minus or a Latin name stands right among words that run from right to left.
 */
export function Amounts({ caption, rows }: { caption: string; rows: AmountRow[] }) {
  const pictured = rows.some(({ picture }) => picture)
  return (
    <table style={style.table} cellPadding={0} cellSpacing={0}>
      <caption className="muted" style={{ ...style.small, textAlign: "start" }}>
        {caption}
      </caption>
      <tbody>
        {rows.map((row, at) => (
          <tr key={at}>
            {row.picture ? <Thumbnail src={row.picture} alt={row.label} /> : null}
            <th
              colSpan={pictured && !row.picture ? 2 : 1}
              scope="row"
              className="ink line"
              style={row.strong ? { ...style.cell, ...style.total } : style.cell}
            >
              <bdi>{row.label}</bdi>
              {row.detail ? (
                <span className="muted" style={{ ...style.small, display: "block" }}>
                  <bdi>{row.detail}</bdi>
                </span>
              ) : null}
            </th>
            <td
              className="ink line"
              style={{ ...style.cell, ...(row.strong ? style.total : {}), ...style.amount }}
            >
              <bdi>{row.amount}</bdi>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
