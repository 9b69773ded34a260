package org.tongchuang.dossier.web;

import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.tongchuang.dossier.SealedParts;
import org.tongchuang.dossier.Submission;
import org.tongchuang.dossier.Submissions;
import org.tongchuang.people.Actor;

/** What was handed in on a dossier, without what is sealed from this reader for now. */
@Component
class ReadablePapers {

    private final Submissions submissions;
    private final ObjectProvider<SealedParts> seals;

    ReadablePapers(Submissions submissions, ObjectProvider<SealedParts> seals) {
        this.submissions = submissions;
        this.seals = seals;
    }

    /** Oldest first. */
    List<Submission> of(String dossierId, Actor reader) {
        return submissions.list(dossierId).stream()
                .filter(one -> mayRead(one, reader))
                .toList();
    }

    boolean mayRead(Submission submission, Actor reader) {
        return submission.memberId().equals(reader.memberId())
                || seals.stream().noneMatch(seal -> seal.isSealedFrom(submission, reader));
    }
}
