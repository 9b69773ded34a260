package org.tongchuang.people;

import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Which roles one administrator alone neither gives nor ends. The list is our own: no rule of the field names one.
 *
 * @param secondAdministrator roles of consequence
 * @param proposalLapses how long a proposal waits for a second administrator
 */
@Validated
@ConfigurationProperties("tongchuang.roles")
public record RoleSettings(
        @DefaultValue({
                    Role.TOWN_OFFICE,
                    Role.TOWN_DIRECTOR,
                    Role.TOWN_LEADER,
                    Role.CITY_OFFICE,
                    Role.CITY_ASSESSOR,
                    Role.CITY_ASSESSOR_LEAD,
                    Role.CITY_LEADER,
                    Role.PROVINCE_LIAISON,
                    Role.UNIT_ADMINISTRATOR
                })
                @NotNull
                List<String> secondAdministrator,
        @DefaultValue("14d") Duration proposalLapses) {

    public RoleSettings {
        secondAdministrator =
                secondAdministrator.stream().filter(role -> !role.isBlank()).toList();
        if (!Role.ALL.containsAll(secondAdministrator)) {
            throw new IllegalStateException(
                    "tongchuang.roles.second-administrator names an unknown role: " + secondAdministrator);
        }
    }

    boolean wantsASecond(RoleChange change) {
        return change.kind() == ProposalKind.FACTOR_RESET || secondAdministrator.contains(change.role());
    }
}
