package org.tongchuang.ledger;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Ledgers that are locked together. */
final class Shelf {

    private final Map<BookMapper.Place, Book> byPlace = new HashMap<>();
    private final Map<String, Book> byId = new HashMap<>();

    Shelf(List<Book> locked) {
        locked.forEach(book -> {
            byPlace.put(BookMapper.Place.of(book), book);
            byId.put(book.id(), book);
        });
    }

    Optional<Book> at(BookMapper.Place place) {
        return Optional.ofNullable(byPlace.get(place));
    }

    Book of(LedgerRow row) {
        return byId.get(row.bookId());
    }

    boolean isArchived(LedgerRow row) {
        return of(row).isArchived();
    }
}
