-- What a submission rested on stands in its own row, as a list of kind, id and fingerprint: it is written with it and never
-- looked for by itself. Older ones have theirs in submission_basis.
alter table submission add column basis longtext;
