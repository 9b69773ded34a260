package org.tongchuang.web;

import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateHTMLOutputModel;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModelException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.webjars.WebJarVersionLocator;

/** Puts an outline icon of Tabler into the page itself: the icon font would weigh 831 KB. */
@Component
class Icons implements TemplateMethodModelEx {

    private final WebJarVersionLocator jars = new WebJarVersionLocator();
    private final Map<String, TemplateHTMLOutputModel> drawn = new ConcurrentHashMap<>();

    @Override
    public Object exec(@SuppressWarnings("rawtypes") List arguments) throws TemplateModelException {
        var name = arguments.get(0).toString();
        var icon = drawn.get(name);
        return icon == null ? draw(name) : icon;
    }

    private TemplateHTMLOutputModel draw(String name) throws TemplateModelException {
        var path = name.matches("[a-z0-9-]+") ? jars.fullPath("tabler__icons", "icons/outline/" + name + ".svg") : null;
        if (path == null || !new ClassPathResource(path).exists()) {
            throw new TemplateModelException("Tabler has no outline icon \"" + name + "\"");
        }
        try {
            var svg = new ClassPathResource(path).getContentAsString(StandardCharsets.UTF_8);
            var icon = HTMLOutputFormat.INSTANCE.fromMarkup(slim(svg));
            drawn.put(name, icon);
            return icon;
        } catch (IOException unreadable) {
            throw new TemplateModelException("Icon \"" + name + "\" can't be read", unreadable);
        }
    }

    /** The style sheet draws the strokes; only the shapes travel. */
    private static String slim(String svg) {
        var shapes = svg.substring(svg.indexOf('>', svg.indexOf("<svg")) + 1, svg.lastIndexOf("</svg>"));
        return "<svg class=\"ti\" viewBox=\"0 0 24 24\" aria-hidden=\"true\" focusable=\"false\">"
                + shapes.replaceAll("\\s*\\n\\s*", "") + "</svg>";
    }
}
