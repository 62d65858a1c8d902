-- How often something happened, and nothing about anybody: no row here can be traced to a visitor.
-- `day` is a day where the vacancy's recruiter lives; audience '' and source 'none' stand for none.
CREATE TABLE counts (
  vacancy TEXT NOT NULL,
  day TEXT NOT NULL CHECK (length(day) = 10),
  locale TEXT NOT NULL,
  audience TEXT NOT NULL,
  source TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('view', 'start', 'apply', 'question', 'later', 'no')),
  count INTEGER NOT NULL CHECK (count > 0),
  PRIMARY KEY (vacancy, day, locale, audience, source, kind)
) STRICT, WITHOUT ROWID;

-- Numbers of queue messages that have been counted, so that a redelivered one changes nothing. They are random,
-- belong to the message and not to a visitor, and are dropped once the queue can no longer repeat them.
CREATE TABLE counted (
  day TEXT NOT NULL,
  id TEXT NOT NULL,
  PRIMARY KEY (day, id)
) STRICT, WITHOUT ROWID;
