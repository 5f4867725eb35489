package dovod.sandbox.api;

import tools.jackson.databind.node.ObjectNode;

/** What a path answers. */
@FunctionalInterface
interface Method {
    /** The body of a 200. */
    ObjectNode answer(Call call);
}
