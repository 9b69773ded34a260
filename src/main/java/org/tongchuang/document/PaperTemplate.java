package org.tongchuang.document;

import freemarker.core.TemplateClassResolver;
import freemarker.core._CoreAPI;
import freemarker.template.Configuration;
import freemarker.template.SimpleObjectWrapper;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/**
 * Fills templates. They come with a programme and are code: they reach nothing but the texts they are given, and have
 * only so long (QUALITY T11).
 */
@Component
class PaperTemplate {

    private static final Duration LIMIT = Duration.ofSeconds(5);
    private static final int MOST_CHARS = 4_000_000;
    private static final Pattern COMMENT = Pattern.compile("(?s)<#--.*?-->");
    private static final Pattern FORBIDDEN = Pattern.compile(
            "\\?\\s*(?:eval|eval_json|interpret|no_esc|new|api|with_args|with_args_last|absolute_template_name)\\b"
                    + "|[<\\[]#(?:include|import|ftl|noautoesc|outputformat|setting|assign|global|noparse)\\b"
                    + "|\\.\\s*(?:data_model|globals|get_optional_template|getOptionalTemplate|template_name|vars)\\b");

    private final Configuration configuration = new Configuration(Configuration.VERSION_2_3_34);

    PaperTemplate() {
        configuration.setObjectWrapper(new SimpleObjectWrapper(Configuration.VERSION_2_3_34));
        configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        configuration.setAPIBuiltinEnabled(false);
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        configuration.setWrapUncheckedExceptions(true);
        configuration.setLocalizedLookup(false);
        configuration.setNumberFormat("computer");
    }

    /**
     * The filled template.
     *
     * @throws TemplateFault if it isn't a template we use, doesn't fit its facts or takes too long
     */
    String fill(String path, String source, Map<String, Object> facts) {
        refuse(path, source);
        ExecutorService alone = Executors.newSingleThreadExecutor(PaperTemplate::thread);
        try {
            return alone.submit(() -> run(path, source, facts)).get(LIMIT.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException tooLong) {
            throw new TemplateFault("takes more than " + LIMIT.toSeconds() + " seconds", tooLong);
        } catch (ExecutionException failed) {
            throw new TemplateFault(firstLine(failed.getCause()), failed.getCause());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new TemplateFault("was interrupted", interrupted);
        } finally {
            alone.shutdownNow();
        }
    }

    private static void refuse(String path, String source) {
        if (!path.endsWith(".ftlh")) {
            throw new TemplateFault("is not an .ftlh file, which alone escapes what it prints");
        }
        Matcher forbidden = FORBIDDEN.matcher(COMMENT.matcher(source).replaceAll(""));
        if (forbidden.find()) {
            throw new TemplateFault("may not use " + forbidden.group());
        }
    }

    private String run(String path, String source, Map<String, Object> facts) throws IOException, TemplateException {
        Template template = new Template(path, source, configuration);
        _CoreAPI.addThreadInterruptedChecks(template);
        LimitedText text = new LimitedText(MOST_CHARS);
        template.process(facts, text);
        return text.toString();
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "paper");
        thread.setDaemon(true);
        return thread;
    }

    private static String firstLine(Throwable failure) {
        String message = String.valueOf(failure.getMessage());
        return message.lines().findFirst().orElse(failure.getClass().getSimpleName());
    }
}
