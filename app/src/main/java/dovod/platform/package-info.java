/**
 * Plumbing without business rules: the database and the tenant of a transaction, pages and their words,
 * what a form comes for and how it is answered, live updates, files, secrets, jobs, leases, the audit log. Looks only
 * at the kernel.
 */
@NullMarked
@ApplicationModule(type = ApplicationModule.Type.OPEN)
package dovod.platform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
