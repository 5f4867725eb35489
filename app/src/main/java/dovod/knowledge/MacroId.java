package dovod.knowledge;

import java.util.UUID;

public record MacroId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
