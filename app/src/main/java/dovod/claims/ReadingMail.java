package dovod.claims;

import dovod.kernel.Refusal;
import dovod.kernel.Refused;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.SingleBody;
import org.apache.james.mime4j.dom.TextBody;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.stream.MimeConfig;
import org.springframework.web.util.HtmlUtils;

/** Reads a mail (EML): its own words without the mails it quotes, who wrote it, when, and its files. */
final class ReadingMail {

    private static final int MOST_FILES = 30;
    private static final int MOST_DEPTH = 20;
    private static final Pattern QUOTED = Pattern.compile("(?m)^\\s*>.*$\\R?");
    private static final Pattern TAGS =
            Pattern.compile("(?is)<(script|style)[^>]*>.*?</\\1>|<br\\s*/?>|</p>|</div>|<[^>]*>");

    private final List<Mail.Enclosed> files = new ArrayList<>();
    private final StringBuilder plain = new StringBuilder();
    private final StringBuilder html = new StringBuilder();

    /** @throws Refused on {@code file}: {@code mail_broken}, {@code mail_empty} */
    static Mail read(byte[] bytes, Collection<String> ours, Instant now) {
        var builder = new DefaultMessageBuilder();
        builder.setMimeEntityConfig(MimeConfig.PERMISSIVE);
        try {
            Message message = builder.parseMessage(new ByteArrayInputStream(bytes));
            var reading = new ReadingMail();
            reading.walk(message, 0);
            return reading.mail(message, ours, now);
        } catch (IOException | RuntimeException broken) {
            if (broken instanceof Refused refused) {
                throw refused;
            }
            throw new Refused(Refusal.field("file", "mail_broken"));
        }
    }

    private void walk(Entity entity, int depth) throws IOException {
        var body = entity.getBody();
        if (body instanceof Multipart parts && depth < MOST_DEPTH) {
            for (var part : parts.getBodyParts()) {
                walk(part, depth + 1);
            }
        } else if (body instanceof Message enclosed && depth < MOST_DEPTH) {
            walk(enclosed, depth + 1);
        } else if (body instanceof TextBody text && entity.getFilename() == null) {
            (entity.getMimeType().equalsIgnoreCase("text/html") ? html : plain)
                    .append(words(text))
                    .append('\n');
        } else if (body instanceof SingleBody file && files.size() < MOST_FILES) {
            enclose(entity, file);
        }
    }

    private static String words(TextBody text) throws IOException {
        Charset charset = Objects.requireNonNullElse(text.getCharset(), StandardCharsets.UTF_8);
        return new String(bytes(text), charset);
    }

    private void enclose(Entity entity, SingleBody file) throws IOException {
        var content = bytes(file);
        if (content.length > 0) {
            var name = Objects.requireNonNullElse(entity.getFilename(), "attachment-" + (files.size() + 1));
            files.add(new Mail.Enclosed(name, content));
        }
    }

    private static byte[] bytes(SingleBody body) throws IOException {
        var out = new ByteArrayOutputStream();
        body.writeTo(out);
        return out.toByteArray();
    }

    private Mail mail(Message message, Collection<String> ours, Instant now) {
        var text = plain.toString().isBlank() ? bare(html.toString()) : plain.toString();
        var own = QUOTED.matcher(text.replace("\r\n", "\n")).replaceAll("").strip();
        if (own.isEmpty()) {
            throw new Refused(Refusal.field("file", "mail_empty"));
        }
        var from = message.getFrom() == null || message.getFrom().isEmpty()
                ? null
                : message.getFrom().getFirst();
        var address = from == null ? "" : from.getAddress();
        var name = from == null ? "" : Objects.requireNonNullElse(from.getName(), address);
        var at = message.getDate() == null ? now : message.getDate().toInstant();
        return new Mail(new NewWords(isOurs(name, address, ours), name, own, at.isAfter(now) ? now : at), files);
    }

    private static boolean isOurs(String name, String address, Collection<String> ours) {
        return ours.stream()
                .map(one -> one.strip().toLowerCase(Locale.ROOT))
                .filter(one -> !one.isEmpty())
                .anyMatch(one -> name.toLowerCase(Locale.ROOT).equals(one)
                        || address.toLowerCase(Locale.ROOT).endsWith(one));
    }

    /** The words of a page; it is shown as text, never as a page. */
    private static String bare(String html) {
        return TAGS.matcher(html)
                .replaceAll(tag -> tag.group().startsWith("<br") || tag.group().startsWith("</p") ? "\n" : " ")
                .transform(HtmlUtils::htmlUnescape)
                .replace('\u00a0', ' ');
    }
}
