-- Finds what a bundled mail named, when that mail bounces.
CREATE INDEX applications_bundled ON applications (bundle) WHERE bundle IS NOT NULL;
