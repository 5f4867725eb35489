package dovod.people.web;

/** A method and a path of the desk. */
record Route(String method, String path) {}
