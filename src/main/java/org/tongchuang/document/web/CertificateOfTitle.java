package org.tongchuang.document.web;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tongchuang.designation.Designation;
import org.tongchuang.designation.TitlePaper;
import org.tongchuang.document.Certificates;

@Component
class CertificateOfTitle implements TitlePaper {

    private final Certificates certificates;

    CertificateOfTitle(Certificates certificates) {
        this.certificates = certificates;
    }

    @Override
    public String labelKey() {
        return "document.certificate";
    }

    @Override
    public Optional<String> href(Designation title) {
        return certificates.isIssued(title.id())
                ? Optional.of("/documents/certificates/" + title.id() + ".pdf")
                : Optional.empty();
    }
}
