/** Stories of the files of reports. */
@NullMarked
package dovod.ledger.web;

import org.jspecify.annotations.NullMarked;
