package dovod.care;

import dovod.kernel.Refusal;
import dovod.kernel.Refused;

/** Which verbs a stage has: asks for the type that has them, and refuses in words where it is another. */
final class Legal {

    private Legal() {}

    static Stage.Examination examination(Stage stage) {
        return need(stage, Stage.Examination.class);
    }

    static Stage.Resolution resolution(Stage stage) {
        return need(stage, Stage.Resolution.class);
    }

    static Stage.Confirmation confirmation(Stage stage) {
        return need(stage, Stage.Confirmation.class);
    }

    private static <T extends Stage> T need(Stage stage, Class<T> type) {
        if (!type.isInstance(stage)) {
            throw new Refused(Refusal.conflict("care_not_now", stage.name().code()));
        }
        return type.cast(stage);
    }
}
