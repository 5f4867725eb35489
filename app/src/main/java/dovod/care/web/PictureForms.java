package dovod.care.web;

import dovod.care.MarkingPicture;
import dovod.care.MarkingPicture.NewMarks;
import dovod.kernel.Actor;
import dovod.kernel.Ids;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Marks drawn on a picture of a case, as the viewer sends them. */
@RestController
class PictureForms {

    record Drawn(String source, String file, String marks) {}

    private final MarkingPicture marking;

    PictureForms(MarkingPicture marking) {
        this.marking = marking;
    }

    @PostMapping("/cases/{id}/care/pictures")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void mark(Actor actor, @PathVariable String id, @RequestBody Drawn drawn) {
        marking.mark(actor, CareParts.id(id), new NewMarks(drawn.source(), Ids.of(drawn.file()), drawn.marks()));
    }
}
