package dovod.lib.replycheck.corpus;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;

/** The saved form of a corpus: a mark, the families column by column, the keys, the grams. */
final class CorpusFile {

    private static final int MARK = 0x44_52_43_01;

    private CorpusFile() {}

    static void save(Corpus corpus, OutputStream stream) throws IOException {
        var out = new DataOutputStream(new java.io.BufferedOutputStream(stream, 1 << 16));
        out.writeInt(MARK);
        out.writeInt(corpus.families.size());
        for (var column : columns(corpus.families)) {
            save(column, out);
        }
        for (int family = 0; family < corpus.families.size(); family++) {
            var pressed = corpus.families.texts.pressed(family);
            out.writeInt(pressed.length);
            out.write(pressed);
        }
        out.writeInt(corpus.keys.size());
        corpus.keys.forEach((key, family) -> {
            out.writeLong(key);
            out.writeInt(family);
        });
        corpus.grams.save(out);
        out.flush();
    }

    private static void save(IntPool column, DataOutputStream out) throws IOException {
        out.writeInt(column.size());
        for (int i = 0; i < column.size(); i++) {
            out.writeInt(column.get(i));
        }
    }

    static Corpus load(InputStream stream) throws IOException {
        var in = new DataInputStream(new java.io.BufferedInputStream(stream, 1 << 16));
        if (in.readInt() != MARK) {
            throw new IOException("this is no corpus of replies, or one of another version");
        }
        int size = in.readInt();
        var families = new Families();
        for (var column : columns(families)) {
            load(column, in);
        }
        if (families.size() != size || families.uses.size() != size) {
            throw new IOException("a corpus file whose columns differ in length");
        }
        for (int family = 0; family < size; family++) {
            var pressed = in.readNBytes(in.readInt());
            families.texts.append(pressed, pressed.length);
        }
        var keys = new Keys();
        for (int left = in.readInt(); left > 0; left--) {
            keys.put(in.readLong(), in.readInt());
        }
        return new Corpus(families, GramCounts.load(in), keys);
    }

    private static void load(IntPool column, DataInputStream in) throws IOException {
        for (int left = in.readInt(); left > 0; left--) {
            column.add(in.readInt());
        }
    }

    private static List<IntPool> columns(Families families) {
        return List.of(
                families.shingles,
                families.ends,
                families.uses,
                families.conversations,
                families.firstConversation,
                families.lastConversation,
                families.first,
                families.last);
    }
}
