-- What a recruiter wrote in answer to a question, shown on the candidate's own page.
ALTER TABLE applications ADD COLUMN reply TEXT;
-- When a "not now" comes back to the recruiter, in milliseconds since 1970.
ALTER TABLE applications ADD COLUMN come_back_at INTEGER
  GENERATED ALWAYS AS (details ->> '$.comeBackAt') VIRTUAL;
CREATE INDEX applications_to_come_back ON applications (come_back_at) WHERE come_back_at IS NOT NULL;

-- "Please no more": keyed hashes of profiles, from which nobody can be named. They outlive every application.
CREATE TABLE no_more (
  mark TEXT PRIMARY KEY,
  at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Who asked to be kept posted about an employer. Until the address is confirmed nothing is sent to it but one
-- question.
CREATE TABLE subscriptions (
  id TEXT PRIMARY KEY CHECK (length(id) = 22),
  employer TEXT NOT NULL,
  locale TEXT NOT NULL,
  email TEXT NOT NULL,
  created_at INTEGER NOT NULL,
  -- Null until the address is confirmed.
  confirmed_at INTEGER,
  -- The last day on which anything is sent.
  until TEXT NOT NULL
) STRICT;

CREATE INDEX subscriptions_by_employer ON subscriptions (employer) WHERE confirmed_at IS NOT NULL;
CREATE INDEX subscriptions_by_email ON subscriptions (email COLLATE NOCASE);
CREATE INDEX subscriptions_waiting ON subscriptions (created_at) WHERE confirmed_at IS NULL;
CREATE INDEX subscriptions_by_end ON subscriptions (until);

-- Vacancies a subscription knows: those there were when it began, and those it was told of.
CREATE TABLE posted (
  subscription TEXT NOT NULL,
  vacancy TEXT NOT NULL,
  PRIMARY KEY (subscription, vacancy)
) STRICT, WITHOUT ROWID;

-- The employer's list as it was when everybody had been told, so that an unchanged one costs nothing.
CREATE TABLE posted_lists (
  employer TEXT PRIMARY KEY,
  list TEXT NOT NULL
) STRICT, WITHOUT ROWID;
