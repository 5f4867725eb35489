package dovod.lib.clausediff;

import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** A comparison as one JSON object, as the README describes it. */
final class JsonReport {

    private final JsonGenerator json;

    private JsonReport(JsonGenerator json) {
        this.json = json;
    }

    static String of(String before, String after, Comparison comparison) {
        var out = new StringWriter();
        try (var json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), out)) {
            new JsonReport(json).write(before, after, comparison);
        }
        return out.toString();
    }

    private void write(String before, String after, Comparison comparison) {
        json.writeStartObject();
        json.writeStringProperty("old", before);
        json.writeStringProperty("new", after);
        json.writeBooleanProperty("equal", comparison.changes().isEmpty());
        json.writeName("counts");
        counts(comparison.changes());
        json.writeName("changes");
        list(comparison.changes(), this::change);
        json.writeName("renumbered");
        list(comparison.renumbered(), each -> sides(each.before(), each.after()));
        json.writeEndObject();
    }

    private void counts(List<Change> changes) {
        json.writeStartObject();
        for (var kind : ChangeKind.values()) {
            json.writeNumberProperty(
                    lower(kind),
                    changes.stream().filter(each -> each.kind() == kind).count());
        }
        json.writeEndObject();
    }

    private void change(Change change) {
        json.writeStartObject();
        json.writeStringProperty("kind", lower(change.kind()));
        json.writeStringProperty("path", change.passage().path());
        passage("before", change.before());
        passage("after", change.after());
        json.writeBooleanProperty("moved", change.moved());
        json.writeBooleanProperty("only_links", change.onlyLinks());
        json.writeName("values");
        list(change.values(), this::value);
        json.writeName("duties");
        list(change.duties(), this::duty);
        json.writeName("links");
        list(change.links(), link -> sides(link.before(), link.after()));
        json.writeEndObject();
    }

    private void passage(String name, @Nullable Passage passage) {
        json.writeName(name);
        if (passage == null) {
            json.writeNull();
            return;
        }
        json.writeStartObject();
        json.writeStringProperty("path", passage.path());
        json.writeStringProperty("text", passage.text());
        json.writeEndObject();
    }

    private void value(ValueChange value) {
        json.writeStartObject();
        json.writeStringProperty("kind", lower(value.kind()));
        string("before", value.before());
        string("after", value.after());
        json.writeStringProperty("words", value.toString());
        var effect = value.effect();
        if (effect != null) {
            json.writeStringProperty("seller", effect.isWorse() ? "worse" : "better");
            json.writeStringProperty("why", effect.reason());
        }
        json.writeEndObject();
    }

    private void duty(DutyChange duty) {
        json.writeStartObject();
        json.writeStringProperty("change", duty.appeared() ? "appeared" : "vanished");
        json.writeStringProperty("kind", lower(duty.duty().kind()));
        json.writeStringProperty("party", lower(duty.duty().party()));
        json.writeStringProperty("sentence", duty.duty().sentence());
        json.writeEndObject();
    }

    private void sides(@Nullable String before, @Nullable String after) {
        json.writeStartObject();
        string("before", before);
        string("after", after);
        json.writeEndObject();
    }

    private void string(String name, @Nullable String value) {
        json.writeName(name);
        if (value == null) {
            json.writeNull();
        } else {
            json.writeString(value);
        }
    }

    private <T> void list(List<T> things, java.util.function.Consumer<T> each) {
        json.writeStartArray();
        things.forEach(each);
        json.writeEndArray();
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
