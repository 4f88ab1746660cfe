import type { CSSProperties } from "react"
import { BRAND, type Palette } from "./brand"

const { light, display, text } = BRAND

/** Inline styles are the light scheme; `SCHEME_CSS` turns them dark where the program knows how. */
export const style = {
  body: { margin: 0, padding: 0, backgroundColor: light.paper, fontFamily: text },
  sheet: { maxWidth: "600px", backgroundColor: light.sheet },
  field: { backgroundColor: light.field, padding: "24px 32px" },
  wordmark: {
    margin: 0,
    color: light.fieldInk,
    fontFamily: display,
    fontSize: "20px",
    fontWeight: 800,
    letterSpacing: "0.04em",
  },
  content: { padding: "32px" },
  title: {
    margin: "0 0 16px",
    color: light.ink,
    fontFamily: display,
    fontSize: "30px",
    lineHeight: "34px",
    fontWeight: 800,
  },
  heading: { margin: "32px 0 8px", color: light.ink, fontSize: "16px", lineHeight: "24px" },
  text: { margin: "0 0 16px", color: light.ink, fontSize: "16px", lineHeight: "24px" },
  small: { margin: "8px 0", color: light.muted, fontSize: "14px", lineHeight: "20px" },
  button: {
    display: "inline-block",
    padding: "14px 24px",
    borderRadius: "4px",
    backgroundColor: light.action,
    color: light.actionInk,
    fontSize: "16px",
    fontWeight: 700,
    textDecoration: "none",
  },
  table: { width: "100%", borderCollapse: "collapse", margin: "24px 0" },
  cell: {
    padding: "12px 0",
    borderBottom: `1px solid ${light.line}`,
    color: light.ink,
    fontSize: "16px",
    lineHeight: "24px",
    fontWeight: 400,
    textAlign: "start",
    verticalAlign: "top",
  },
  amount: { textAlign: "end", whiteSpace: "nowrap", paddingInlineStart: "16px" },
  total: { fontWeight: 700, fontSize: "18px", borderBottom: "none" },
  footer: { padding: "24px 32px" },
} satisfies Record<string, CSSProperties>

const darkRules = (dark: Palette): string =>
  `.paper{background-color:${dark.paper}!important}` +
  `.sheet{background-color:${dark.sheet}!important}` +
  `.field{background-color:${dark.field}!important}` +
  `.ink{color:${dark.ink}!important}` +
  `.muted{color:${dark.muted}!important}` +
  `.line{border-color:${dark.line}!important}` +
  `.action{background-color:${dark.action}!important;color:${dark.actionInk}!important}`

/** Dark colours, and narrower margins on a phone. */
export const SCHEME_CSS =
  ":root{color-scheme:light dark;supported-color-schemes:light dark}" +
  `@media (prefers-color-scheme:dark){${darkRules(BRAND.dark)}}` +
  "@media (max-width:480px){.pad{padding:24px 16px!important}}"
