/** The page's only style sheet, served at /c/style.css. */
export const STYLE = `
:root { --ink: #17212b; --quiet: #55616d; --line: #d5dbe1; --paper: #fff; --wash: #f5f7f9;
  --accent: #0b3d66; --danger: #a3141f; --test: #ffe9a8; color-scheme: light; }
* { box-sizing: border-box; }
body { margin: 0; background: var(--wash); color: var(--ink);
  font: 1rem/1.5 system-ui, -apple-system, "Segoe UI", Roboto, sans-serif; }
.banner { background: var(--test); color: #3d2f00; text-align: center; padding: 0.5rem 1rem; }
.banner p, .line p, dl, dd, .row { margin: 0; }
main { max-width: 64rem; margin: 0 auto; padding: 1.5rem 1rem 4rem; }
h1 { font-size: 1.5rem; line-height: 1.2; margin: 0.5rem 0 1.5rem; }
h2 { font-size: 1.125rem; margin: 0 0 1rem; }
a { color: var(--accent); }
.columns { display: grid; gap: 1.5rem; }
@media (min-width: 48rem) { .columns { grid-template-columns: 1fr 1fr; align-items: start; } }
.summary, .pay, .notice, .test-data { background: var(--paper); border: 1px solid var(--line);
  border-radius: 0.5rem; padding: 1.5rem; }
.notice { max-width: 36rem; margin: 2rem auto; }
.lines { list-style: none; margin: 0 0 1rem; padding: 0; }
.line { display: flex; gap: 1rem; padding: 0.75rem 0; border-bottom: 1px solid var(--line); }
.line img { object-fit: cover; border-radius: 0.25rem; background: var(--wash); }
.what { flex: 1; min-width: 0; overflow-wrap: anywhere; }
.line .name { font-weight: 600; }
.amount, dd { font-variant-numeric: tabular-nums; white-space: nowrap; }
.quiet { color: var(--quiet); font-size: 0.875rem; margin: 0.25rem 0; }
.row { display: flex; justify-content: space-between; gap: 1rem; padding: 0.25rem 0; }
.total { font-weight: 700; font-size: 1.125rem; border-top: 1px solid var(--line);
  margin-top: 0.5rem; padding-top: 0.75rem; }
fieldset { border: 0; margin: 0 0 1rem; padding: 0; }
legend { font-weight: 600; padding: 0; margin-bottom: 0.5rem; }
.field { margin-bottom: 1rem; }
.field label { display: block; font-weight: 600; margin-bottom: 0.25rem; }
.field input { width: 100%; min-height: 2.75rem; padding: 0.5rem 0.75rem; font: inherit;
  color: inherit; background: var(--paper); border: 1px solid #7c8894; border-radius: 0.25rem; }
.field input[aria-invalid] { border: 2px solid var(--danger); }
.pair { display: grid; gap: 1rem; grid-template-columns: 1fr 1fr; align-items: end; }
.choice { display: flex; gap: 0.5rem; align-items: center; min-height: 2.75rem; }
.choice input { width: 1.25rem; height: 1.25rem; accent-color: var(--accent); }
.method { border-bottom: 1px solid var(--line); }
.method:not(:has(input:checked)) .method-fields { display: none; }
button { font: inherit; font-weight: 600; min-height: 2.75rem; padding: 0.5rem 1.25rem;
  border-radius: 0.25rem; cursor: pointer; }
.primary { background: var(--accent); color: #fff; border: 1px solid var(--accent); width: 100%; }
.plain { background: var(--paper); color: var(--accent); border: 1px solid var(--accent); }
.answers { display: grid; gap: 0.75rem; }
.delivery { margin-bottom: 1rem; }
:focus-visible { outline: 3px solid #2f7fc1; outline-offset: 2px; }
.errors { border: 2px solid var(--danger); border-radius: 0.25rem; padding: 1rem; margin-bottom: 1.5rem; }
.errors h2, .errors a, .error { color: var(--danger); }
.error { font-size: 0.875rem; margin: 0.25rem 0 0; }
.test-data { margin-top: 1.5rem; }
.test-data summary { cursor: pointer; font-weight: 600; }
table { border-collapse: collapse; margin: 0.75rem 0; width: 100%; }
caption { text-align: start; font-weight: 600; }
th, td { text-align: start; font-weight: 400; padding: 0.25rem 0.5rem 0.25rem 0; border-bottom: 1px solid var(--line); }
th { font-family: ui-monospace, monospace; overflow-wrap: anywhere; }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
`
