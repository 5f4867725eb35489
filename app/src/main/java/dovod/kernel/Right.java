package dovod.kernel;

/** What a person may do. Checked by the use case, shown by the page. */
public enum Right {
    /** See cases, conversations, orders and products. */
    READ_CASES,
    /** Answer buyers, write notes, own, snooze, tag and close cases. */
    WORK_CASES,
    /** Join two cases into one and take them apart again. */
    MERGE_CASES,
    /** Write the canned answers everybody uses. */
    EDIT_MACROS,
    /** Say what products are made of and how they are put together. */
    EDIT_CATALOG,
    /** Say what is asked of buyers, and what proves what. */
    EDIT_PROCEDURES,
    /** Bring in versions of contracts, watch pages, say what must be done. */
    EDIT_CONTRACTS,
    /** Send a reply or close a case in spite of the reply check, with a reason. */
    OVERRULE_CHECK,
    /** Take back what others have posted to the books. */
    CORRECT_COSTS,
    /** See what cases cost over months, products and people. */
    SEE_COSTS,
    /** Say whether a dear case goes on, and go over the budget of the month. */
    DECIDE_COSTS,
    /** Grant what others may not grant alone. */
    APPROVE_REMEDIES,
    /** See failed sends and jobs, and try them again. */
    SEE_TROUBLE,
    /** Shops, keys, people, teams, calendars. */
    ADMINISTER,
    /** Read the audit log. */
    READ_AUDIT
}
