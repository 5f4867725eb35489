-- How close rows and letters stand: a wish of each person.
ALTER TABLE people.person
    ADD COLUMN density text NOT NULL DEFAULT 'comfortable' CHECK (density IN ('comfortable', 'compact'));
