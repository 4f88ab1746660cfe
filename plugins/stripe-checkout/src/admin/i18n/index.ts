import en from "./en.json"
import fr from "./fr.json"

/** The namespace of this plugin's words in the dashboard's i18n. */
export const NAMESPACE = "stripe-checkout"

export default { en: { [NAMESPACE]: en }, fr: { [NAMESPACE]: fr } }
