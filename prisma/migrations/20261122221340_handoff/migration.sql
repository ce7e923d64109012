-- AlterTable
ALTER TABLE "CaseEvent" ADD COLUMN "letter" TEXT;
ALTER TABLE "CaseEvent" ADD COLUMN "letterAt" DATETIME;
ALTER TABLE "CaseEvent" ADD COLUMN "why" TEXT;

-- AlterTable
ALTER TABLE "Person" ADD COLUMN "frozenRole" TEXT;

-- CreateTable
CREATE TABLE "Candidate" (
    "personId" TEXT NOT NULL PRIMARY KEY,
    "role" TEXT NOT NULL,
    "tolanaId" TEXT,
    "invitedBy" TEXT,
    "at" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "FreezeAsk" (
    "aboutId" TEXT NOT NULL,
    "byId" TEXT NOT NULL,
    "thaw" BOOLEAN NOT NULL DEFAULT false,
    "at" DATETIME NOT NULL,

    PRIMARY KEY ("aboutId", "byId")
);

-- CreateTable
CREATE TABLE "Plan" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "byId" TEXT NOT NULL,
    "what" BLOB NOT NULL,
    "at" DATETIME NOT NULL,
    "dueAt" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "Audit" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "at" DATETIME NOT NULL,
    "actor" INTEGER NOT NULL,
    "act" TEXT NOT NULL,
    "subject" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "Reveal" (
    "caseId" TEXT NOT NULL PRIMARY KEY,
    "toId" TEXT NOT NULL,
    "content" BLOB NOT NULL,
    "until" DATETIME NOT NULL,
    "openedAt" DATETIME,
    "at" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "SavedReply" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "personId" TEXT NOT NULL,
    "locale" TEXT NOT NULL,
    "words" BLOB NOT NULL,
    "at" DATETIME NOT NULL
);

-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_Case" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "code" TEXT NOT NULL,
    "tolanaId" TEXT,
    "reporterId" TEXT,
    "holderId" TEXT,
    "state" TEXT NOT NULL,
    "about" TEXT NOT NULL,
    "urgency" TEXT NOT NULL,
    "way" TEXT NOT NULL,
    "minor" BOOLEAN NOT NULL,
    "seq" INTEGER NOT NULL,
    "outcome" TEXT,
    "readable" BOOLEAN NOT NULL,
    "openedAt" DATETIME NOT NULL,
    "touchedAt" DATETIME NOT NULL,
    "closedAt" DATETIME,
    "route" BLOB,
    "stage" INTEGER NOT NULL DEFAULT 0,
    "clockAt" DATETIME,
    "receipt" BLOB,
    "freshFrom" INTEGER NOT NULL DEFAULT -1
);
INSERT INTO "new_Case" ("about", "closedAt", "code", "holderId", "id", "minor", "openedAt", "outcome", "readable", "reporterId", "seq", "state", "tolanaId", "touchedAt", "urgency", "way") SELECT "about", "closedAt", "code", "holderId", "id", "minor", "openedAt", "outcome", "readable", "reporterId", "seq", "state", "tolanaId", "touchedAt", "urgency", "way" FROM "Case";
DROP TABLE "Case";
ALTER TABLE "new_Case" RENAME TO "Case";
CREATE UNIQUE INDEX "Case_code_key" ON "Case"("code");
CREATE UNIQUE INDEX "Case_receipt_key" ON "Case"("receipt");
CREATE INDEX "Case_state_touchedAt_idx" ON "Case"("state", "touchedAt");
CREATE INDEX "Case_reporterId_idx" ON "Case"("reporterId");
CREATE INDEX "Case_holderId_idx" ON "Case"("holderId");
CREATE INDEX "Case_tolanaId_state_idx" ON "Case"("tolanaId", "state");
CREATE INDEX "Case_readable_state_touchedAt_idx" ON "Case"("readable", "state", "touchedAt");
CREATE INDEX "Case_clockAt_idx" ON "Case"("clockAt");
CREATE TABLE "new_Invite" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "hash" BLOB NOT NULL,
    "role" TEXT NOT NULL,
    "tolanaId" TEXT,
    "usesLeft" INTEGER NOT NULL,
    "expiresAt" DATETIME NOT NULL,
    "madeBy" TEXT,
    "vouched" BOOLEAN NOT NULL DEFAULT false
);
INSERT INTO "new_Invite" ("expiresAt", "hash", "id", "madeBy", "role", "tolanaId", "usesLeft") SELECT "expiresAt", "hash", "id", "madeBy", "role", "tolanaId", "usesLeft" FROM "Invite";
DROP TABLE "Invite";
ALTER TABLE "new_Invite" RENAME TO "Invite";
CREATE UNIQUE INDEX "Invite_hash_key" ON "Invite"("hash");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;

-- CreateIndex
CREATE INDEX "Reveal_until_idx" ON "Reveal"("until");

-- CreateIndex
CREATE INDEX "SavedReply_personId_idx" ON "SavedReply"("personId");

-- Nobody waits unheard: the clocks of those who wait already begin where they were touched last.
UPDATE "Case" SET "clockAt" = "touchedAt" + CASE "urgency" WHEN 'now' THEN 600000 ELSE 43200000 END
  WHERE "state" IN ('waiting', 'taken');

-- What was done stays written.
CREATE TRIGGER "Audit_refuse_update" BEFORE UPDATE ON "Audit"
BEGIN SELECT RAISE(ABORT, 'the audit log cannot be changed'); END;
CREATE TRIGGER "Audit_refuse_delete" BEFORE DELETE ON "Audit"
BEGIN SELECT RAISE(ABORT, 'the audit log cannot be shortened'); END;
-- INSERT OR REPLACE deletes without asking the trigger above.
CREATE TRIGGER "Audit_refuse_replace" BEFORE INSERT ON "Audit"
WHEN EXISTS (SELECT 1 FROM "Audit" WHERE "id" = NEW."id")
BEGIN SELECT RAISE(ABORT, 'the audit log cannot be changed'); END;
