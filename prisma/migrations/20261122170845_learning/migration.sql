-- CreateTable
CREATE TABLE "Card" (
    "personId" TEXT NOT NULL,
    "lesson" TEXT NOT NULL,
    "step" TEXT NOT NULL,
    "due" DATETIME NOT NULL,
    "seenAt" DATETIME,
    "memory" BLOB NOT NULL,

    PRIMARY KEY ("personId", "lesson", "step")
);

-- CreateTable
CREATE TABLE "Deed" (
    "personId" TEXT NOT NULL,
    "lesson" TEXT NOT NULL,
    "askAt" DATETIME NOT NULL,
    "asked" INTEGER NOT NULL,

    PRIMARY KEY ("personId", "lesson")
);

-- CreateTable
CREATE TABLE "Thought" (
    "personId" TEXT NOT NULL,
    "lesson" TEXT NOT NULL,
    "step" TEXT NOT NULL,
    "words" BLOB NOT NULL,
    "at" DATETIME NOT NULL,

    PRIMARY KEY ("personId", "lesson", "step")
);

-- CreateTable
CREATE TABLE "Look" (
    "personId" TEXT NOT NULL,
    "moment" TEXT NOT NULL,
    "result" BLOB NOT NULL,
    "at" DATETIME NOT NULL,

    PRIMARY KEY ("personId", "moment")
);

-- CreateTable
CREATE TABLE "Nudge" (
    "personId" TEXT NOT NULL PRIMARY KEY,
    "wish" BLOB NOT NULL,
    "dueAt" DATETIME,
    "sentAt" DATETIME,
    "silent" INTEGER NOT NULL
);

-- CreateTable
CREATE TABLE "VoiceNote" (
    "text" TEXT NOT NULL,
    "locale" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "file" BLOB NOT NULL,
    "at" DATETIME NOT NULL,

    PRIMARY KEY ("text", "locale")
);

-- CreateIndex
CREATE INDEX "Card_personId_due_idx" ON "Card"("personId", "due");

-- CreateIndex
CREATE INDEX "Card_personId_seenAt_idx" ON "Card"("personId", "seenAt");

-- CreateIndex
CREATE INDEX "Deed_personId_askAt_idx" ON "Deed"("personId", "askAt");

-- CreateIndex
CREATE INDEX "Nudge_dueAt_idx" ON "Nudge"("dueAt");

-- CreateIndex
CREATE INDEX "VoiceNote_personId_idx" ON "VoiceNote"("personId");
