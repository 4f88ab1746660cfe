interface PictureProps {
  src: string | null | undefined
  alt: string
  eager?: boolean
}

/** A square product picture; its place is kept while it loads, and when there is none. */
export function Picture({ src, alt, eager = false }: PictureProps) {
  if (!src) return <div className="picture" aria-hidden="true" />
  return (
    <img
      className="picture"
      src={src}
      alt={alt}
      width={1200}
      height={1200}
      loading={eager ? "eager" : "lazy"}
      decoding="async"
    />
  )
}
