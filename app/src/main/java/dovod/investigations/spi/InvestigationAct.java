package dovod.investigations.spi;

/** Something that can be done about the fate of an order: a link on its page, for those who work cases. */
public interface InvestigationAct {

    /** Message key of the link. */
    String title();

    /** Where it leads for this posting. */
    String path(String posting);
}
