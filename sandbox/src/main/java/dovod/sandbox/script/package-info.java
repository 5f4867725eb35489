/**
 * Stories: who writes what and when, what the warehouse does meanwhile, and where the story waits for the seller.
 *
 * <p>Doors: {@link dovod.sandbox.script.StoryReader} reads YAML, {@link dovod.sandbox.script.Stage} plays. What a story
 * tells of the past is put in place at once, moved by whole days to just before now; its threads then go on, scene by
 * scene, on the virtual clock. Invariant: a scene is never played before the one above it in its thread.
 */
@NullMarked
package dovod.sandbox.script;

import org.jspecify.annotations.NullMarked;
