import cart from "./cart.json"
import catalogue from "./catalogue.json"
import common from "./common.json"
import errors from "./errors.json"

export default { cart, catalogue, common, errors }
