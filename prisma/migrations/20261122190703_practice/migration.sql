-- CreateTable
CREATE TABLE "Round" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "personId" TEXT NOT NULL,
    "result" BLOB NOT NULL,
    "at" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "Show" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "lookup" BLOB NOT NULL,
    "leaderId" TEXT,
    "turn" INTEGER NOT NULL,
    "quorum" INTEGER NOT NULL,
    "closesAt" DATETIME,
    "state" BLOB NOT NULL,
    "touchedAt" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "Vote" (
    "showId" TEXT NOT NULL,
    "turn" INTEGER NOT NULL,
    "voter" BLOB NOT NULL,
    "option" INTEGER NOT NULL,

    PRIMARY KEY ("showId", "turn", "voter")
);

-- CreateIndex
CREATE INDEX "Round_personId_at_idx" ON "Round"("personId", "at");

-- CreateIndex
CREATE UNIQUE INDEX "Show_lookup_key" ON "Show"("lookup");

-- CreateIndex
CREATE INDEX "Show_closesAt_idx" ON "Show"("closesAt");

-- CreateIndex
CREATE INDEX "Show_leaderId_idx" ON "Show"("leaderId");

-- CreateIndex
CREATE INDEX "Show_touchedAt_idx" ON "Show"("touchedAt");
