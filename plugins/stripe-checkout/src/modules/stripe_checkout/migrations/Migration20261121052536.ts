import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261121052536 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "stripe_checkout_give_back" drop constraint if exists "stripe_checkout_give_back_attempt_id_unique";`);
    this.addSql(`alter table if exists "stripe_checkout_completion" drop constraint if exists "stripe_checkout_completion_order_id_unique";`);
    this.addSql(`alter table if exists "stripe_checkout_completion" drop constraint if exists "stripe_checkout_completion_cart_id_unique";`);
    this.addSql(`alter table if exists "stripe_checkout_attempt" drop constraint if exists "stripe_checkout_attempt_session_id_unique";`);
    this.addSql(`create table if not exists "stripe_checkout_attempt" ("id" text not null, "cart_id" text not null, "state" text check ("state" in ('creating', 'open', 'processing', 'completing', 'ordered', 'failed', 'expired', 'superseded', 'given_back')) not null, "session_id" text null, "payment_session_id" text null, "payment_intent_id" text null, "url" text null, "amount" integer not null, "currency_code" text not null, "fingerprint" text not null, "locale" text not null, "expires_at" timestamptz not null, "order_id" text null, "captured_at" timestamptz null, "reason" text null, "tries" integer not null default 0, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "stripe_checkout_attempt_pkey" primary key ("id"), constraint stripe_checkout_attempt_amount_check check (amount > 0));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_stripe_checkout_attempt_deleted_at" ON "stripe_checkout_attempt" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_stripe_checkout_attempt_session_id_unique" ON "stripe_checkout_attempt" ("session_id") WHERE session_id is not null AND deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_stripe_checkout_attempt_payment_intent_id" ON "stripe_checkout_attempt" ("payment_intent_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_stripe_checkout_attempt_alive" ON "stripe_checkout_attempt" ("cart_id") WHERE state in ('creating','open','processing','completing') and deleted_at is null;`);

    this.addSql(`create table if not exists "stripe_checkout_completion" ("id" text not null, "cart_id" text not null, "order_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "stripe_checkout_completion_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_stripe_checkout_completion_deleted_at" ON "stripe_checkout_completion" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_stripe_checkout_completion_cart_id_unique" ON "stripe_checkout_completion" ("cart_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_stripe_checkout_completion_order_id_unique" ON "stripe_checkout_completion" ("order_id") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "stripe_checkout_dispute" ("id" text not null, "payment_intent_id" text not null, "order_id" text null, "amount" integer not null, "currency_code" text not null, "status" text not null, "reason" text not null, "evidence_due_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "stripe_checkout_dispute_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_stripe_checkout_dispute_deleted_at" ON "stripe_checkout_dispute" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_stripe_checkout_dispute_order_id" ON "stripe_checkout_dispute" ("order_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_stripe_checkout_dispute_payment_intent_id" ON "stripe_checkout_dispute" ("payment_intent_id") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "stripe_checkout_event" ("id" text not null, "type" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "stripe_checkout_event_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_stripe_checkout_event_deleted_at" ON "stripe_checkout_event" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "stripe_checkout_give_back" ("id" text not null, "attempt_id" text not null, "payment_intent_id" text not null, "reason" text not null, "tries" integer not null default 0, "next_try_at" timestamptz not null, "done_at" timestamptz null, "outcome" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "stripe_checkout_give_back_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_stripe_checkout_give_back_deleted_at" ON "stripe_checkout_give_back" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_stripe_checkout_give_back_attempt_id_unique" ON "stripe_checkout_give_back" ("attempt_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_stripe_checkout_give_back_next_try_at" ON "stripe_checkout_give_back" ("next_try_at") WHERE done_at is null AND deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "stripe_checkout_attempt" cascade;`);

    this.addSql(`drop table if exists "stripe_checkout_completion" cascade;`);

    this.addSql(`drop table if exists "stripe_checkout_dispute" cascade;`);

    this.addSql(`drop table if exists "stripe_checkout_event" cascade;`);

    this.addSql(`drop table if exists "stripe_checkout_give_back" cascade;`);
  }

}
