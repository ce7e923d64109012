-- CreateTable
CREATE TABLE "Person" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "lookup" BLOB NOT NULL,
    "role" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "tolanaId" TEXT,
    "locale" TEXT NOT NULL,
    "profile" BLOB NOT NULL,
    "createdAt" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "Tolana" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "name" BLOB NOT NULL,
    "createdAt" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "Invite" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "hash" BLOB NOT NULL,
    "role" TEXT NOT NULL,
    "tolanaId" TEXT,
    "usesLeft" INTEGER NOT NULL,
    "expiresAt" DATETIME NOT NULL,
    "madeBy" TEXT
);

-- CreateTable
CREATE TABLE "Run" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "personId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "shape" TEXT NOT NULL,
    "turn" INTEGER NOT NULL,
    "status" TEXT NOT NULL,
    "state" BLOB NOT NULL,
    "startedAt" DATETIME NOT NULL,
    "updatedAt" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "RunStep" (
    "runId" TEXT NOT NULL,
    "turn" INTEGER NOT NULL,
    "answer" BLOB NOT NULL,
    "at" DATETIME NOT NULL,

    PRIMARY KEY ("runId", "turn")
);

-- CreateTable
CREATE TABLE "Done" (
    "personId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "at" DATETIME NOT NULL,

    PRIMARY KEY ("personId", "kind", "subject")
);

-- CreateTable
CREATE TABLE "Case" (
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
    "closedAt" DATETIME
);

-- CreateTable
CREATE TABLE "CaseEvent" (
    "caseId" TEXT NOT NULL,
    "seq" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "content" BLOB,
    "at" DATETIME NOT NULL,

    PRIMARY KEY ("caseId", "seq")
);

-- CreateTable
CREATE TABLE "Outbox" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "lane" INTEGER NOT NULL,
    "personId" TEXT NOT NULL,
    "caseId" TEXT,
    "payload" BLOB NOT NULL,
    "state" TEXT NOT NULL,
    "attempts" INTEGER NOT NULL,
    "notBefore" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "Trace" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "personId" TEXT NOT NULL,
    "caseId" TEXT,
    "place" BLOB NOT NULL,
    "sentAt" DATETIME NOT NULL,
    "vanishAt" DATETIME
);

-- CreateTable
CREATE TABLE "Inbox" (
    "seq" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "updateId" BIGINT NOT NULL,
    "lane" BLOB NOT NULL,
    "sender" BLOB,
    "keyId" TEXT NOT NULL,
    "payload" BLOB NOT NULL,
    "state" TEXT NOT NULL,
    "attempts" INTEGER NOT NULL,
    "receivedAt" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "Seen" (
    "updateId" BIGINT NOT NULL PRIMARY KEY,
    "at" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "FlowLog" (
    "personId" TEXT NOT NULL PRIMARY KEY,
    "version" TEXT NOT NULL,
    "log" BLOB NOT NULL,
    "updatedAt" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "Setting" (
    "name" TEXT NOT NULL PRIMARY KEY,
    "value" BLOB NOT NULL
);

-- CreateIndex
CREATE UNIQUE INDEX "Person_lookup_key" ON "Person"("lookup");

-- CreateIndex
CREATE INDEX "Person_tolanaId_role_idx" ON "Person"("tolanaId", "role");

-- CreateIndex
CREATE UNIQUE INDEX "Invite_hash_key" ON "Invite"("hash");

-- CreateIndex
CREATE INDEX "Run_personId_kind_subject_status_idx" ON "Run"("personId", "kind", "subject", "status");

-- CreateIndex
CREATE INDEX "Run_status_updatedAt_idx" ON "Run"("status", "updatedAt");

-- CreateIndex
CREATE UNIQUE INDEX "Case_code_key" ON "Case"("code");

-- CreateIndex
CREATE INDEX "Case_state_touchedAt_idx" ON "Case"("state", "touchedAt");

-- CreateIndex
CREATE INDEX "Case_reporterId_idx" ON "Case"("reporterId");

-- CreateIndex
CREATE INDEX "Case_holderId_idx" ON "Case"("holderId");

-- CreateIndex
CREATE INDEX "Case_tolanaId_state_idx" ON "Case"("tolanaId", "state");

-- CreateIndex
CREATE INDEX "Outbox_state_lane_id_idx" ON "Outbox"("state", "lane", "id");

-- CreateIndex
CREATE INDEX "Outbox_state_notBefore_idx" ON "Outbox"("state", "notBefore");

-- CreateIndex
CREATE INDEX "Outbox_personId_lane_id_idx" ON "Outbox"("personId", "lane", "id");

-- CreateIndex
CREATE INDEX "Trace_personId_idx" ON "Trace"("personId");

-- CreateIndex
CREATE INDEX "Trace_caseId_idx" ON "Trace"("caseId");

-- CreateIndex
CREATE INDEX "Trace_vanishAt_idx" ON "Trace"("vanishAt");

-- CreateIndex
CREATE INDEX "Inbox_state_seq_idx" ON "Inbox"("state", "seq");

-- CreateIndex
CREATE INDEX "Inbox_keyId_idx" ON "Inbox"("keyId");

-- CreateIndex
CREATE INDEX "Inbox_sender_idx" ON "Inbox"("sender");

-- CreateIndex
CREATE INDEX "Seen_at_idx" ON "Seen"("at");
