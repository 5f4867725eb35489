/**
 * The stage of {@code ./dovod demo}: people with printed logins and a shop in the sandbox, made through the same doors
 * that an owner uses. Does nothing without its setting.
 */
@ApplicationModule(allowedDependencies = {"kernel", "platform", "people", "catalog", "helpcenter", "channels"})
@NullMarked
package dovod.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
