-- What each row of the ledger is; cards so far were those without an hour of their own, and now get one.
ALTER TABLE "Trace" ADD COLUMN "kind" TEXT NOT NULL DEFAULT 'screen';
UPDATE "Trace" SET "kind" = 'card', "vanishAt" = "sentAt" + 169200000 WHERE "vanishAt" IS NULL;

-- CreateIndex
CREATE INDEX "Case_readable_state_touchedAt_idx" ON "Case"("readable", "state", "touchedAt");

-- CreateIndex
CREATE INDEX "Person_role_state_idx" ON "Person"("role", "state");
