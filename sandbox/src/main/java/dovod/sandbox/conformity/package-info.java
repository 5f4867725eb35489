/**
 * Checks requests and answers against the official OpenAPI document of the Seller API.
 *
 * <p>Door: {@link dovod.sandbox.conformity.Swagger}. It is stricter than the marketplace: a field that the document does
 * not know is a violation, in requests and in answers; and it is as loose as the document's own examples: 64-bit
 * numbers may be written as strings, and what is not required may be null. Fields that came after the document's edition are
 * listed in {@code additions.yaml} with their date.
 */
@NullMarked
package dovod.sandbox.conformity;

import org.jspecify.annotations.NullMarked;
