import account from "./fr/account.json"
import cart from "./fr/cart.json"
import catalogue from "./fr/catalogue.json"
import checkout from "./fr/checkout.json"
import common from "./fr/common.json"
import errors from "./fr/errors.json"
import order from "./fr/order.json"

export default { account, cart, catalogue, checkout, common, errors, order }
