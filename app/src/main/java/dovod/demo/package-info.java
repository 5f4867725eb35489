/**
 * The stage of {@code ./dovod demo}: people with printed logins, a shop in the sandbox, and work that has
 * been begun on every page, made through the same doors that people use. Does nothing without its setting.
 */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "platform",
            "people",
            "catalog",
            "knowledge",
            "contracts",
            "ledger",
            "remedies",
            "investigations",
            "helpcenter",
            "cases",
            "care",
            "claims",
            "channels"
        })
@NullMarked
package dovod.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
