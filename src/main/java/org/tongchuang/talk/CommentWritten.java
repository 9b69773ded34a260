package org.tongchuang.talk;

import java.util.List;
import org.tongchuang.dossier.Dossier;

/**
 * Somebody has written on a dossier.
 *
 * @param called the members whom the comment calls
 */
public record CommentWritten(Dossier dossier, Comment comment, List<String> called) {

    public CommentWritten {
        called = List.copyOf(called);
    }
}
