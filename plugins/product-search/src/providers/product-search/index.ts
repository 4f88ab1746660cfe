import { ModuleProvider, Modules } from "@medusajs/framework/utils"
import ProductSearchProvider from "./service"

export default ModuleProvider(Modules.SEARCH, { services: [ProductSearchProvider] })
