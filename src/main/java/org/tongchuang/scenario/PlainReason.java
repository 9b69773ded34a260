package org.tongchuang.scenario;

import java.util.List;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.tongchuang.programme.DryRunLine;
import org.tongchuang.web.Refusal;

/** Why a scenario didn't go as it says, in words for whoever wrote it. */
@Component
class PlainReason {

    private static final Logger LOG = LoggerFactory.getLogger(PlainReason.class);

    private static final int LONGEST = 500;

    private final MessageSource labels;

    PlainReason(MessageSource labels) {
        this.labels = labels;
    }

    DryRunLine failed(String story, RuntimeException fault) {
        LOG.info("{} failed", story, fault);
        if (fault instanceof ScenarioFailed failed && failed.step() > 0) {
            return DryRunLine.failed(story, failed.step(), failed.told(), reason(failed.getCause()));
        }
        return DryRunLine.failed(story, 0, null, reason(fault));
    }

    private String reason(Throwable fault) {
        if (fault instanceof Refusal refusal) {
            return words(refusal.labelKey(), refusal.arguments());
        }
        if (fault instanceof ScenarioFailed failed) {
            return words(failed.labelKey(), failed.arguments());
        }
        return fault.getCause() == null ? unforeseen(fault) : reason(fault.getCause());
    }

    /** What nobody has words for, guessed at by its kind; the technical text stays behind it. */
    private String unforeseen(Throwable fault) {
        String kind = fault.getClass().getName().startsWith("org.camunda.")
                ? "engine"
                : fault instanceof NullPointerException ? "missing" : "otherwise";
        String text = fault.getClass().getSimpleName() + ": " + fault.getMessage();
        return words("scenario.failed." + kind, List.of(text.length() <= LONGEST ? text : text.substring(0, LONGEST)));
    }

    private String words(String labelKey, List<Object> arguments) {
        return labels.getMessage(
                labelKey, arguments.stream().map(String::valueOf).toArray(), labelKey + arguments, Locale.CHINA);
    }
}
