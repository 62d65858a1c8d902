-- How many people were written to by personal link, as recruiters' own machines tell it: numbers, nobody named.
-- `machine` is the public key that signed them.
CREATE TABLE contacts (
  vacancy TEXT NOT NULL,
  day TEXT NOT NULL CHECK (length(day) = 10),
  machine TEXT NOT NULL,
  count INTEGER NOT NULL CHECK (count > 0),
  PRIMARY KEY (vacancy, day, machine)
) STRICT, WITHOUT ROWID;

CREATE INDEX contacts_machine ON contacts (machine, day);

-- When each machine last told, so that an older statement never replaces a newer.
CREATE TABLE contact_machines (
  machine TEXT PRIMARY KEY,
  sent INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
