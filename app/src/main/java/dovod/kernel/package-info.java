/**
 * The few words every room uses: who acts, for which tenant, how much money, and how a rule says no.
 * The kernel looks at nobody.
 */
@NullMarked
@ApplicationModule(type = ApplicationModule.Type.OPEN)
package dovod.kernel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
