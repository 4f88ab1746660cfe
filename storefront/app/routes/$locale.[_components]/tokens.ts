/** The tokens of styles/tokens.css that are colours. */
export const COLOURS = [
  "paper",
  "raised",
  "ink",
  "muted",
  "line",
  "control",
  "accent",
  "positive",
  "warning",
  "danger",
  "studio",
] as const

export const HEADINGS = ["h2", "h3", "p"] as const
