package org.tongchuang.people.web;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.tongchuang.people.Level;
import org.tongchuang.people.NewMember;
import org.tongchuang.people.NewUnit;
import org.tongchuang.people.UnitKind;

/** The first unit and its administrator. */
public record SetUpForm(
        @NotBlank @Size(max = 100) String unitName,
        @NotBlank @Pattern(regexp = "[A-Z0-9][A-Z0-9-]{0,19}", message = "{people.fault.code}") String code,
        @NotNull Level level,
        @NotBlank @Size(max = 50) String name,
        @NotBlank @Pattern(regexp = "[a-zA-Z][a-zA-Z0-9.-]{2,39}", message = "{people.fault.loginName}")
                String loginName,
        @NotBlank @Size(min = 10, max = 72, message = "{people.fault.password}") String password,
        @NotBlank String again) {

    @AssertTrue(message = "{people.password.again-differs}")
    public boolean isRepeated() {
        return password == null || password.equals(again);
    }

    NewUnit unit() {
        return new NewUnit(code, unitName.strip(), UnitKind.GOVERNMENT, level, null);
    }

    NewMember administrator() {
        return new NewMember(null, loginName, name.strip(), "", "", password, false);
    }
}
