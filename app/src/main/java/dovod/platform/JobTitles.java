package dovod.platform;

/** What a kind of job is called. A kind that a newer release no longer knows goes by its stored name. */
public final class JobTitles {

    private final Jobs jobs;

    JobTitles(Jobs jobs) {
        this.jobs = jobs;
    }

    public String of(String name, Words words) {
        return jobs.kind(name).map(job -> words.say(job.title())).orElse(name);
    }
}
