import { pictureSet, SIZES, type Sizes } from "~/pictures/address"

interface PictureProps {
  src: string | null | undefined
  alt: string
  sizes?: Sizes
  /** Above the fold: loaded at once; `first`, before everything else. */
  eager?: boolean | "first"
}

/** React 18 does not know it yet by its own name, and hands it through. */
const FIRST = { fetchpriority: "high" }

/** A square product picture; its place is kept while it loads, and when there is none. */
export function Picture({ src, alt, sizes = "card", eager = false }: PictureProps) {
  if (!src) return <div className="picture" aria-hidden="true" />
  const set = pictureSet(src)
  return (
    <picture className="contents">
      {set.sources.map(({ type, srcSet }) => (
        <source key={type} type={type} srcSet={srcSet} sizes={SIZES[sizes]} />
      ))}
      <img
        className="picture"
        src={set.src}
        alt={alt}
        width={1440}
        height={1440}
        loading={eager ? "eager" : "lazy"}
        decoding="async"
        {...(eager === "first" && FIRST)}
      />
    </picture>
  )
}
