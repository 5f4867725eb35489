package dovod.sandbox.world;

/**
 * A file sent in a chat.
 *
 * @param id a UUID, part of its address
 * @param name with extension
 * @param content the bytes
 */
public record StoredFile(String id, String name, byte[] content) {
    /** The path under the sandbox's own address. */
    public String path() {
        return "/v2/chat/file/" + id + "/" + java.net.URLEncoder.encode(name, java.nio.charset.StandardCharsets.UTF_8);
    }

    public String contentType() {
        return switch (name.substring(name.lastIndexOf('.') + 1).toLowerCase(java.util.Locale.ROOT)) {
            case "png" -> "image/png";
            case "jpg", "jpeg" -> "image/jpeg";
            case "gif" -> "image/gif";
            case "webp" -> "image/webp";
            case "pdf" -> "application/pdf";
            case "mp4" -> "video/mp4";
            default -> "application/octet-stream";
        };
    }

    public boolean image() {
        return contentType().startsWith("image/");
    }
}
