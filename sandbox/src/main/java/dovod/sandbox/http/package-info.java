/**
 * Requests and answers over HTTP: bodies read with clear refusals, answers sent whole or broken off on purpose.
 *
 * <p>Doors: {@link dovod.sandbox.http.Body}, {@link dovod.sandbox.http.Answer}, {@link dovod.sandbox.http.Refusal},
 * {@link dovod.sandbox.http.Wire}.
 */
@NullMarked
package dovod.sandbox.http;

import org.jspecify.annotations.NullMarked;
