-- Mails about a change of address go where they say, and are their user's mails all the same.
alter table notice add column as_given boolean default false not null;
