package org.tongchuang.people.roster;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.tongchuang.sheet.SheetRefused;
import org.tongchuang.sheet.Spreadsheet;
import org.tongchuang.sheet.Uploads;

/** Reads an uploaded roster: the template's two sheets, the first row of each its heads. */
@Component
class ReadRoster {

    private static final int WIDEST = 20;

    List<RosterRow> read(byte[] file) {
        if (file.length > Uploads.LARGEST) {
            throw new SheetRefused("too-large");
        }
        var sheets = Spreadsheet.read(file, RosterSheet.values().length, WIDEST).iterator();
        List<RosterRow> rows = new ArrayList<>();
        for (var sheet : RosterSheet.values()) {
            sheets.next().forEach((number, cells) -> {
                if (number > 1) {
                    rows.add(new RosterRow(sheet, number, texts(sheet, cells)));
                }
            });
        }
        if (rows.isEmpty()) {
            throw new SheetRefused("empty");
        }
        return rows;
    }

    private static Map<String, String> texts(RosterSheet sheet, String[] cells) {
        Map<String, String> texts = new HashMap<>();
        for (int column = 0; column < sheet.columns().size(); column++) {
            texts.put(sheet.columns().get(column), cells[column]);
        }
        return texts;
    }
}
