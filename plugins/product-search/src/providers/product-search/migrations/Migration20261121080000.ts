import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** The list of search indexes; each has tables of its own, which it makes when it is declared. */
export class Migration20261121080000 extends Migration {
  override async up(): Promise<void> {
    // Both are trusted extensions: whoever owns the database may make them.
    this.addSql(`create extension if not exists pg_trgm;`)
    this.addSql(`create extension if not exists unaccent;`)
    this.addSql(`create table if not exists "product_search_index" (
      "name" text not null,
      "digest" text not null,
      "declared" jsonb not null,
      "created_at" timestamptz not null default now(),
      "updated_at" timestamptz not null default now(),
      constraint "product_search_index_pkey" primary key ("name")
    );`)
  }

  override async down(): Promise<void> {
    // The extensions stay: other modules use them too.
    this.addSql(`drop table if exists "product_search_index";`)
  }
}
