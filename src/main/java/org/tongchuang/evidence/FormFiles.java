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

/** The file fields of task forms. */
@Component
class FormFiles implements FileField {

    private static final String TASK = "task:";

    private final Evidence evidence;
    private final KeepFile keepFile;
    private final Actors actors;

    FormFiles(Evidence evidence, KeepFile keepFile, Actors actors) {
        this.evidence = evidence;
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
        if (!owner.startsWith(TASK)) {
            throw new IllegalArgumentException("Files of " + owner + " have no place");
        }
        return keepFile.forField(
                        owner.substring(TASK.length()), fieldName, file.getOriginalFilename(), file, actors.current())
                .id();
    }

    /** Jobs, imports and demo data act without a request; what they name is judged by the dossier when it is handed in. */
    private List<EvidenceFile> files(Collection<String> ids) {
        return RequestContextHolder.getRequestAttributes() == null
                ? evidence.all(ids)
                : actors.find().map(actor -> evidence.seen(ids, actor)).orElse(List.of());
    }
}
