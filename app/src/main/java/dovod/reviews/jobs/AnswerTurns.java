package dovod.reviews.jobs;

import dovod.platform.Background;
import dovod.reviews.CarryingAnswers;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** Lets answers leave. */
@Component
class AnswerTurns {

    AnswerTurns(Background background, CarryingAnswers carrying) {
        background.every("review-answers", Duration.ofSeconds(1), carrying::turn);
    }
}
