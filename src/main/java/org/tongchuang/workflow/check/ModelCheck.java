package org.tongchuang.workflow.check;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.tongchuang.programme.Finding;
import org.tongchuang.programme.FolderCheck;
import org.tongchuang.programme.ProgrammeFolder;

/** Reads the models once and puts all rules to them. */
@Component
class ModelCheck implements FolderCheck {

    private final List<ModelRule> rules;

    ModelCheck(List<ModelRule> rules) {
        this.rules = rules;
    }

    @Override
    public List<Finding> check(ProgrammeFolder folder) {
        List<Finding> findings = new ArrayList<>();
        Models models = Models.of(folder, findings);
        rules.forEach(rule -> rule.broken(models).forEach(findings::add));
        return findings;
    }
}
