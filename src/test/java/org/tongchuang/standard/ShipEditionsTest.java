package org.tongchuang.standard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tongchuang.testing.DatabaseTest;

@DatabaseTest
class ShipEditionsTest {

    @Autowired
    ShipEditions ship;

    @Autowired
    Editions editions;

    @Autowired
    Standards standards;

    @Autowired
    EditionMapper mapper;

    private final String programme = "programme-" + UUID.randomUUID();

    @Test
    void unchangedFileStaysTheEditionItIs() {
        ship.ship(programme, List.of(Gc7.TEXT));
        String first = inForce().id();

        ship.ship(programme, List.of(Gc7.TEXT));

        assertThat(mapper.listOfProgramme(programme, "/x/")).hasSize(1);
        assertThat(inForce().id()).isEqualTo(first);
        assertThat(inForce().editionNo()).isEqualTo(1);
    }

    @Test
    void changedFileIsTheNextEditionAndTheEarlierOneStays() {
        ship.ship(programme, List.of(Gc7.TEXT));
        StandardEdition first = inForce();

        ship.ship(programme, List.of(Gc7.textWith("score: 80", "score: 85")));

        assertThat(inForce().editionNo()).isEqualTo(2);
        assertThat(standards.edition(inForce().id()).passLineHundredths()).isEqualTo(8500);
        assertThat(standards.edition(first.id()).passLineHundredths()).isEqualTo(8000);
        assertThat(mapper.find(first.id())).contains(first);
        assertThat(mapper.listOpenTo("/x/")).contains(first);
    }

    private StandardEdition inForce() {
        return editions.chosen(programme, "/x/", null).orElseThrow();
    }
}
