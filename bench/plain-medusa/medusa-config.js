const { defineConfig } = require("@medusajs/framework/utils")

/** Medusa as it comes: no plugin, no setting that it does not insist on. What ours is held against. */
module.exports = defineConfig({
  projectConfig: {
    databaseUrl: process.env.DATABASE_URL,
    http: {
      storeCors: process.env.STORE_URL,
      adminCors: process.env.COMMERCE_URL,
      authCors: process.env.COMMERCE_URL,
      jwtSecret: process.env.JWT_SECRET,
      cookieSecret: process.env.COOKIE_SECRET,
    },
  },
  admin: { disable: true },
})
