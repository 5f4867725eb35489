/** What others bring to people: the calendars a team may work by. */
@NullMarked
@NamedInterface("spi")
package dovod.people.spi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
