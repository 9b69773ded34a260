package org.tongchuang.programme.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.tongchuang.people.Actor;
import org.tongchuang.programme.DryRun;
import org.tongchuang.programme.DryRuns;
import org.tongchuang.programme.ExternalFolder;
import org.tongchuang.programme.ExternalFolders;
import org.tongchuang.programme.FindingText;
import org.tongchuang.programme.PlayedStory;
import org.tongchuang.programme.ProposeFolder;
import org.tongchuang.programme.Shelf;

/** Fills the models of the pages about the external directory. */
@Component
class ExternalPages {

    private final ExternalFolders folders;
    private final DryRuns dryRuns;
    private final ProposeFolder proposals;
    private final NextSteps next;
    private final FindingText text;

    ExternalPages(ExternalFolders folders, DryRuns dryRuns, ProposeFolder proposals, NextSteps next, FindingText text) {
        this.folders = folders;
        this.dryRuns = dryRuns;
        this.proposals = proposals;
        this.next = next;
        this.text = text;
    }

    /** A scenario with its title, or its name where it has none. */
    public record StoryLine(String name, String title, PlayedStory played) {}

    String list(Actor actor, Locale locale, Model model) {
        model.addAttribute("directory", folders.place(actor).orElse(""));
        model.addAttribute(
                "folders",
                folders.list(actor).stream()
                        .map(folder -> FolderView.of(folder, next.of(folder), text, locale))
                        .toList());
        return "programme/external";
    }

    String one(String key, Actor actor, Locale locale, Model model) {
        ExternalFolder folder = folders.see(key, actor);
        Optional<DryRun> run = dryRuns.newest(folder);
        model.addAttribute("folder", FolderView.of(folder, next.of(folder), text, locale));
        model.addAttribute("run", run.orElse(null));
        model.addAttribute("lines", run.map(each -> lines(folder, each, locale)).orElse(List.of()));
        model.addAttribute("stories", folder.stories().size());
        model.addAttribute("limit", dryRuns.limit().toMinutes());
        model.addAttribute("pending", proposals.pending(folder).orElse(null));
        model.addAttribute("history", proposals.history(folder, actor));
        model.addAttribute("me", actor.memberId());
        return "programme/external-folder";
    }

    private List<StoryLine> lines(ExternalFolder folder, DryRun run, Locale locale) {
        Map<String, Shelf.Story> stories = folder.stories().stream()
                .collect(Collectors.toMap(story -> folder.key() + "/" + story.name(), Function.identity()));
        return dryRuns.stories(run).stream()
                .map(played -> {
                    String title = Optional.ofNullable(stories.get(played.name()))
                            .map(story -> story.titleIn(locale))
                            .orElse("");
                    String name = played.name().substring(played.name().indexOf('/') + 1);
                    return new StoryLine(name, title.isEmpty() ? name : title, played);
                })
                .toList();
    }
}
