/** What Medusa 2.21 runs on: ^20.19 || >=22.12. */
export function isSupported(version) {
  const [major = 0, minor = 0] = version.replace(/^v/, "").split(".").map(Number)
  if (major === 20) return minor >= 19
  return major > 22 || (major === 22 && minor >= 12)
}

/** One sentence for whoever has another Node; null for one that does. */
export const versionProblem = (version) =>
  isSupported(version)
    ? null
    : `Podium needs Node 20.19 or later (or 22.12 or later); this is ${version}. Install one from nodejs.org.`
