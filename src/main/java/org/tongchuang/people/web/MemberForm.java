package org.tongchuang.people.web;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.tongchuang.people.NewMember;

/** An account to be created in a unit. */
record MemberForm(
        @NotBlank @Size(max = 50) String memberName,
        @NotBlank @Pattern(regexp = "[a-zA-Z][a-zA-Z0-9.-]{2,39}", message = "{people.fault.loginName}")
                String loginName,
        @NotNull @Pattern(regexp = "[0-9 +-]{0,20}", message = "{people.fault.phone}") String phone,
        @NotNull @Email(message = "{people.fault.email}") @Size(max = 100) String email) {

    NewMember in(String unitId, String initialPassword) {
        return new NewMember(
                unitId, loginName, memberName.strip(), phone.strip(), email.strip(), initialPassword, true);
    }
}
