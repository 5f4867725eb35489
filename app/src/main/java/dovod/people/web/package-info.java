/** The ways in as pages: signing in, the first run, links; one's own settings; people, teams and the audit log. */
@NullMarked
package dovod.people.web;

import org.jspecify.annotations.NullMarked;
