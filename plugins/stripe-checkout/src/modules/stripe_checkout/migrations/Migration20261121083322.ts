import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261121083322 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`create table if not exists "stripe_checkout_usage" ("attempt_id" text not null, "actions" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "stripe_checkout_usage_pkey" primary key ("attempt_id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_stripe_checkout_usage_deleted_at" ON "stripe_checkout_usage" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`alter table if exists "stripe_checkout_attempt" add column if not exists "paid_at" timestamptz null;`);
    this.addSql(`update "stripe_checkout_attempt" set "paid_at" = "updated_at" where "state" in ('completing', 'ordered');`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_stripe_checkout_attempt_cart_id" ON "stripe_checkout_attempt" ("cart_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_stripe_checkout_attempt_state_updated_at" ON "stripe_checkout_attempt" ("state", "updated_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_stripe_checkout_attempt_uncaptured" ON "stripe_checkout_attempt" ("updated_at") WHERE state = 'ordered' and captured_at is null AND deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_stripe_checkout_attempt_superseded" ON "stripe_checkout_attempt" ("expires_at") WHERE state = 'superseded' AND deleted_at IS NULL;`);

    this.addSql(`alter table if exists "stripe_checkout_give_back" add column if not exists "last_error" text null;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "stripe_checkout_usage" cascade;`);

    this.addSql(`drop index if exists "IDX_stripe_checkout_attempt_cart_id";`);
    this.addSql(`drop index if exists "IDX_stripe_checkout_attempt_state_updated_at";`);
    this.addSql(`drop index if exists "IDX_stripe_checkout_attempt_uncaptured";`);
    this.addSql(`drop index if exists "IDX_stripe_checkout_attempt_superseded";`);
    this.addSql(`alter table if exists "stripe_checkout_attempt" drop column if exists "paid_at";`);

    this.addSql(`alter table if exists "stripe_checkout_give_back" drop column if exists "last_error";`);
  }

}
