import account from "./account.json"
import checkout from "./checkout.json"
import order from "./order.json"

export default { account, checkout, order }
