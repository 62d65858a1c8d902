-- Whether promised answers came in time: counted for the page, without a person. The id is the application's while
-- that exists, so that each counts once, and a random one afterwards.
CREATE TABLE promises (
  id TEXT PRIMARY KEY,
  recruiter TEXT NOT NULL,
  vacancy TEXT NOT NULL,
  at INTEGER NOT NULL,
  kept INTEGER NOT NULL CHECK (kept IN (0, 1))
) STRICT;

CREATE INDEX promises_by_time ON promises (at);

CREATE TRIGGER promises_are_counted AFTER INSERT ON events
WHEN NEW.action IN ('answered', 'talking', 'declined', 'later', 'replied', 'lapsed')
BEGIN
  INSERT INTO promises (id, recruiter, vacancy, at, kept)
  SELECT id, json_extract(facts, '$.recruiter.id'), vacancy, NEW.at, NEW.action <> 'lapsed'
  FROM applications WHERE id = NEW.application AND lane = 'inbox' AND answer_by IS NOT NULL
  ON CONFLICT DO NOTHING;
END;

CREATE TRIGGER promises_are_unlinked AFTER DELETE ON applications
BEGIN
  UPDATE promises SET id = lower(hex(randomblob(16))) WHERE id = OLD.id;
END;
