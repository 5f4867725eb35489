-- What shall become of a case once a reply has left: the wish of whoever wrote it waits here for the reply.
CREATE TABLE cases.sequel (
    tenant_id     bigint NOT NULL,
    message_id    uuid   NOT NULL,
    case_id       uuid   NOT NULL,
    person_id     uuid   NOT NULL,
    snoozed_until timestamptz, -- none: it shall close
    snooze_reason text,
    PRIMARY KEY (tenant_id, message_id),
    CHECK ((snoozed_until IS NULL) = (snooze_reason IS NULL))
);
CALL platform.guard('cases.sequel');
