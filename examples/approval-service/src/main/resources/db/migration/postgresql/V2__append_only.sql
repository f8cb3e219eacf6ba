-- a slip of the hand changes no record; who means to, and may alter the table, is found by the chain
create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'a record of a decision is neither changed nor deleted';
end
$$;

create trigger append_only before update or delete or truncate on decision_record
    for each statement execute function refuse_change();

-- records are found again by the document's id
create index decision_record_subject on decision_record using hash (subject);
