package org.tongchuang.demo;

import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.tongchuang.document.CheckDocument;
import org.tongchuang.document.Documents;
import org.tongchuang.document.IssueDocument;
import org.tongchuang.document.OfficialDocument;
import org.tongchuang.document.PaperState;
import org.tongchuang.document.SealDocument;
import org.tongchuang.document.SignDocument;
import org.tongchuang.people.Actor;
import org.tongchuang.web.WholeStep;

/** The city's papers on their way from draft to issue, each step by another hand. */
@Component
@Profile("demo")
@ConditionalOnBooleanProperty("tongchuang.demo.story")
class DemoPapers {

    private static final int ALL = 100;
    private static final int COPIES = 3;

    private final DemoPeople people;
    private final Documents documents;
    private final CheckDocument check;
    private final SignDocument sign;
    private final SealDocument seal;
    private final IssueDocument issue;
    private final WholeStep steps;

    DemoPapers(
            DemoPeople people,
            Documents documents,
            CheckDocument check,
            SignDocument sign,
            SealDocument seal,
            IssueDocument issue,
            WholeStep steps) {
        this.people = people;
        this.documents = documents;
        this.check = check;
        this.sign = sign;
        this.seal = seal;
        this.issue = issue;
        this.steps = steps;
    }

    void issueAll() {
        Actor office = people.holder("SLC", "city:office");
        List<OfficialDocument> drafts = documents.list(office, PaperState.DRAFT, ALL, 0);
        drafts.forEach(draft -> steps.run(() -> {
            check.check(draft.id(), "内容无误", office);
            sign.sign(draft.id(), "同意", people.holder("SLC", "city:leader"));
            seal.seal(draft.id(), COPIES, people.holder("SLC", "city:office", 1));
            issue.issue(draft.id(), office);
            return draft;
        }));
    }
}
