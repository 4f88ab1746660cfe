import en from "./en.json"
import fr from "./fr.json"

/** The namespace of this application's words in the dashboard's i18n. */
export const NAMESPACE = "podium"

export default { en: { [NAMESPACE]: en }, fr: { [NAMESPACE]: fr } }
