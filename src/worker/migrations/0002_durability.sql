-- What an application was before it was taken back, so that this can be undone exactly.
ALTER TABLE applications ADD COLUMN status_before TEXT;
-- Beyond an hour's instant notices: when the bundled mail is due, and, once written, which message it is.
ALTER TABLE applications ADD COLUMN bundle_at INTEGER;
ALTER TABLE applications ADD COLUMN bundle TEXT;
-- Whether a message was cancelled by a withdrawal, whose undoing sends it after all.
ALTER TABLE outbox ADD COLUMN stopped_by TEXT;

CREATE INDEX applications_instant ON applications (vacancy, received_at)
  WHERE lane = 'inbox' AND bundle_at IS NULL;
CREATE INDEX applications_quarantined ON applications (received_at) WHERE lane = 'quarantine';
CREATE INDEX applications_to_bundle ON applications (bundle_at)
  WHERE bundle_at IS NOT NULL AND bundle IS NULL;
CREATE INDEX applications_open ON applications (owner, answer_by, received_at)
  WHERE status IN ('received', 'seen');
CREATE INDEX outbox_failed ON outbox (application) WHERE state IN ('parked', 'review');
CREATE INDEX outbox_bounced ON outbox (application) WHERE delivery IN ('bounced', 'suppressed');
CREATE INDEX hooks_by_age ON hooks (at);
