package org.tongchuang.testing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tongchuang.people.Level;
import org.tongchuang.people.Role;
import org.tongchuang.people.Units;

@DatabaseTest
class TenantsTest {

    @Autowired
    Tenants tenants;

    @Autowired
    Units units;

    @Test
    void standApart() {
        Tenant ours = tenants.create();
        Tenant theirs = tenants.create();

        assertThat(units.below(ours.city.id())).hasSize(8).noneMatch(unit -> unit.isWithin(theirs.city.path()));
        assertThat(units.ancestorAt(ours.village().id(), Level.TOWN)).isEqualTo(ours.town);
    }

    @Test
    void havePeopleWhoStayTheSame() {
        Tenant tenant = tenants.create();

        assertThat(tenant.clerk()).isEqualTo(tenant.clerk());
        assertThat(tenant.clerk().holds(Role.COMMUNITY_CLERK)).isTrue();
        assertThat(tenant.assessors(3)).doesNotHaveDuplicates();
    }
}
