-- A person's word for what a message is about counts for equal messages too: it is a correction like the others.

ALTER TABLE quality.correction DROP CONSTRAINT correction_kind_check;
ALTER TABLE quality.correction ADD CONSTRAINT correction_kind_check
    CHECK (kind IN ('no_question', 'answer_here', 'no_answer', 'no_template', 'topic'));
-- What a person says the message is about.
ALTER TABLE quality.correction ADD COLUMN topic text;
ALTER TABLE quality.correction ADD CONSTRAINT correction_topic_check CHECK ((kind = 'topic') = (topic IS NOT NULL));
CREATE INDEX correction_newest ON quality.correction (tenant_id, at DESC, id DESC) WHERE undone_at IS NULL;

-- By which the message that the topic rests on is known elsewhere; null when too little is said in it.
ALTER TABLE quality.matter ADD COLUMN topic_key text;
CREATE INDEX matter_topic_key ON quality.matter (tenant_id, topic_key) WHERE topic_key IS NOT NULL;
