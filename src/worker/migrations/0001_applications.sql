-- One row an answer of a candidate. Text columns hold what the candidate gave; nothing here is fetched or derived
-- from a network address.
CREATE TABLE applications (
  id TEXT PRIMARY KEY CHECK (length(id) = 22),
  kind TEXT NOT NULL CHECK (kind IN ('apply', 'question', 'later', 'no')),
  vacancy TEXT NOT NULL,
  locale TEXT NOT NULL,
  audience TEXT,
  source TEXT,
  lane TEXT NOT NULL CHECK (lane IN ('inbox', 'quarantine')),
  payload_hash TEXT NOT NULL,
  profile_key TEXT,
  network TEXT,
  handle TEXT,
  canonical TEXT,
  details TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(details)),
  received_at INTEGER NOT NULL,
  answer_by TEXT,
  delete_after TEXT NOT NULL,
  status TEXT NOT NULL DEFAULT 'received'
    CHECK (status IN ('received', 'seen', 'answered', 'talking', 'declined', 'later', 'withdrawn')),
  status_at INTEGER NOT NULL,
  owner TEXT NOT NULL,
  -- When the promise is looked at next, and what is due then; null once nothing is.
  next_at INTEGER,
  next_step TEXT CHECK (next_step IN ('half', 'eve', 'lapse')),
  -- The vacancy as it was, for when its file is gone from the site.
  facts TEXT NOT NULL CHECK (json_valid(facts))
) STRICT;

CREATE INDEX applications_by_profile ON applications (vacancy, profile_key, received_at);
CREATE INDEX applications_by_step ON applications (next_at) WHERE next_at IS NOT NULL;
CREATE INDEX applications_by_deletion ON applications (delete_after);
CREATE INDEX applications_by_owner ON applications (owner, lane, received_at);
CREATE INDEX applications_withdrawn ON applications (status_at) WHERE status = 'withdrawn';

-- One row a message, with the bytes that are sent, rendered once. The id is the provider's idempotency key.
CREATE TABLE outbox (
  id TEXT PRIMARY KEY,
  application TEXT,
  vacancy TEXT,
  purpose TEXT NOT NULL,
  mail TEXT NOT NULL CHECK (json_valid(mail)),
  state TEXT NOT NULL DEFAULT 'pending'
    CHECK (state IN ('pending', 'sent', 'parked', 'review', 'cancelled')),
  attempts INTEGER NOT NULL DEFAULT 0,
  due_at INTEGER NOT NULL,
  leased_until INTEGER NOT NULL DEFAULT 0,
  first_attempt_at INTEGER,
  created_at INTEGER NOT NULL,
  sent_at INTEGER,
  provider_id TEXT,
  delivery TEXT,
  last_error TEXT
) STRICT;

CREATE INDEX outbox_due ON outbox (due_at) WHERE state = 'pending';
CREATE INDEX outbox_by_application ON outbox (application);
CREATE INDEX outbox_by_provider ON outbox (provider_id) WHERE provider_id IS NOT NULL;

-- Who did what, when; never what they wrote.
CREATE TABLE events (
  id TEXT PRIMARY KEY,
  application TEXT NOT NULL,
  actor TEXT NOT NULL,
  action TEXT NOT NULL,
  at INTEGER NOT NULL
) STRICT;

CREATE INDEX events_by_application ON events (application, at);

-- What remains of an erased application: that there was one, in a form that cannot be turned back.
CREATE TABLE tombstones (
  mark TEXT PRIMARY KEY,
  at INTEGER NOT NULL,
  reason TEXT NOT NULL,
  rows INTEGER NOT NULL
) STRICT;

CREATE TRIGGER tombstones_are_kept BEFORE DELETE ON tombstones
BEGIN SELECT RAISE(ABORT, 'tombstones are append-only'); END;

CREATE TRIGGER tombstones_are_final BEFORE UPDATE ON tombstones
BEGIN SELECT RAISE(ABORT, 'tombstones are append-only'); END;

-- Provider notices that have been dealt with, so that a repeated one changes nothing.
CREATE TABLE hooks (id TEXT PRIMARY KEY, at INTEGER NOT NULL) STRICT;
