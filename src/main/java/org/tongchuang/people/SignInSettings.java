package org.tongchuang.people;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How hard guessing is made, and how long a session lasts.
 *
 * @param bcryptStrength the cost of one password check, as a power of two
 * @param tries wrong passwords for one account from one address before a wait
 * @param triesAnywhere wrong passwords for one account from all addresses before a wait
 * @param crowd wrong passwords from one address; beyond it, each account has one try there. An address alone never
 *     blocks anybody: a village shares one
 * @param longestSession a session ends then, however busy it is
 * @param secondFactorRoles which roles ask for a second factor until a root unit's administrator sets it; our own choice
 */
@Validated
@ConfigurationProperties("tongchuang.sign-in")
public record SignInSettings(
        @DefaultValue("12") @Min(4) @Max(16) int bcryptStrength,
        @DefaultValue("5") @Min(1) int tries,
        @DefaultValue("15") @Min(1) int triesAnywhere,
        @DefaultValue("100") @Min(1) int crowd,
        @DefaultValue("15m") Duration pause,
        @DefaultValue("12h") Duration longestSession,
        @DefaultValue({
                    Role.TOWN_OFFICE,
                    Role.TOWN_DIRECTOR,
                    Role.TOWN_LEADER,
                    Role.TOWN_SUPERVISOR,
                    Role.CITY_OFFICE,
                    Role.CITY_ASSESSOR,
                    Role.CITY_ASSESSOR_LEAD,
                    Role.CITY_LEADER,
                    Role.PROVINCE_LIAISON,
                    Role.UNIT_ADMINISTRATOR
                })
                List<String> secondFactorRoles) {}
