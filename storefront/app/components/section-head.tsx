import { Link } from "@remix-run/react"

interface SectionHeadProps {
  title: string
  /** The way to all of what the section shows a part of. */
  more?: { to: string; words: string }
}

/** The heading of a part of a page. */
export function SectionHead({ title, more }: SectionHeadProps) {
  return (
    <div className="section-head">
      <h2>{title}</h2>
      {more && (
        <Link className="link" to={more.to} prefetch="intent">
          {more.words}
        </Link>
      )}
    </div>
  )
}
