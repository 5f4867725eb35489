package dovod.platform.spi;

import jakarta.servlet.http.HttpServletRequest;

/** Asked about a line that stays open for long: is who opened it still signed in? Asking does not keep them so. */
public interface StillHere {

    boolean mayStay(HttpServletRequest request);
}
