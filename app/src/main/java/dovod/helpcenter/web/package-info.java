/** The public pages of help, the private pages of those who wrote, and the desk's page about both. */
@NullMarked
package dovod.helpcenter.web;

import org.jspecify.annotations.NullMarked;
