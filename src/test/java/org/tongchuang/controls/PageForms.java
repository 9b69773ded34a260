package org.tongchuang.controls;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.web.util.HtmlUtils;

/** The forms of a page as a browser would send them untouched. */
final class PageForms {

    private static final Pattern FORM =
            Pattern.compile("<form method=\"post\" action=\"([^\"]+)\"[^>]*>(.*?)</form>", Pattern.DOTALL);
    private static final Pattern FIELD = Pattern.compile("<(?:input|button|textarea|select)\\b([^>]*)>");
    private static final Pattern ATTRIBUTE = Pattern.compile("\\b(name|value|type|formaction)=\"([^\"]*)\"");

    private PageForms() {}

    static List<PageForm> of(String page) {
        List<PageForm> forms = new ArrayList<>();
        Matcher form = FORM.matcher(page);
        while (form.find()) {
            Map<String, String> fields = new LinkedHashMap<>();
            Matcher field = FIELD.matcher(form.group(2));
            while (field.find()) {
                Map<String, String> attributes = attributes(field.group(1));
                String name = attributes.getOrDefault("name", "");
                if (!name.isEmpty() && !name.equals("_csrf")) {
                    fields.putIfAbsent(name, attributes.getOrDefault("value", ""));
                }
            }
            forms.add(new PageForm(HtmlUtils.htmlUnescape(form.group(1)), fields));
        }
        return forms;
    }

    private static Map<String, String> attributes(String tag) {
        Map<String, String> attributes = new LinkedHashMap<>();
        Matcher attribute = ATTRIBUTE.matcher(tag);
        while (attribute.find()) {
            attributes.put(attribute.group(1), HtmlUtils.htmlUnescape(attribute.group(2)));
        }
        return attributes;
    }

    /** Where it goes, and what it says. */
    record PageForm(String action, Map<String, String> fields) {}
}
