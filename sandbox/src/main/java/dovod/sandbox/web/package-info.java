/**
 * The sandbox's own face: a control API in JSON under {@code /_control/} and a page at {@code /}, on which a person sees
 * what each buyer sees and types as the buyer.
 *
 * <p>Doors: {@link dovod.sandbox.web.ControlApi}, {@link dovod.sandbox.web.Page}. Everything here can be done by {@link
 * dovod.sandbox.SandboxControl} too. Changes are taken as JSON only, so that a page of another site cannot make them.
 */
@NullMarked
package dovod.sandbox.web;

import org.jspecify.annotations.NullMarked;
