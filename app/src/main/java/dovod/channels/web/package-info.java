/** The pages of shops and their connections, and the door for pushes. */
@NullMarked
package dovod.channels.web;

import org.jspecify.annotations.NullMarked;
