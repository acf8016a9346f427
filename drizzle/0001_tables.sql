CREATE TABLE "import_steps" (
	"id" text PRIMARY KEY NOT NULL,
	"subject_id" text NOT NULL,
	"move" text NOT NULL,
	"by" text NOT NULL,
	"note" text,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "imports" (
	"id" text PRIMARY KEY NOT NULL,
	"network_id" text NOT NULL,
	"state" text NOT NULL,
	"source" text NOT NULL,
	"file_name" text NOT NULL,
	"path" text NOT NULL,
	"mapping" jsonb,
	"found" jsonb,
	"report" jsonb,
	"left_out" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"problems" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"done" integer DEFAULT 0 NOT NULL,
	"total" integer DEFAULT 0 NOT NULL,
	"created_by" text NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"beat_at" timestamp (3) with time zone,
	"finished_at" timestamp (3) with time zone,
	CONSTRAINT "imports_state" CHECK ("imports"."state" in ('uploaded', 'checked', 'stopped', 'failed', 'running', 'finished', 'discarded'))
);
--> statement-breakpoint
CREATE TABLE "mentions" (
	"post_id" text NOT NULL,
	"key" text NOT NULL,
	"membership_id" text NOT NULL,
	CONSTRAINT "mentions_post_id_key_pk" PRIMARY KEY("post_id","key")
);
--> statement-breakpoint
CREATE TABLE "post_pictures" (
	"file_id" text NOT NULL,
	"post_id" text NOT NULL,
	CONSTRAINT "post_pictures_file_id_post_id_pk" PRIMARY KEY("file_id","post_id")
);
--> statement-breakpoint
CREATE TABLE "post_revisions" (
	"id" text PRIMARY KEY NOT NULL,
	"post_id" text NOT NULL,
	"body" text NOT NULL,
	"edited_by" text NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "posts" (
	"id" text PRIMARY KEY NOT NULL,
	"network_id" text NOT NULL,
	"thread_id" text NOT NULL,
	"number" integer NOT NULL,
	"parent_id" text,
	"author_id" text NOT NULL,
	"body" text NOT NULL,
	"html" text NOT NULL,
	"text" text NOT NULL,
	"edited_at" timestamp (3) with time zone,
	"deleted_at" timestamp (3) with time zone,
	"deleted_by" text,
	"deleted_reason" text,
	"source_key" text,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"search" "tsvector" GENERATED ALWAYS AS (to_tsvector('english', text)) STORED,
	CONSTRAINT "posts_tenant" UNIQUE("network_id","id"),
	CONSTRAINT "posts_number" UNIQUE("thread_id","number")
);
--> statement-breakpoint
CREATE TABLE "space_members" (
	"network_id" text NOT NULL,
	"space_id" text NOT NULL,
	"membership_id" text NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "space_members_space_id_membership_id_pk" PRIMARY KEY("space_id","membership_id")
);
--> statement-breakpoint
CREATE TABLE "spaces" (
	"id" text PRIMARY KEY NOT NULL,
	"network_id" text NOT NULL,
	"slug" text NOT NULL,
	"name" text NOT NULL,
	"purpose" text DEFAULT '' NOT NULL,
	"access" text DEFAULT 'members' NOT NULL,
	"position" integer DEFAULT 0 NOT NULL,
	"archived_at" timestamp (3) with time zone,
	"source_key" text,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "spaces_tenant" UNIQUE("network_id","id"),
	CONSTRAINT "spaces_slug" UNIQUE("network_id","slug"),
	CONSTRAINT "spaces_access" CHECK ("spaces"."access" in ('members', 'stewards', 'invited'))
);
--> statement-breakpoint
CREATE TABLE "thread_reads" (
	"thread_id" text NOT NULL,
	"membership_id" text NOT NULL,
	"number" integer NOT NULL,
	"read_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "thread_reads_membership_id_thread_id_pk" PRIMARY KEY("membership_id","thread_id")
);
--> statement-breakpoint
CREATE TABLE "threads" (
	"id" text PRIMARY KEY NOT NULL,
	"network_id" text NOT NULL,
	"space_id" text NOT NULL,
	"author_id" text NOT NULL,
	"title" text NOT NULL,
	"last_number" integer DEFAULT 0 NOT NULL,
	"last_post_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"brought_in" integer DEFAULT 0 NOT NULL,
	"pinned" boolean DEFAULT false NOT NULL,
	"closed_at" timestamp (3) with time zone,
	"deleted_at" timestamp (3) with time zone,
	"source_key" text,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"search" "tsvector" GENERATED ALWAYS AS (to_tsvector('english', title)) STORED,
	CONSTRAINT "threads_tenant" UNIQUE("network_id","id")
);
--> statement-breakpoint
CREATE TABLE "brand_invitations" (
	"id" text PRIMARY KEY NOT NULL,
	"brand_id" text NOT NULL,
	"email" text NOT NULL,
	"role" text NOT NULL,
	"token_hash" text NOT NULL,
	"invited_by" text NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"accepted_at" timestamp (3) with time zone,
	"revoked_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "brand_invitations_tokenHash_unique" UNIQUE("token_hash"),
	CONSTRAINT "brand_invitations_role" CHECK ("brand_invitations"."role" in ('owner', 'manager', 'analyst'))
);
--> statement-breakpoint
CREATE TABLE "brand_people" (
	"brand_id" text NOT NULL,
	"person_id" text NOT NULL,
	"role" text NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "brand_people_brand_id_person_id_pk" PRIMARY KEY("brand_id","person_id"),
	CONSTRAINT "brand_people_role" CHECK ("brand_people"."role" in ('owner', 'manager', 'analyst'))
);
--> statement-breakpoint
CREATE TABLE "brands" (
	"id" text PRIMARY KEY NOT NULL,
	"slug" text NOT NULL,
	"name" text NOT NULL,
	"tagline" text DEFAULT '' NOT NULL,
	"about" text DEFAULT '' NOT NULL,
	"website" text DEFAULT '' NOT NULL,
	"colour" text DEFAULT '#2f6b3c' NOT NULL,
	"logo_id" text,
	"owner_count" integer DEFAULT 0 NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "brands_slug_unique" UNIQUE("slug")
);
--> statement-breakpoint
CREATE TABLE "people" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text DEFAULT '' NOT NULL,
	"email" text NOT NULL,
	"email_verified_at" timestamp (3) with time zone,
	"picture_id" text,
	"time_zone" text DEFAULT 'UTC' NOT NULL,
	"demo_persona" text,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "people_email_unique" UNIQUE("email")
);
--> statement-breakpoint
CREATE TABLE "sessions" (
	"id" text PRIMARY KEY NOT NULL,
	"person_id" text NOT NULL,
	"token_hash" text NOT NULL,
	"host" text NOT NULL,
	"user_agent" text DEFAULT '' NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"seen_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "sessions_tokenHash_unique" UNIQUE("token_hash")
);
--> statement-breakpoint
CREATE TABLE "sign_in_tokens" (
	"token_hash" text PRIMARY KEY NOT NULL,
	"email" text NOT NULL,
	"browser_hash" text NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "charters" (
	"id" text PRIMARY KEY NOT NULL,
	"network_id" text NOT NULL,
	"version" integer NOT NULL,
	"values" jsonb NOT NULL,
	"rules" jsonb NOT NULL,
	"note" text DEFAULT '' NOT NULL,
	"created_by" text NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "charters_version" UNIQUE("network_id","version")
);
--> statement-breakpoint
CREATE TABLE "invitations" (
	"id" text PRIMARY KEY NOT NULL,
	"network_id" text NOT NULL,
	"token_hash" text NOT NULL,
	"invited_by" text NOT NULL,
	"note" text DEFAULT '' NOT NULL,
	"email" text,
	"max_uses" integer NOT NULL,
	"uses" integer DEFAULT 0 NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"revoked_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "invitations_tokenHash_unique" UNIQUE("token_hash"),
	CONSTRAINT "invitations_uses" CHECK ("invitations"."uses" between 0 and "invitations"."max_uses"),
	CONSTRAINT "invitations_max_uses" CHECK ("invitations"."max_uses" between 1 and 500)
);
--> statement-breakpoint
CREATE TABLE "landings" (
	"network_id" text PRIMARY KEY NOT NULL,
	"blocks" jsonb NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "membership_steps" (
	"id" text PRIMARY KEY NOT NULL,
	"subject_id" text NOT NULL,
	"move" text NOT NULL,
	"by" text NOT NULL,
	"note" text,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "memberships" (
	"id" text PRIMARY KEY NOT NULL,
	"network_id" text NOT NULL,
	"person_id" text,
	"state" text NOT NULL,
	"role" text DEFAULT 'member' NOT NULL,
	"name" text NOT NULL,
	"headline" text DEFAULT '' NOT NULL,
	"bio" text DEFAULT '' NOT NULL,
	"picture_id" text,
	"answers" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"charter_version" integer,
	"invitation_id" text,
	"assignee_id" text,
	"reason" text,
	"suspended_until" timestamp (3) with time zone,
	"joined_at" timestamp (3) with time zone,
	"seen_at" timestamp (3) with time zone,
	"source_key" text,
	"claim_email" text,
	"consent_basis" text,
	"merged_into_id" text,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "memberships_tenant" UNIQUE("network_id","id"),
	CONSTRAINT "memberships_placeholder" CHECK (("memberships"."person_id" is null) = ("memberships"."state" in ('placeholder', 'merged'))),
	CONSTRAINT "memberships_merged" CHECK (("memberships"."merged_into_id" is not null) = ("memberships"."state" = 'merged')),
	CONSTRAINT "memberships_role_inside" CHECK ("memberships"."role" = 'member' or "memberships"."state" in ('newcomer', 'member', 'trusted', 'suspended')),
	CONSTRAINT "memberships_state" CHECK ("memberships"."state" in ('applied', 'approved', 'refused', 'withdrawn', 'lapsed', 'left', 'newcomer', 'placeholder', 'merged', 'member', 'trusted', 'suspended', 'removed')),
	CONSTRAINT "memberships_role" CHECK ("memberships"."role" in ('member', 'greeter', 'gatekeeper', 'steward'))
);
--> statement-breakpoint
CREATE TABLE "network_drafts" (
	"id" text PRIMARY KEY NOT NULL,
	"person_id" text NOT NULL,
	"data" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "networks" (
	"id" text PRIMARY KEY NOT NULL,
	"slug" text NOT NULL,
	"name" text NOT NULL,
	"purpose" text NOT NULL,
	"template" text NOT NULL,
	"owner_person_id" text,
	"owner_brand_id" text,
	"join" text NOT NULL,
	"visibility" text NOT NULL,
	"capacity" integer DEFAULT 1500 NOT NULL,
	"questions" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"charter_version" integer DEFAULT 1 NOT NULL,
	"member_count" integer DEFAULT 0 NOT NULL,
	"steward_count" integer DEFAULT 0 NOT NULL,
	"colour" text DEFAULT '#2f6b3c' NOT NULL,
	"typeface" text DEFAULT 'fraunces' NOT NULL,
	"logo_id" text,
	"cover_id" text,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "networks_slug_unique" UNIQUE("slug"),
	CONSTRAINT "networks_one_owner" CHECK (num_nonnulls("networks"."owner_person_id", "networks"."owner_brand_id") = 1),
	CONSTRAINT "networks_human_scale" CHECK ("networks"."capacity" between 2 and 1500),
	CONSTRAINT "networks_within_capacity" CHECK ("networks"."member_count" <= "networks"."capacity"),
	CONSTRAINT "networks_template" CHECK ("networks"."template" in ('customer-circle', 'local-chapter', 'peer-support', 'cohort', 'ambassadors')),
	CONSTRAINT "networks_join" CHECK ("networks"."join" in ('open', 'request', 'invite')),
	CONSTRAINT "networks_visibility" CHECK ("networks"."visibility" in ('public', 'members'))
);
--> statement-breakpoint
CREATE TABLE "notices" (
	"id" text PRIMARY KEY NOT NULL,
	"person_id" text NOT NULL,
	"network_id" text,
	"key" text NOT NULL,
	"sentence" text NOT NULL,
	"href" text NOT NULL,
	"read_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "notices_once" UNIQUE("person_id","key")
);
--> statement-breakpoint
CREATE TABLE "files" (
	"id" text PRIMARY KEY NOT NULL,
	"scope" text NOT NULL,
	"content_type" text NOT NULL,
	"bytes" integer NOT NULL,
	"width" integer,
	"height" integer,
	"created_by" text NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "mailbox" (
	"id" text PRIMARY KEY NOT NULL,
	"to" text NOT NULL,
	"subject" text NOT NULL,
	"text" text NOT NULL,
	"html" text NOT NULL,
	"headers" jsonb NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "rate_limits" (
	"key" text PRIMARY KEY NOT NULL,
	"points" integer NOT NULL,
	"expire" timestamp with time zone
);
--> statement-breakpoint
ALTER TABLE "import_steps" ADD CONSTRAINT "import_steps_subject_id_imports_id_fk" FOREIGN KEY ("subject_id") REFERENCES "public"."imports"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "imports" ADD CONSTRAINT "imports_network_id_networks_id_fk" FOREIGN KEY ("network_id") REFERENCES "public"."networks"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "imports" ADD CONSTRAINT "imports_created_by_people_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mentions" ADD CONSTRAINT "mentions_post_id_posts_id_fk" FOREIGN KEY ("post_id") REFERENCES "public"."posts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mentions" ADD CONSTRAINT "mentions_membership_id_memberships_id_fk" FOREIGN KEY ("membership_id") REFERENCES "public"."memberships"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "post_pictures" ADD CONSTRAINT "post_pictures_file_id_files_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."files"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "post_pictures" ADD CONSTRAINT "post_pictures_post_id_posts_id_fk" FOREIGN KEY ("post_id") REFERENCES "public"."posts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "post_revisions" ADD CONSTRAINT "post_revisions_post_id_posts_id_fk" FOREIGN KEY ("post_id") REFERENCES "public"."posts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "post_revisions" ADD CONSTRAINT "post_revisions_edited_by_memberships_id_fk" FOREIGN KEY ("edited_by") REFERENCES "public"."memberships"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "posts" ADD CONSTRAINT "posts_parent_id_posts_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."posts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "posts" ADD CONSTRAINT "posts_network_id_thread_id_threads_network_id_id_fk" FOREIGN KEY ("network_id","thread_id") REFERENCES "public"."threads"("network_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "posts" ADD CONSTRAINT "posts_network_id_author_id_memberships_network_id_id_fk" FOREIGN KEY ("network_id","author_id") REFERENCES "public"."memberships"("network_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "space_members" ADD CONSTRAINT "space_members_network_id_space_id_spaces_network_id_id_fk" FOREIGN KEY ("network_id","space_id") REFERENCES "public"."spaces"("network_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "space_members" ADD CONSTRAINT "space_members_network_id_membership_id_memberships_network_id_id_fk" FOREIGN KEY ("network_id","membership_id") REFERENCES "public"."memberships"("network_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "spaces" ADD CONSTRAINT "spaces_network_id_networks_id_fk" FOREIGN KEY ("network_id") REFERENCES "public"."networks"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "thread_reads" ADD CONSTRAINT "thread_reads_thread_id_threads_id_fk" FOREIGN KEY ("thread_id") REFERENCES "public"."threads"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "thread_reads" ADD CONSTRAINT "thread_reads_membership_id_memberships_id_fk" FOREIGN KEY ("membership_id") REFERENCES "public"."memberships"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "threads" ADD CONSTRAINT "threads_network_id_space_id_spaces_network_id_id_fk" FOREIGN KEY ("network_id","space_id") REFERENCES "public"."spaces"("network_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "threads" ADD CONSTRAINT "threads_network_id_author_id_memberships_network_id_id_fk" FOREIGN KEY ("network_id","author_id") REFERENCES "public"."memberships"("network_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "brand_invitations" ADD CONSTRAINT "brand_invitations_brand_id_brands_id_fk" FOREIGN KEY ("brand_id") REFERENCES "public"."brands"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "brand_invitations" ADD CONSTRAINT "brand_invitations_invited_by_people_id_fk" FOREIGN KEY ("invited_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "brand_people" ADD CONSTRAINT "brand_people_brand_id_brands_id_fk" FOREIGN KEY ("brand_id") REFERENCES "public"."brands"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "brand_people" ADD CONSTRAINT "brand_people_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "brands" ADD CONSTRAINT "brands_logo_id_files_id_fk" FOREIGN KEY ("logo_id") REFERENCES "public"."files"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "people" ADD CONSTRAINT "people_picture_id_files_id_fk" FOREIGN KEY ("picture_id") REFERENCES "public"."files"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "charters" ADD CONSTRAINT "charters_network_id_networks_id_fk" FOREIGN KEY ("network_id") REFERENCES "public"."networks"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "charters" ADD CONSTRAINT "charters_created_by_people_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitations" ADD CONSTRAINT "invitations_network_id_networks_id_fk" FOREIGN KEY ("network_id") REFERENCES "public"."networks"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitations" ADD CONSTRAINT "invitations_invited_by_people_id_fk" FOREIGN KEY ("invited_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "landings" ADD CONSTRAINT "landings_network_id_networks_id_fk" FOREIGN KEY ("network_id") REFERENCES "public"."networks"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "membership_steps" ADD CONSTRAINT "membership_steps_subject_id_memberships_id_fk" FOREIGN KEY ("subject_id") REFERENCES "public"."memberships"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "memberships" ADD CONSTRAINT "memberships_network_id_networks_id_fk" FOREIGN KEY ("network_id") REFERENCES "public"."networks"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "memberships" ADD CONSTRAINT "memberships_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "memberships" ADD CONSTRAINT "memberships_picture_id_files_id_fk" FOREIGN KEY ("picture_id") REFERENCES "public"."files"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "memberships" ADD CONSTRAINT "memberships_network_id_assignee_id_memberships_network_id_id_fk" FOREIGN KEY ("network_id","assignee_id") REFERENCES "public"."memberships"("network_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "memberships" ADD CONSTRAINT "memberships_network_id_merged_into_id_memberships_network_id_id_fk" FOREIGN KEY ("network_id","merged_into_id") REFERENCES "public"."memberships"("network_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "network_drafts" ADD CONSTRAINT "network_drafts_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "networks" ADD CONSTRAINT "networks_owner_person_id_people_id_fk" FOREIGN KEY ("owner_person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "networks" ADD CONSTRAINT "networks_owner_brand_id_brands_id_fk" FOREIGN KEY ("owner_brand_id") REFERENCES "public"."brands"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "networks" ADD CONSTRAINT "networks_logo_id_files_id_fk" FOREIGN KEY ("logo_id") REFERENCES "public"."files"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "networks" ADD CONSTRAINT "networks_cover_id_files_id_fk" FOREIGN KEY ("cover_id") REFERENCES "public"."files"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notices" ADD CONSTRAINT "notices_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notices" ADD CONSTRAINT "notices_network_id_networks_id_fk" FOREIGN KEY ("network_id") REFERENCES "public"."networks"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "import_steps_subject_id_index" ON "import_steps" USING btree ("subject_id");--> statement-breakpoint
CREATE INDEX "imports_network_id_created_at_index" ON "imports" USING btree ("network_id","created_at");--> statement-breakpoint
CREATE INDEX "mentions_membership_id_index" ON "mentions" USING btree ("membership_id");--> statement-breakpoint
CREATE INDEX "post_pictures_post_id_index" ON "post_pictures" USING btree ("post_id");--> statement-breakpoint
CREATE INDEX "post_revisions_post_id_created_at_index" ON "post_revisions" USING btree ("post_id","created_at");--> statement-breakpoint
CREATE UNIQUE INDEX "posts_source" ON "posts" USING btree ("network_id","source_key");--> statement-breakpoint
CREATE INDEX "posts_author" ON "posts" USING btree ("author_id","created_at");--> statement-breakpoint
CREATE INDEX "posts_search" ON "posts" USING gin ("search");--> statement-breakpoint
CREATE INDEX "posts_lately" ON "posts" USING btree ("network_id","created_at");--> statement-breakpoint
CREATE INDEX "space_members_membership_id_index" ON "space_members" USING btree ("membership_id");--> statement-breakpoint
CREATE UNIQUE INDEX "spaces_source" ON "spaces" USING btree ("network_id","source_key");--> statement-breakpoint
CREATE UNIQUE INDEX "threads_source" ON "threads" USING btree ("network_id","source_key");--> statement-breakpoint
CREATE INDEX "threads_feed" ON "threads" USING btree ("network_id","last_post_at") WHERE deleted_at is null;--> statement-breakpoint
CREATE INDEX "threads_space" ON "threads" USING btree ("space_id","pinned","last_post_at") WHERE deleted_at is null;--> statement-breakpoint
CREATE INDEX "threads_author" ON "threads" USING btree ("author_id");--> statement-breakpoint
CREATE INDEX "threads_search" ON "threads" USING gin ("search");--> statement-breakpoint
CREATE UNIQUE INDEX "brand_invitations_one_open" ON "brand_invitations" USING btree ("brand_id","email") WHERE accepted_at is null and revoked_at is null;--> statement-breakpoint
CREATE INDEX "brand_people_person_id_index" ON "brand_people" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "sessions_person_id_index" ON "sessions" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "invitations_network_id_index" ON "invitations" USING btree ("network_id");--> statement-breakpoint
CREATE INDEX "membership_steps_subject_id_index" ON "membership_steps" USING btree ("subject_id");--> statement-breakpoint
CREATE UNIQUE INDEX "memberships_one_per_person" ON "memberships" USING btree ("network_id","person_id");--> statement-breakpoint
CREATE UNIQUE INDEX "memberships_source" ON "memberships" USING btree ("network_id","source_key");--> statement-breakpoint
CREATE INDEX "memberships_person_id_index" ON "memberships" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "memberships_network_id_state_created_at_index" ON "memberships" USING btree ("network_id","state","created_at");--> statement-breakpoint
CREATE INDEX "memberships_name_trgm" ON "memberships" USING gin ("name" gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "memberships_claim_email_index" ON "memberships" USING btree ("claim_email");--> statement-breakpoint
CREATE INDEX "networks_owner_person_id_index" ON "networks" USING btree ("owner_person_id");--> statement-breakpoint
CREATE INDEX "networks_owner_brand_id_index" ON "networks" USING btree ("owner_brand_id");--> statement-breakpoint
CREATE INDEX "notices_person_id_created_at_index" ON "notices" USING btree ("person_id","created_at");--> statement-breakpoint
CREATE INDEX "mailbox_to_created_at_index" ON "mailbox" USING btree ("to","created_at");