using System.Collections.Frozen;
using System.CommandLine;

namespace StaticGuide.Cli.Usage;

/// <summary>
/// What Hugo, Jekyll, Eleventy, Zola, MkDocs and Docusaurus call a verb or an option: whoever comes from there types it first.
/// </summary>
internal static class ForeignWords
{
    /// <summary>By what was typed: the verb here, with its own verb if it has one, or else a sentence.</summary>
    private static readonly FrozenDictionary<string, string> Verbs = Of(
        ("serve", "server watch dev develop start preview run up livereload"),
        ("build", "generate gen make compile render export hugo jekyll eleventy zola mkdocs docusaurus 11ty"),
        ("check", "lint test validate doctor audit"),
        ("init", "create quickstart scaffold"),
        ("new page", "add post draft page"),
        ("import", "convert migrate"),
        ("templates eject", "eject swizzle"),
        ("--help", "help"),
        ("--version", "version env"),
        (
            "`build` writes the site into a folder, and whatever serves files can publish that folder",
            "deploy publish gh-deploy gh-pages upload push"
        ),
        ("nothing has to be cleared: a build replaces its output folder, and `--no-cache` asks the cache nothing", "clean clear mod")
    );

    /// <summary>Behind <c>new</c>.</summary>
    private static readonly FrozenDictionary<string, string> NewOnes = Of(
        ("init", "site theme project"),
        ("page", "post content draft article chapter"),
        ("evidence", "source statistic statistics sources data")
    );

    private static readonly FrozenDictionary<string, string> Options = Of(
        ("--source", "-s --src --input --dir --root --directory --content --contentDir -C"),
        ("--output", "-o -d --destination --dest --out --outdir --out-dir --output-dir --site-dir --publishDir"),
        ("--base-url", "-b -u --baseurl --url --site-url --pathprefix"),
        ("--drafts", "-D --builddrafts --unpublished --draft --include-drafts"),
        ("--future", "-F --buildfuture"),
        ("--quiet", "-q --silent"),
        ("--metrics", "-v --verbose --debug --stats --templatemetrics --profile --trace"),
        ("--host", "-H --bind --address -a --interface -i --hostname --ip --dev-addr"),
        ("--port", "-p"),
        ("--open", "-O --openbrowser --open-url --open-browser"),
        ("--poll", "--force-polling --force_polling --usepolling"),
        ("--no-cache", "--ignorecache --force --clean --full --disablefastrender --cleandestinationdir --clear-cache"),
        ("--strict", "--strict-front-matter --panicOnWarning --fail-on-warning --werror"),
        ("`serve` watches; leave `{0}` out there", "-w --watch --livereload -l --incremental -I --no-watch --dirtyreload --dirty"),
        ("`check` builds without writing", "--dry-run --dryrun --rendertomemory --no-write -n"),
        ("content/site.yml has the settings", "--config -c --config-file -f --theme -t --environment -e --env --minify"),
        ("all processors are used", "--jobs -j --threads --parallel")
    );

    /// <summary>What to write in place of a verb of another tool; null where it is none that is known.</summary>
    public static string? ForVerb(string typed) => Meant(Verbs, typed.ToLowerInvariant());

    /// <summary>What to write in place of the verb that was typed behind another; null likewise.</summary>
    public static string? ForVerb(string group, string typed) => group == "new" ? Meant(NewOnes, typed.ToLowerInvariant()) : null;

    /// <summary>What to write in place of an option of another tool, where this verb has its counterpart; null likewise.</summary>
    /// <param name="typed">As it was typed, without a value behind <c>=</c>.</param>
    public static string? ForOption(string typed, string verb, IEnumerable<Option> known)
    {
        var key = typed.StartsWith("--", StringComparison.Ordinal) ? typed.ToLowerInvariant() : typed;
        if (!Options.TryGetValue(key, out var meant))
            return null;
        if (meant.StartsWith('-'))
            return known.Any(o => o.Name == meant) ? $"did you mean `{meant}`?"
                : meant == "--drafts" && verb == "serve" ? "`serve` shows drafts unless `--no-drafts` is given"
                : null;
        return meant.Replace("{0}", typed, StringComparison.Ordinal);
    }

    private static string? Meant(FrozenDictionary<string, string> words, string typed) =>
        !words.TryGetValue(typed, out var meant) ? null
        : meant.Contains('`', StringComparison.Ordinal) ? meant
        : $"did you mean `{meant}`?";

    private static FrozenDictionary<string, string> Of(params (string Ours, string Theirs)[] words)
    {
        Dictionary<string, string> ours = [];
        foreach (var (meant, theirs) in words)
        {
            foreach (var word in theirs.Split(' '))
                ours[word.StartsWith("--", StringComparison.Ordinal) ? word.ToLowerInvariant() : word] = meant;
        }
        return ours.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
