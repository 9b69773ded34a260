package org.tongchuang.document;

import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tongchuang.designation.Designation;
import org.tongchuang.designation.VerifyCode;

/** The certificates of titles, each from the moment its decision is issued. */
@Component
public class Certificates {

    static final String PAPER = "certificate";

    private final PdfMapper mapper;
    private final Pdfs pdfs;
    private final Paper paper;
    private final VerifyCode code;
    private final PaperWords words;
    private final Clock clock;

    Certificates(PdfMapper mapper, Pdfs pdfs, Paper paper, VerifyCode code, PaperWords words, Clock clock) {
        this.mapper = mapper;
        this.pdfs = pdfs;
        this.paper = paper;
        this.code = code;
        this.words = words;
        this.clock = clock;
    }

    public boolean isIssued(String designationId) {
        return mapper.findCertificate(designationId).isPresent();
    }

    /** The certificate; made when first asked for, from what was fixed at issue, and the same ever after. */
    @Transactional
    public byte[] pdf(Designation title) {
        Certificate certificate =
                mapper.findCertificate(title.id()).orElseThrow(() -> new DocumentMissing(title.number()));
        if (certificate.pdfSha256() != null) {
            return pdfs.read(certificate.pdfSha256());
        }
        byte[] made = paper.pdf(title.programmeVersionId(), PAPER, Facts.read(certificate.facts()));
        return mapper.updateCertificate(title.id(), pdfs.keep(made)) == 1 ? made : pdf(title);
    }

    void issue(Designation title, OfficialDocument decision) {
        mapper.insertCertificate(new Certificate(
                title.id(), decision.id(), Facts.of(facts(title, decision)).json(), null, clock.instant()));
    }

    private Map<String, Object> facts(Designation title, OfficialDocument decision) {
        return Map.of(
                "organ", decision.organName(),
                "titleName", title.fullName(),
                "community", Map.of("name", title.unitName(), "town", title.townName()),
                "certificateNo", title.number(),
                "docNumber", decision.number(),
                "namedOn", words.day(decision.signedOn()),
                "reReviewYear", String.valueOf(title.dueOn().getYear()),
                "verifyUrl", code.url(title),
                "validUntil", title.isLapsing() ? words.day(title.lastDay()) : "",
                "qrDataUri", code.dataUri(title));
    }
}
