-- The one extension that an order may get (REC-2): the day before it, when it was decided, and why.
alter table rectification add column extended_from date;
alter table rectification add column extended_on date;
alter table rectification add column extension_reason varchar(2000);
