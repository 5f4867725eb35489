/**
 * An emulator of the Ozon Seller API: a marketplace in one process, with buyers, operators, a warehouse, money and
 * pushes, on a clock of its own. Anyone may use it to test an integration; it knows nothing of Dovod.
 *
 * <p>Doors: {@link dovod.sandbox.Sandbox} for tests, {@link dovod.sandbox.SandboxProgram} for people, {@link
 * dovod.sandbox.SandboxControl} to make things happen and to see what a seller did. Invariant: sellers see the
 * marketplace through HTTP alone, in the shapes of the official document.
 */
@NullMarked
package dovod.sandbox;

import org.jspecify.annotations.NullMarked;
