package dovod.quality.rest;

import dovod.lib.replycheck.Reason;

/** Why, in words. */
record ReasonJson(String ru, String en) {

    static ReasonJson of(Reason reason) {
        return new ReasonJson(reason.russian(), reason.english());
    }
}
