package org.tongchuang.designation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tongchuang.dossier.Dossier;
import org.tongchuang.dossier.ReceptionRule;
import org.tongchuang.web.Refusal;

/** A request for more time comes once, and asks for a month at most. */
@Component
class ExtensionRequest implements ReceptionRule {

    private static final String WANTED = "extensionWantedOn";

    private final Extensions extensions;
    private final Rectifications rectifications;

    ExtensionRequest(Extensions extensions, Rectifications rectifications) {
        this.extensions = extensions;
        this.rectifications = rectifications;
    }

    @Override
    public String message() {
        return "extensionRequested";
    }

    @Override
    public Optional<Refusal> against(Dossier dossier) {
        return extensions.against(dossier.id());
    }

    @Override
    public List<Wrong> wrong(Dossier dossier, Map<String, Object> answers) {
        LocalDate dueOn = rectifications.ofDossier(dossier.id()).orElseThrow().dueOn();
        return answers.get(WANTED) instanceof CharSequence typed
                        && !RectificationLimit.allowsExtension(dueOn, LocalDate.parse(typed))
                ? List.of(new Wrong(
                        WANTED,
                        "designation.rectification.extension-limit",
                        List.of(
                                dueOn.toString(),
                                RectificationLimit.latestExtension(dueOn).toString())))
                : List.of();
    }
}
