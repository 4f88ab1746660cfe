import type { CSSProperties } from "react"
import { BRAND, type Field, type Palette } from "./brand"

const { light, display, text, studio } = BRAND

/** Inline styles are the light scheme; `SCHEME_CSS` turns them dark where the program knows how. */
export const style = {
  body: { margin: 0, padding: 0, backgroundColor: light.paper, fontFamily: text },
  sheet: { maxWidth: "600px", backgroundColor: light.sheet },
  content: { padding: "32px" },
  heading: { margin: "32px 0 8px", color: light.ink, fontSize: "16px", lineHeight: "24px" },
  text: { margin: "0 0 16px", color: light.ink, fontSize: "16px", lineHeight: "24px" },
  small: { margin: "8px 0", color: light.muted, fontSize: "14px", lineHeight: "20px" },
  button: {
    display: "inline-block",
    padding: "14px 24px",
    borderRadius: "4px",
    border: `1px solid ${light.action}`,
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
  picture: {
    width: "88px",
    padding: "12px 0",
    borderBottom: `1px solid ${light.line}`,
    verticalAlign: "top",
  },
  image: {
    display: "block",
    width: "72px",
    height: "72px",
    borderRadius: "4px",
    backgroundColor: studio,
    // The alternative text, where pictures are not loaded.
    color: light.ink,
    fontSize: "10px",
    lineHeight: "12px",
    overflow: "hidden",
  },
  amount: { textAlign: "end", whiteSpace: "nowrap", paddingInlineStart: "16px" },
  total: { fontWeight: 700, fontSize: "18px", borderBottom: "none" },
  footer: { padding: "24px 32px" },
} satisfies Record<string, CSSProperties>

const head = { padding: 0, fontFamily: display }

/** The head in an edition's colours: big type on its field, with its sun and its line. */
export const headStyle = ({ field, glow, ink }: Field) =>
  ({
    field: { backgroundColor: field, padding: "24px 32px 32px" },
    wordmark: {
      ...head,
      color: ink,
      fontSize: "22px",
      lineHeight: "40px",
      fontWeight: 900,
      fontStretch: "125%",
      letterSpacing: "-0.03em",
      textTransform: "uppercase",
      textAlign: "start",
    },
    corner: { ...head, width: "40px" },
    // A cell of its own colour: where corners are not rounded, it is a square of it.
    sun: { width: "40px", height: "40px", borderRadius: "20px", backgroundColor: glow },
    title: {
      margin: "40px 0 0",
      color: ink,
      fontFamily: display,
      fontSize: "40px",
      lineHeight: "40px",
      fontWeight: 900,
      fontStretch: "125%",
      letterSpacing: "-0.01em",
      textTransform: "uppercase",
      textAlign: "start",
      overflowWrap: "anywhere",
    },
    line: { backgroundColor: glow, height: "8px", fontSize: "1px", lineHeight: "8px" },
  }) satisfies Record<string, CSSProperties>

const darkRules = (dark: Palette): string =>
  // The library's Body lays its colour on a cell inside as well, which carries no class.
  `.paper,.paper>table>tbody>tr>td{background-color:${dark.paper}!important}` +
  `.sheet{background-color:${dark.sheet}!important}` +
  `.ink{color:${dark.ink}!important}` +
  `.muted{color:${dark.muted}!important}` +
  `.line{border-color:${dark.line}!important}` +
  `.action{background-color:${dark.action}!important;border-color:${dark.action}!important;` +
  `color:${dark.actionInk}!important}`

/** Dark colours, and narrower margins on a phone. */
export const SCHEME_CSS =
  ":root{color-scheme:light dark;supported-color-schemes:light dark}" +
  `@media (prefers-color-scheme:dark){${darkRules(BRAND.dark)}}` +
  "@media (max-width:480px){.pad{padding:24px 16px!important}" +
  ".title{font-size:28px!important;line-height:28px!important}" +
  ".picture{width:68px!important}.image{width:56px!important;height:56px!important}}"
