package dovod.channels;

/** What to answer a push with: a status and JSON. */
public record PushAnswered(int status, String body) {}
