CREATE INDEX "import_steps_created_at_index" ON "import_steps" USING brin ("created_at");--> statement-breakpoint
CREATE INDEX "review_steps_created_at_index" ON "review_steps" USING brin ("created_at");--> statement-breakpoint
CREATE INDEX "domain_steps_created_at_index" ON "domain_steps" USING brin ("created_at");--> statement-breakpoint
CREATE INDEX "name_steps_created_at_index" ON "name_steps" USING brin ("created_at");--> statement-breakpoint
CREATE INDEX "verification_steps_created_at_index" ON "verification_steps" USING brin ("created_at");--> statement-breakpoint
CREATE INDEX "appeal_steps_created_at_index" ON "appeal_steps" USING brin ("created_at");--> statement-breakpoint
CREATE INDEX "membership_steps_created_at_index" ON "membership_steps" USING brin ("created_at");--> statement-breakpoint
CREATE INDEX "hold_steps_created_at_index" ON "hold_steps" USING brin ("created_at");--> statement-breakpoint
CREATE INDEX "placement_steps_created_at_index" ON "placement_steps" USING brin ("created_at");--> statement-breakpoint
CREATE INDEX "proposal_steps_created_at_index" ON "proposal_steps" USING brin ("created_at");