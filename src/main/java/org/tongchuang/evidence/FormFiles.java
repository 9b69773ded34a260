package org.tongchuang.evidence;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.multipart.MultipartFile;
import org.tongchuang.form.FileFact;
import org.tongchuang.form.FileField;
import org.tongchuang.people.Actors;

/** The file fields of the forms of tasks and of letters from outside. */
@Component
class FormFiles implements FileField {

    private static final String TASK = "task";
    private static final String LETTER = "letter";

    private final Evidence evidence;
    private final KeepFile keepFile;
    private final FileHomes homes;
    private final Actors actors;

    FormFiles(Evidence evidence, KeepFile keepFile, FileHomes homes, Actors actors) {
        this.evidence = evidence;
        this.homes = homes;
        this.keepFile = keepFile;
        this.actors = actors;
    }

    @Override
    public Map<String, FileFact> describe(Collection<String> fileIds) {
        Map<String, FileFact> facts = new LinkedHashMap<>();
        files(fileIds)
                .forEach(file -> facts.put(
                        file.id(),
                        new FileFact(file.id(), file.name(), file.size(), "/files/" + file.id() + "/preview")));
        return facts;
    }

    @Override
    public String keep(String owner, String fieldName, MultipartFile file) {
        String[] place = owner.split(":", -1);
        EvidenceFile kept =
                switch (place[0]) {
                    case TASK ->
                        keepFile.forField(place[1], fieldName, file.getOriginalFilename(), file, actors.current());
                    case LETTER ->
                        keepFile.forLetter(
                                place[1], place[2], fieldName, file.getOriginalFilename(), file, actors.current());
                    default ->
                        keepFile.forHome(
                                home(owner), place[1], fieldName, file.getOriginalFilename(), file, actors.current());
                };
        return kept.id();
    }

    private FileHome home(String owner) {
        return homes.of(owner).orElseThrow(() -> new IllegalArgumentException("Files of " + owner + " have no place"));
    }

    /** Jobs, imports and demo data act without a request; what they name is judged by the dossier when it is handed in. */
    private List<EvidenceFile> files(Collection<String> ids) {
        return RequestContextHolder.getRequestAttributes() == null
                ? evidence.all(ids)
                : actors.find().map(actor -> evidence.seen(ids, actor)).orElse(List.of());
    }
}
