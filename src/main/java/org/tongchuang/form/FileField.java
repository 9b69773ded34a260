package org.tongchuang.form;

import java.util.Collection;
import java.util.Map;
import org.springframework.web.multipart.MultipartFile;

/** What file fields need of the file store. The value of a file field is a list of file ids. */
public interface FileField {

    /** Those of the files that exist and that the current member may use, by id. */
    Map<String, FileFact> describe(Collection<String> fileIds);

    /**
     * Keeps an uploaded file and answers its id; refuses one of a wrong type or size with a {@code web.Refusal}.
     *
     * @param owner what the form belongs to, {@code task:<id>} or {@code letter:<dossier>:<message>}
     * @param fieldName the field's name in the page
     */
    String keep(String owner, String fieldName, MultipartFile file);
}
