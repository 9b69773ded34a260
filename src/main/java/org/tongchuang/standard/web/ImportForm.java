package org.tongchuang.standard.web;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.tongchuang.standard.NewEdition;

/** What is typed beside the uploaded sheet. */
public record ImportForm(
        @NotBlank @Size(max = 200) String label,
        @NotBlank @Size(max = 200) String labelEn,
        @NotNull @Min(2000) @Max(2099) Integer year,
        @NotNull @DecimalMin("0") @DecimalMax("100") @Digits(integer = 3, fraction = 2) BigDecimal passScore,
        @Size(max = 2000) String sources) {

    NewEdition wanted() {
        return new NewEdition(label.strip(), labelEn.strip(), year, passScore, sources == null ? "" : sources);
    }
}
