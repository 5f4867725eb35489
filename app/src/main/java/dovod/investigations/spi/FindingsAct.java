package dovod.investigations.spi;

/** Something that can be done with the findings that somebody ticked: a button under their list. */
public interface FindingsAct {

    /** Message key of the button. */
    String title();

    /** Takes a POST with the ids of the findings under {@code findings}. */
    String path();
}
