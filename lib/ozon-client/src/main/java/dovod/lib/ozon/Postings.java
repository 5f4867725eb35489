package dovod.lib.ozon;

/** Methods of postings. */
public final class Postings {
    private final Calls calls;

    Postings(Calls calls) {
        this.calls = calls;
    }

    /** {@code /v3/posting/fbo/list}: tells the reason of a cancellation, in words. */
    public Page<Posting> fbo(FboQuery query) throws OzonException {
        return calls.call(
                OzonMethod.FBO_LIST, query.body(), fields -> Pages.byCursor(fields, "postings", Posting::fbo));
    }

    /** {@code /v2/posting/fbo/get}: tells the real delivery, but only the number of the reason of a cancellation. */
    public Posting fbo(String postingNumber) throws OzonException {
        var body = Calls.body().put("posting_number", postingNumber);
        Requests.with(body, "analytics_data", "financial_data");
        return calls.call(OzonMethod.FBO_GET, body, fields -> Posting.fbo(fields.inner("result")));
    }

    /** {@code /v4/posting/fbs/list}. */
    public Page<Posting> fbs(FbsQuery query) throws OzonException {
        return calls.call(
                OzonMethod.FBS_LIST, query.body(), fields -> Pages.byCursor(fields, "postings", Posting::fbs));
    }

    /** {@code /v3/posting/fbs/get}. */
    public Posting fbs(String postingNumber) throws OzonException {
        var body = Calls.body().put("posting_number", postingNumber);
        Requests.with(body, "analytics_data", "financial_data");
        return calls.call(OzonMethod.FBS_GET, body, fields -> Posting.fbs(fields.inner("result")));
    }
}
