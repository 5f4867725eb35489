package dovod.lib.replycheck;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** The files of learned weights. */
final class WeightFiles {

    private WeightFiles() {}

    /** What stands in each file. */
    static Map<String, String> of(Models models) {
        var files = new LinkedHashMap<String, String>();
        files.put("Voice.tsv", models.voice().written());
        files.put("QuestionCue.tsv", models.question().written());
        files.put("TemplateCue.tsv", models.template().written());
        files.put("SubstanceCue.tsv", models.substance().written());
        files.put("SettlementCue.tsv", models.settlement().written());
        files.put("RepeatCue.tsv", models.repeat().written());
        files.put("ContradictionCue.tsv", models.contradiction().written());
        files.put("AsksAgainCue.tsv", models.asksAgain().written());
        return files;
    }

    static void write(Models models, Path folder) throws IOException {
        Files.createDirectories(folder);
        for (var file : of(models).entrySet()) {
            Files.writeString(folder.resolve(file.getKey()), file.getValue());
        }
    }
}
