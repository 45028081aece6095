-- what was entered and is not filed yet, by the last day on which it can be
create index application_state_end on application (state, end_of_stay, id);
