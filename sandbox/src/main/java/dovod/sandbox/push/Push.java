package dovod.sandbox.push;

import tools.jackson.databind.node.ObjectNode;

/**
 * Something to be told to a seller.
 *
 * @param type what kind
 * @param body the JSON
 */
record Push(PushType type, ObjectNode body) {}
