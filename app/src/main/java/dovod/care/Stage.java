package dovod.care;

import dovod.kernel.Refusal;
import dovod.kernel.Refused;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Where the care of a case stands. Each stage is a type with the verbs that are legal there and no others; a verb gives
 * the stage that comes of it.
 */
public sealed interface Stage {

    /** In their order; words are {@code care.stage.<code>}. */
    enum Name {
        DIAGNOSIS,
        CONSULTATION,
        RESOLUTION,
        CONFIRMATION,
        AFTERCARE;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    Progress progress();

    default Name name() {
        return switch (this) {
            case Diagnosis _ -> Name.DIAGNOSIS;
            case Consultation _ -> Name.CONSULTATION;
            case Resolution _ -> Name.RESOLUTION;
            case Confirmation _ -> Name.CONFIRMATION;
            case Aftercare _ -> Name.AFTERCARE;
        };
    }

    /** As production or the buyer tell more: what is asked of the buyer, and whose fault it is. */
    sealed interface Examination extends Stage {

        Examination with(Progress progress);

        default Examination settle(String point, @Nullable Settlement settlement) {
            return with(progress().settling(point, settlement));
        }

        default Examination find(Finding finding) {
            return with(progress().finding(finding));
        }

        default Consultation consult(Instant now) {
            return new Consultation(
                    this instanceof Consultation ? progress() : progress().at(now));
        }

        /** Refused with every missing piece of {@code evidence} at once. */
        default Resolution conclude(Evidence evidence, Instant now) {
            evidence.demand(this);
            return new Resolution(progress().at(now));
        }
    }

    record Diagnosis(Progress progress) implements Examination {
        @Override
        public Diagnosis with(Progress next) {
            return new Diagnosis(next);
        }
    }

    /** Production was asked, or has answered. */
    record Consultation(Progress progress) implements Examination {
        @Override
        public Consultation with(Progress next) {
            return new Consultation(next);
        }
    }

    record Resolution(Progress progress) implements Stage {

        Resolution offer(Solution solution) {
            return new Resolution(progress.offering(solution));
        }

        Resolution decide(Solution decided) {
            return new Resolution(progress.deciding(decided));
        }

        Confirmation conclude(Evidence evidence, Instant now) {
            evidence.demand(this);
            return new Confirmation(progress.at(now));
        }
    }

    record Confirmation(Progress progress) implements Stage {

        /** The watch begins. */
        Aftercare confirm(Confirmed word, Instant now) {
            var until = now.plus(Duration.ofDays(progress.procedure().text().watchDays()));
            return new Aftercare(progress.confirmed(word, until).at(now));
        }
    }

    record Aftercare(Progress progress) implements Stage {

        Aftercare watched(List<Sighting> seen, @Nullable ClosingSum sum) {
            return new Aftercare(progress.watched(seen, sum));
        }
    }

    /** Goes back to an earlier stage; there is always a reason, which the caller keeps. */
    default Stage reopen(Name name, Instant now) {
        if (name.compareTo(name()) >= 0) {
            throw new Refused(Refusal.conflict("care_not_earlier"));
        }
        var back = progress().unconfirmed().at(now);
        return of(name, back);
    }

    /** As it stands in a row. */
    static Stage of(Name name, Progress progress) {
        return switch (name) {
            case DIAGNOSIS -> new Diagnosis(progress);
            case CONSULTATION -> new Consultation(progress);
            case RESOLUTION -> new Resolution(progress);
            case CONFIRMATION -> new Confirmation(progress);
            case AFTERCARE -> new Aftercare(progress);
        };
    }
}
