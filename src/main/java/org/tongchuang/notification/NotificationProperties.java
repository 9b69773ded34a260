package org.tongchuang.notification;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Mail as it leaves the house; the server itself is {@code spring.mail.*}.
 *
 * @param sender the address that mails come from
 * @param site where this site is reached, for the links in mails
 * @param sealKeepers who is sent each day's audit seal, at best people outside the office that runs the server
 * @param webhookHosts hosts, with their port if it isn't the usual one, that webhooks may call though they lie inside
 */
@Validated
@ConfigurationProperties("tongchuang.notification")
record NotificationProperties(
        @DefaultValue("tongchuang@localhost") @NotBlank @Email String sender,
        @DefaultValue("http://localhost:8080") @Pattern(regexp = "https?://\\S*[^/]") String site,
        @DefaultValue List<@Email String> sealKeepers,
        @DefaultValue List<@NotBlank String> webhookHosts) {

    NotificationProperties {
        sealKeepers = List.copyOf(sealKeepers);
        webhookHosts = List.copyOf(webhookHosts);
    }
}
