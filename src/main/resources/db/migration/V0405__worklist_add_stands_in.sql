-- Who handed it in for the member at whose desk it waits, and by which absence: both null if he did so himself.
alter table held_hand_in add column stands_in varchar(36);
alter table held_hand_in add column absence_id varchar(36);
