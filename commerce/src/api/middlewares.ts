import { authenticate, configureStoreSearch, defineMiddlewares } from "@medusajs/framework/http"
import { SEARCHED } from "../config/catalogue-languages"
import { announceProducts } from "./announce-products"
import { cartDoor, namedCart, withCartKey } from "./guards/cart-door"
import { cartInput, lineInput, newLineInput } from "./guards/cart-input"
import { cleanInput } from "./guards/clean-input"
import { closed } from "./guards/closed"
import { knownCart, knownCategory, lineOfCart } from "./guards/known"
import { oneSpelling } from "./guards/one-spelling"
import { ownOrder } from "./guards/own-order"
import { pageSize } from "./guards/page-size"
import { knownIndex, searchAsTyped, searchInput } from "./guards/search-input"
import { withSearchOutage } from "./search-outage"

const post = ["POST" as const]
const allowedIndexes = Object.fromEntries([...SEARCHED].map((name) => [name, true as const]))

export default defineMiddlewares({
  errorHandler: withSearchOutage,
  routes: [
    // Without a method these stand before every route below their path, Medusa's own included.
    { matcher: "/store", middlewares: [oneSpelling, cleanInput, pageSize, namedCart] },
    { matcher: "/store/carts", middlewares: [cartDoor] },
    { matcher: "/auth", middlewares: [cleanInput] },

    {
      matcher: "/store/orders/:id",
      methods: ["GET"],
      middlewares: [authenticate("customer", ["session", "bearer"]), ownOrder],
    },
    { matcher: "/store/carts/:id/complete", methods: post, middlewares: [closed] },
    { matcher: "/store/payment-collections", methods: post, middlewares: [closed] },
    {
      matcher: "/store/payment-collections/:id/payment-sessions",
      methods: post,
      middlewares: [closed],
    },

    { matcher: "/store/carts", methods: post, middlewares: [cartInput, withCartKey] },
    { matcher: "/store/carts/:id", methods: post, middlewares: [cartInput] },
    { matcher: "/store/carts/:id/line-items", methods: post, middlewares: [newLineInput] },
    {
      matcher: "/store/carts/:id/line-items/:line_id",
      methods: ["POST", "DELETE"],
      middlewares: [lineOfCart],
    },
    { matcher: "/store/carts/:id/line-items/:line_id", methods: post, middlewares: [lineInput] },
    {
      matcher: "/store/carts/:id/promotions",
      methods: ["POST", "DELETE"],
      middlewares: [knownCart],
    },
    { matcher: "/store/product-categories/:id", methods: ["GET"], middlewares: [knownCategory] },

    {
      matcher: "/admin/product-categories/:id/products",
      methods: post,
      middlewares: [announceProducts],
    },

    {
      matcher: "/store/search",
      methods: post,
      middlewares: [
        searchInput,
        knownIndex,
        searchAsTyped,
        configureStoreSearch({ allowed_indexes: allowedIndexes }),
      ],
    },
  ],
})
