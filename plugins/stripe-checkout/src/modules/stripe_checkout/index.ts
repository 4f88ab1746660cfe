import { Module } from "@medusajs/framework/utils"
import StripeCheckoutService from "./service"

export const STRIPE_CHECKOUT = "stripe_checkout"

export default Module(STRIPE_CHECKOUT, { service: StripeCheckoutService })
