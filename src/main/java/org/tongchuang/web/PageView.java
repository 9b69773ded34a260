package org.tongchuang.web;

import freemarker.template.SimpleHash;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Map;
import org.springframework.web.servlet.view.freemarker.FreeMarkerView;

/** Gives each template the frame, error pages included, and sends a page whole or not at all. */
public class PageView extends FreeMarkerView {

    @Override
    protected void exposeHelpers(Map<String, Object> model, HttpServletRequest request) {
        model.put("frame", obtainApplicationContext().getBean(Frames.class).around(request));
    }

    @Override
    protected void processTemplate(Template template, SimpleHash model, HttpServletResponse response)
            throws IOException, TemplateException {
        var page = new StringWriter(16_384);
        template.process(model, page);
        response.getWriter().write(page.toString());
    }
}
