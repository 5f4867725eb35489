package dovod.catalog;

import dovod.kernel.Ids;
import dovod.kernel.Refusal;
import dovod.kernel.Refused;
import dovod.kernel.TenantId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tables of videos that lie elsewhere; a video that is a file of ours has no link to write down. */
@Component
class VideoShelf implements Shelf<Video> {

    private final JdbcVideos videos;

    VideoShelf(JdbcVideos videos) {
        this.videos = videos;
    }

    @Override
    public TableKind kind() {
        return TableKind.VIDEOS;
    }

    @Override
    public String key(Told told) {
        return told.cell(Column.VIDEO);
    }

    @Override
    public Video read(Told told, ProductId product, @Nullable Video known) {
        var text = new VideoText(step(told.cell(Column.STEP)), key(told), null, told.cell(Column.LINK)).checked();
        return new Video(
                known == null ? Ids.next() : known.id(), product, text.step(), text.title(), null, text.link());
    }

    @Override
    public Map<ProductId, Map<String, Video>> known(TenantId tenant, List<ProductId> products) {
        return videos.ofAll(tenant, products).stream()
                .collect(Collectors.groupingBy(
                        Video::product, Collectors.toMap(Video::title, video -> video, (first, second) -> first)));
    }

    @Override
    public void write(TenantId tenant, List<Video> things) {
        things.forEach(video -> videos.write(tenant, video));
    }

    @Override
    public List<List<String>> rows(TenantId tenant, Map<ProductId, Product> products) {
        return videos.ofAll(tenant, List.copyOf(products.keySet())).stream()
                .filter(video -> video.link() != null)
                .sorted(TableNames.by(products, Video::product).thenComparing(Video::title))
                .map(video -> List.of(
                        TableNames.of(products, video.product()),
                        video.title(),
                        String.valueOf(video.link()),
                        video.step() == null ? "" : video.step().toString()))
                .toList();
    }

    private static @Nullable Integer step(String written) {
        if (written.isEmpty()) {
            return null;
        }
        if (!written.matches("\\d{1,3}")) {
            throw new Refused(Refusal.field("step", "video_step"));
        }
        return Integer.valueOf(written);
    }
}
