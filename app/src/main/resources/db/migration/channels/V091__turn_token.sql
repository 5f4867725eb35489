-- Whoever renews or settles a turn must still hold the token it was taken with.
ALTER TABLE channels.turn ADD COLUMN token uuid;
