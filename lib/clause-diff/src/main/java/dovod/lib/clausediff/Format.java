package dovod.lib.clausediff;

/** What a contract was written in, told from its bytes and never from its name. */
public enum Format {
    MARKDOWN,
    HTML,
    TEXT,
    PDF,
    DOCX
}
