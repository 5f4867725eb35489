package dovod.catalog.rest;

import dovod.catalog.ExportingTable;
import dovod.catalog.Fault;
import dovod.catalog.ImportingTable;
import dovod.catalog.TableImport;
import dovod.catalog.TableKind;
import dovod.kernel.Actor;
import dovod.kernel.NotFound;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Tables of a shop's catalogue: tried, looked at, written; and the same tables as CSV. */
@RestController
@RequestMapping("/api/v1")
class TableRest {

    private final ImportingTable importing;
    private final ExportingTable exporting;

    TableRest(ImportingTable importing, ExportingTable exporting) {
        this.importing = importing;
        this.exporting = exporting;
    }

    /** @param line of the file, counted from 1
     *  @param code why the row is not taken */
    record FaultJson(int line, String code, List<Object> arguments) {

        static FaultJson of(Fault fault) {
            return new FaultJson(fault.line(), fault.code(), fault.arguments());
        }
    }

    /**
     * @param kind parts, kits, steps or videos
     * @param faults the first of the wrong rows
     * @param writtenAt absent while it was only tried
     */
    record TableJson(
            UUID id,
            String file,
            String kind,
            int rows,
            int fresh,
            int changed,
            int same,
            int wrong,
            List<FaultJson> faults,
            @Nullable Instant writtenAt) {

        static TableJson of(TableImport table) {
            return new TableJson(
                    table.id(),
                    table.fileName(),
                    table.kind().code(),
                    table.rows(),
                    table.fresh(),
                    table.changed(),
                    table.same(),
                    table.wrong(),
                    table.faults().stream().map(FaultJson::of).toList(),
                    table.writtenAt());
        }
    }

    /** Tries a table out: says what it would do, writes nothing. */
    @PostMapping(path = "/shops/{shop}/tables", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    TableJson tryOut(Actor actor, @PathVariable UUID shop, @RequestParam("file") MultipartFile file)
            throws IOException {
        var name = file.getOriginalFilename();
        try (var content = file.getInputStream()) {
            var id = importing.tryOut(actor, shop, name == null ? "" : name, content);
            return TableJson.of(importing.find(actor, id));
        }
    }

    @GetMapping("/tables/{id}")
    TableJson one(Actor actor, @PathVariable UUID id) {
        return TableJson.of(importing.find(actor, id));
    }

    /** Writes the rows that can be taken. */
    @PostMapping("/tables/{id}/writing")
    TableJson write(Actor actor, @PathVariable UUID id) {
        importing.write(actor, id);
        return TableJson.of(importing.find(actor, id));
    }

    /** @param table parts, kits, steps or videos */
    @GetMapping(path = "/shops/{shop}/tables/{table}", produces = "text/csv;charset=UTF-8")
    byte[] export(Actor actor, @PathVariable UUID shop, @PathVariable String table) {
        return exporting
                .export(actor, shop, TableKind.ofCode(table).orElseThrow(NotFound::new))
                .csv();
    }
}
