/**
 * Files that people and marketplaces give us, kept outside the database under the digest of their content.
 *
 * <p>Doors: {@link dovod.platform.files.Files} keeps and reads; {@code POST /files}, {@code GET /files/{id}}.
 * A room that stores ids of files says so through {@link dovod.platform.spi.FileHolder}.
 *
 * <p>Invariant: the bytes are on the disk before the row commits; what is shown in a page is a picture that was
 * drawn anew, everything else is only ever downloaded; nothing is stored under a name somebody chose.
 */
@NullMarked
package dovod.platform.files;

import org.jspecify.annotations.NullMarked;
