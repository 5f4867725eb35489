/**
 * Who works here: the tenant, its people with their roles, teams, and every way in: passwords, sessions,
 * one-time links, API tokens, the second factor.
 *
 * <p>Doors: {@link dovod.people.People} and {@link dovod.people.Teams} to read; each use case is a class of its
 * own. {@link dovod.people.spi.CalendarChoice} is brought by whoever keeps working calendars.
 * Events: {@link dovod.people.DeskOpened}, inside the transaction of the first run;
 * {@link dovod.people.CalendarOfTeamChanged}.
 *
 * <p>Invariant: what proves who somebody is (password, token, link, recovery code) is stored as a digest only and
 * shown at most once, the secret of a second factor sealed; where the desk requires one, no session exists of anybody
 * without; a desk always keeps one owner who can sign in.
 */
@ApplicationModule(allowedDependencies = {"kernel", "platform", "platform :: spi"})
@NullMarked
package dovod.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
