package org.tongchuang.notice;

import org.springframework.stereotype.Component;
import org.tongchuang.dossier.SealedParts;
import org.tongchuang.dossier.Submission;
import org.tongchuang.people.Actor;

/** RULES PN-11: what was said and found on an objection isn't passed to the one complained of. */
@Component
class ObjectionPapers implements SealedParts {

    private final ObjectionMapper mapper;
    private final Handlers handlers;

    ObjectionPapers(ObjectionMapper mapper, Handlers handlers) {
        this.mapper = mapper;
        this.handlers = handlers;
    }

    @Override
    public boolean isSealed(Submission submission) {
        return !submission.part().isEmpty() && mapper.find(submission.part()).isPresent();
    }

    @Override
    public boolean isSealedFrom(Submission submission, Actor actor) {
        return !submission.part().isEmpty()
                && mapper.find(submission.part())
                        .filter(one -> !handlers.mayHandle(one, actor))
                        .isPresent();
    }
}
