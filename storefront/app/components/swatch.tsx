/** What a colour looks like. Drawn, because the page's security policy lets no markup style itself. */
export function Swatch({ hex }: { hex: string }) {
  return (
    <svg className="swatch" viewBox="0 0 16 16" aria-hidden="true">
      <circle cx="8" cy="8" r="7.5" fill={hex} />
    </svg>
  )
}
