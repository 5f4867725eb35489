package dovod.lib.replycheck;

import java.util.List;

/**
 * Models of one check, each learned without a fifth of the groups: what builds on their scores
 * learns from scores as uncertain as they will be in use.
 */
record Fitted<C extends Enum<C> & Cue>(List<LogisticModel<C>> models) {

    /** The model that has not seen the group. */
    LogisticModel<C> of(String group) {
        return models.get(Learner.fold(group));
    }
}
