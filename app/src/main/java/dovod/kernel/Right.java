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
    /** Send a reply or close a case in spite of the reply check, with a reason. */
    OVERRULE_CHECK,
    /** See failed sends and jobs, and try them again. */
    SEE_TROUBLE,
    /** Shops, keys, people, teams, calendars. */
    ADMINISTER,
    /** Read the audit log. */
    READ_AUDIT
}
