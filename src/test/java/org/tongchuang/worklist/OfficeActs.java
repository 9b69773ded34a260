package org.tongchuang.worklist;

import org.springframework.stereotype.Component;
import org.tongchuang.dossier.Dossiers;
import org.tongchuang.people.Members;
import org.tongchuang.talk.Comments;
import org.tongchuang.talk.Copies;
import org.tongchuang.talk.CopyDossier;
import org.tongchuang.talk.ReadCopy;
import org.tongchuang.testing.MovableClock;

/** What offices do about a dossier beside its tasks, together with {@link Acts}. */
@Component
record OfficeActs(
        Acts acts,
        CopyDossier copying,
        Comments comments,
        Copies copies,
        ReadCopy reading,
        Dossiers dossiers,
        Members members,
        TaskTimers timers,
        MovableClock clock) {}
