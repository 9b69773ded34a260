package org.tongchuang.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tongchuang.people.Actor;
import org.tongchuang.people.Role;
import org.tongchuang.testing.DatabaseTest;
import org.tongchuang.testing.Tenant;
import org.tongchuang.testing.Tenants;

@DatabaseTest
class SavedFiltersTest {

    private static final String LATE = "/tasks?shelf=ALL&due=LATE&sort=due&page=1";

    @Autowired
    SavedFilters filters;

    @Autowired
    Tenants tenants;

    Tenant tenant;
    Actor colleague;

    @BeforeEach
    void makePeople() {
        tenant = tenants.create();
        colleague = tenant.actor(tenant.village(), Role.COMMUNITY_CLERK, 1);
        filters.save("急件", LATE, false, tenant.clerk());
        filters.save("本村共用", LATE, true, tenant.clerk());
    }

    @Test
    void sharedOnesAreTheUnitsAndTheOthersOnesOwn() {
        assertThat(filters.of(tenant.clerk())).extracting(SavedFilter::name).containsExactlyInAnyOrder("急件", "本村共用");
        assertThat(filters.of(colleague)).extracting(SavedFilter::name).containsExactly("本村共用");
        assertThat(filters.of(tenant.townOffice())).isEmpty();
        assertThat(filters.isTaken("急件", tenant.clerk())).isTrue();
        assertThat(filters.isTaken("急件", colleague)).isFalse();
    }

    @Test
    void onlyItsOwnerGivesItUp() {
        String shared = filters.of(colleague).get(0).id();

        assertThatThrownBy(() -> filters.drop(shared, colleague)).isInstanceOf(FilterMissing.class);
        assertThat(filters.of(colleague)).hasSize(1);

        filters.drop(shared, tenant.clerk());
        assertThat(filters.of(colleague)).isEmpty();
    }
}
