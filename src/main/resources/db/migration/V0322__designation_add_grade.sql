-- The grade of the title as it was called at the naming; none where the programme knows no grades.
alter table designation add column grade_name varchar(100);
