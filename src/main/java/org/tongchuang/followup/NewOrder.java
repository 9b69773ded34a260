package org.tongchuang.followup;

import java.time.LocalDate;
import java.util.List;

/**
 * What an order says.
 *
 * @param demand what is to be done, or null
 * @param photos the files that show it as it was found
 */
record NewOrder(
        int severity, String finding, String place, String demand, Owner owner, LocalDate dueOn, List<String> photos) {

    NewOrder {
        photos = List.copyOf(photos);
    }
}
