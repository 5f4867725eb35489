/** Pages and panels of care: what stands on the page of a case, questions to production, procedures. */
@NullMarked
package dovod.care.web;

import org.jspecify.annotations.NullMarked;
