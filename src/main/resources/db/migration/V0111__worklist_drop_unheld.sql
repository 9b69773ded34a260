-- Whether somebody holds the role is asked when the task is shown; what was true when it was opened misleads.
alter table task drop column unheld;
