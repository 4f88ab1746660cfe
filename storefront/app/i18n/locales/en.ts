import account from "./en/account.json"
import cart from "./en/cart.json"
import catalogue from "./en/catalogue.json"
import checkout from "./en/checkout.json"
import common from "./en/common.json"
import errors from "./en/errors.json"
import order from "./en/order.json"

export default { account, cart, catalogue, checkout, common, errors, order }
