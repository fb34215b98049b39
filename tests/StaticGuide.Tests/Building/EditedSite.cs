using StaticGuide.Tests.Support;

namespace StaticGuide.Tests.Building;

/// <summary>
/// A guide that is edited at random: every kind of file a site can have, and every way in which one page can show another.
/// </summary>
internal sealed class EditedSite
{
    private static readonly string[] Pages = ["pay", "training", "jobs/index", "jobs/hospital", "jobs/clinic", "ethics"];

    private static readonly Dictionary<string, string> Initial = Start();

    private readonly Dictionary<string, string> files = new(Initial, StringComparer.Ordinal);

    public IReadOnlyDictionary<string, string> Files => files;

    public DateOnly Today { get; private set; } = new(2026, 6, 1);

    public bool Drafts { get; private set; }

    /// <summary>One edit of somebody's, told by three numbers.</summary>
    /// <returns>What was done.</returns>
    public string Edit(int kind, int which, int how)
    {
        var page = $"content/{Pages[which % Pages.Length]}.md";
        switch (kind % 16)
        {
            case 0 or 1:
                return Append(page, EditedTexts.Body(how));
            case 2 or 3:
                return Head(page, EditedTexts.Line(how));
            case 4:
                return NewPage(which, how);
            case 5:
                return Rename(how % 5 == 0 ? page : "content/ethics.md", $"content/moved-{which % 2}.md");
            case 6:
                return Append(Pick("templates/", ".html", which), how % 2 == 0 ? "{{# changed #}}" : "<!-- changed -->");
            case 7:
                return Template(which, how);
            case 8:
                return Toggle($"templates/assets/extra-{which % 2}.css", how % 2 == 0 ? "a{}" : "b{}");
            case 9:
                return Evidence(which, how);
            case 10:
                return Settings(how);
            case 11:
                return Day(how);
            case 12:
                return Copied(which, how);
            case 13:
                return Words(which, how);
            default:
                return Restore(which, how);
        }
    }

    private string NewPage(int which, int how)
    {
        var (language, day) = (how % 3 == 0 ? "es-MX" : "es", 1 + how % 9);
        return which % 4 == 0
            ? Toggle(
                "content/es/index.md",
                $"---\ntitle: Inicio\nlang: {language}\ntranslation_of: index.md\ntags: [nurse]\ndate: 2026-05-0{day}\naliases: [/inicio/]\n---\n\n{EditedTexts.Body(how)}\n"
            )
            : Toggle($"content/new-{which % 3}.md", $"---\ntitle: New {how % 3}\ntags: [nurse]\n---\n\n{EditedTexts.Body(how)}\n");
    }

    private string Head(string file, string line)
    {
        if (!files.TryGetValue(file, out var text))
            return "nothing";
        var key = line[..line.IndexOf(':', StringComparison.Ordinal)];
        var lines = text.Split('\n').ToList();
        var at = lines.FindIndex(l => l.StartsWith(key + ":", StringComparison.Ordinal));
        if (at >= 0)
            lines[at] = line;
        else
            lines.Insert(1, line);
        files[file] = string.Join('\n', lines);
        return $"{file}: {line}";
    }

    private string Template(int which, int how)
    {
        var layout = new[] { "templates/tag.html", "templates/404.html", "templates/partials/header.html", "templates/partials/end.html" }[
            which % 4
        ];
        string[] more =
        [
            "{{ for p in site.pages }}<p>{{ p.title }} {{ p.url }}</p>{{ end }}",
            "{{ for t in site.tags }}<p>{{ t.name }} {{ t.count }}</p>{{ end }}",
            "<p>{{ site.today.text }}</p>",
            "{{ for s in site.statistics }}<p>{{ s.text }} {{ s.status }}</p>{{ end }}",
            "<p>{{ page.source_count }}</p>",
            "<p><a href=\"{{ link 'pay.md' }}\">{{ figure('median').text }}</a></p>",
            "<img src=\"{{ asset 'logo.svg' }}\" alt=\"\">",
            "{{ for b in page.breadcrumb }}<i>{{ b.title }}</i>{{ end }}",
            "{{ for s in site.sources }}{{ for p in s.pages }}<b>{{ p.title }}</b>{{ end }}{{ end }}",
            "{{ for q in site.questions }}<p>{{ q.question }}</p>{{ end }}",
            "<a id=\"a-heading\"></a>",
            "{{ if page.kind == 'tag' }}{{ include 'partials/gone.html' }}{{ end }}",
            "{{ name = 'partials/' + 'time.html' }}{{ if page.date }}{{ include name page.date }}{{ end }}",
        ];
        return Append(layout, more[how % more.Length]);
    }

    private string Evidence(int which, int how)
    {
        const string File = "content/evidence/wages.yml";
        switch (how % 9)
        {
            case 0:
                return Replace(File, "value: 44200", "value: 44300", "$44,200", "$44,300");
            case 1:
                return Replace(File, "title: Medical Assistants", "title: Assistants");
            case 2:
                return Replace(File, "sources:", "\nsources:");
            case 3:
                return Toggle(
                    "content/evidence/more.yml",
                    "sources:\n  - id: more\n    title: More\n    publisher: Somebody\n    url: https://more.example.org/\n"
                );
            case 4:
                return Replace(File, "definition: A nurse", "definition: A good nurse [@bls]");
            case 5:
                return Replace("content/evidence.lock.json", "\"verified\"", "\"blocked\"");
            case 6:
                return Replace(File, "update_period_days: 300", which % 2 == 0 ? "update_period_days: 10" : "update_period_days: 0");
            case 7:
                return Toggle("content/evidence.lock.json", Initial["content/evidence.lock.json"]);
            default:
                return which % 4 == 0 ? Replace(File, "- id: count", "- id: counted") : Replace(File, "label: Jobs", "label: All jobs");
        }
    }

    private string Settings(int how) =>
        (how % 13) switch
        {
            0 => Replace("content/site.yml", "title: Guide", "title: Other guide"),
            1 => Replace("content/site.yml", "language: en", "language: en-GB"),
            2 => Replace("content/site.yml", "page: pay.md", "page: training.md"),
            3 => Replace("content/site.yml", "overdue: warn", "overdue: off"),
            4 => Replace("content/site.yml", "example.org/", "example.org/sub/"),
            5 => Replace("content/site.yml", "uncited_numbers: warn", "uncited_numbers: off"),
            7 => Replace("content/site.yml", "[wage, pay]", "[wage, pay, salary]"),
            6 => Toggle("content/search.md", Initial["content/search.md"]),
            9 => Replace(
                "content/site.yml",
                "search:\n",
                "languages:\n  es:\n    title: Guía\n    navigation: [{title: Sueldo, page: pay.md}]\nsearch:\n"
            ),
            10 => Replace("content/site.yml", "title: Guía", "title: Otra guía\n    footer: [{title: Fuentes, page: sources.md}]"),
            11 => Replace("content/site.yml", "  es:\n", "  es-MX:\n"),
            8 => Replace("content/search.md", "layout: search", "layout: search\nlang: es"),
            _ => Turn(),
        };

    private string Words(int which, int how) =>
        (how % 5) switch
        {
            0 => Toggle("content/i18n/es.yml", "contents: Sumario\ncount_pages: {one: una, other: \"{count}\"}\n"),
            1 => Toggle("content/i18n/en.yml", "contents: On this page\n"),
            2 => Toggle("templates/i18n/es.yml", "contents: Índice\nnotes_and_sources: Fuentes\n"),
            3 => Replace("content/i18n/es.yml", "Sumario", "Temario"),
            _ => Toggle("content/i18n/de.yml", which % 2 == 0 ? "own: Eigenes\n" : "skip: Zum Text\n"),
        };

    private string Turn() => $"drafts: {Drafts = !Drafts}";

    private string Day(int how)
    {
        Today = Today.AddDays(new[] { 1, 15, 400, -1, -400 }[how % 5]);
        return $"{Today}";
    }

    private string Copied(int which, int how) =>
        (which % 3) switch
        {
            0 when how % 2 == 0 => Sized(how),
            0 => Toggle("content/plan.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 4 3\"/>"),
            1 => Append("content/plain.html", how % 2 == 0 ? "<p id=\"x\">more</p>" : "<a href=\"/pay/#what-it-pays\">pay</a>"),
            _ => Toggle("content/jobs/sheet.css", how % 2 == 0 ? "a{background:url(/plan.svg)}" : "a{}"),
        };

    /// <summary>An image of another size.</summary>
    private string Sized(int how) =>
        files["content/plan.svg"] = $"<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{how % 7 + 1}0\" height=\"10\"/>";

    /// <summary>As it was in the beginning: what is broken is mended at some time.</summary>
    private string Restore(int which, int how)
    {
        var changed = Initial.Where(f => files.GetValueOrDefault(f.Key) != f.Value).OrderBy(f => f.Key, StringComparer.Ordinal).ToList();
        if (how % 3 == 0)
        {
            files.Clear();
            foreach (var (file, text) in Initial)
                files[file] = text;
            return "all as it was";
        }
        if (changed.Count == 0)
            return "nothing";
        files[changed[which % changed.Count].Key] = changed[which % changed.Count].Value;
        return $"{changed[which % changed.Count].Key} as it was";
    }

    private string Append(string file, string text)
    {
        if (!files.TryGetValue(file, out var before))
            return "nothing";
        files[file] = $"{before}\n{text}\n";
        return $"{file} + {text}";
    }

    private string Replace(string file, params string[] pairs)
    {
        if (!files.TryGetValue(file, out var text))
            return "nothing";
        for (var i = 0; i < pairs.Length; i += 2)
            text = text.Contains(pairs[i], StringComparison.Ordinal)
                ? text.Replace(pairs[i], pairs[i + 1], StringComparison.Ordinal)
                : text.Replace(pairs[i + 1], pairs[i], StringComparison.Ordinal);
        files[file] = text;
        return $"{file}: {pairs[0]} ↔ {pairs[1]}";
    }

    private string Toggle(string file, string text)
    {
        if (!files.Remove(file))
            files[file] = text;
        return $"{file} comes or goes";
    }

    private string Rename(string from, string to)
    {
        if (files.Remove(from, out var text))
            files[to] = text;
        else if (files.Remove(to, out text))
            files[from] = text;
        return $"{from} ↔ {to}";
    }

    private string Pick(string start, string end, int which)
    {
        var all = files
            .Keys.Where(f => f.StartsWith(start, StringComparison.Ordinal) && f.EndsWith(end, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .ToList();
        return all.Count == 0 ? "" : all[which % all.Count];
    }

    private static Dictionary<string, string> Start()
    {
        Dictionary<string, string> files = new(StringComparer.Ordinal);
        foreach (var file in Directory.GetFiles(Repository.Path("templates"), "*", SearchOption.AllDirectories))
            if (Path.GetExtension(file) is ".html" or ".css" or ".js" or ".svg")
                files[Path.GetRelativePath(Repository.Root, file).Replace('\\', '/')] = File.ReadAllText(file);
        foreach (var file in Directory.GetFiles(Repository.Path("tests/sites/edited"), "*", SearchOption.AllDirectories))
            files[Path.GetRelativePath(Repository.Path("tests/sites/edited"), file).Replace('\\', '/')] = File.ReadAllText(file);
        files["templates/assets/logo.svg"] = "<svg/>";
        return files;
    }
}
