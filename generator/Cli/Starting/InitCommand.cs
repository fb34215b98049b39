using System.CommandLine;
using System.Text;
using StaticGuide.Cli.Usage;
using StaticGuide.Files;
using StaticGuide.Importing.Tools;
using StaticGuide.Language;

namespace StaticGuide.Cli.Starting;

/// <summary><c>init</c>: makes a guide that builds at once, with one example of everything.</summary>
internal static class InitCommand
{
    private const int MostNamed = 5;

    private const string GitIgnore = ".gitignore";

    public static Command Verb(TimeProvider clock)
    {
        var folder = new Argument<string>("DIR") { Description = "The folder of the guide; it is made where it is missing." };
        var title = new Option<string>("--title")
        {
            Description = "The name of the guide.",
            HelpName = "TEXT",
            DefaultValueFactory = _ => "Example guide",
        };
        var language = new Option<string>("--language")
        {
            Description = "The language of its text (BCP 47).",
            HelpName = "TAG",
            DefaultValueFactory = _ => "en",
        };
        var baseUrl = new Option<string>("--base-url")
        {
            Description = "Where it will be published.",
            HelpName = "URL",
            DefaultValueFactory = _ => "https://guide.example.org/",
        };
        var templates = new Option<bool>("--with-templates") { Description = "Copy the built-in templates too, to change all of them." };
        var command = new Command("init", "Makes a guide that builds at once, with one example of everything.")
        {
            folder,
            title,
            language,
            baseUrl,
            templates,
        };
        command.SetAction(parsed =>
            Run(
                InitOptions.Checked(
                    new InitOptions
                    {
                        Folder = parsed.GetValue(folder)!,
                        Title = parsed.GetValue(title)!,
                        Language = parsed.GetValue(language)!,
                        BaseUrl = parsed.GetValue(baseUrl)!,
                        WithTemplates = parsed.GetValue(templates),
                        Today = CommonOptions.ReadToday(null, clock),
                    }
                )
            )
        );
        return command;
    }

    private static int Run(InitOptions options)
    {
        var root = Path.GetFullPath(options.Folder);
        if (Standing(root) is { Count: > 0 } standing)
            throw new UsageException(
                $"{options.Folder} has content already, and nothing is overwritten: {string.Join(", ", standing.Take(MostNamed))}"
                    + $"{(standing.Count > MostNamed ? $" and {standing.Count - MostNamed} more" : "")}; name another folder"
            );
        if (GuideAround(root) is { } around)
            throw new UsageException($"{options.Folder} is within the content of the guide in {around}; name a folder outside of it");
        var files = GuideFiles.Of(options);
        var kept = files.Where(f => f.IsTaken(root)).ToList();
        foreach (var file in files.Except(kept))
            file.Write(root);
        Say($"Made a guide in {options.Folder}: {files.Count - kept.Count} files.");
        if (kept.Count > 0)
            Say($"Left as they were: {string.Join(", ", kept.Select(f => f.Path))}.");
        if (kept.Find(f => f.Path == GitIgnore) is { } ignored && NotIgnored(root, ignored) is { Count: > 0 } lines)
            Say($"{GitIgnore} does not name what builds make; add: {string.Join(" ", lines)}");
        Say("");
        Say("Next:");
        if (root != Directory.GetCurrentDirectory())
            Say($"  cd {ShellWord(options.Folder)}");
        Say("  staticguide serve                shows it at http://localhost:1313/ while you write");
        Say("  staticguide new page NAME        adds a page");
        Say("  staticguide new evidence NAME --from URL   adds a source");
        Say("  staticguide build                makes site-output/, for any web server");
        Say("");
        Say("content/pay.md has one of everything. Its figures are real and only an example: replace them.");
        Say("content/site.yml explains each setting; begin with `contact`.");
        Say("The workflows in .github/ take the program from NuGet and fail where it is not there: README.md says what to commit then.");
        if (!LanguageTable.Knows(options.Language.Split('-')[0]))
            Say(
                $"No words of templates come in `{options.Language}`, and builds warn of that: copy templates/i18n/en.yml (`staticguide templates eject i18n/en.yml`) to content/i18n/{options.Language}.yml and translate it."
            );
        return ExitCode.Fine;
    }

    /// <summary>The lines that a file of somebody's own lacks.</summary>
    private static List<string> NotIgnored(string root, NewFile ours)
    {
        var file = Path.Combine(root, GitIgnore);
        try
        {
            List<string> own = FileKind.MayBeRegular(file) ? [.. File.ReadLines(file)] : [];
            return
            [
                .. Encoding
                    .UTF8.GetString(ours.Content)
                    .Split('\n')
                    .Where(l => l.Length > 0 && l[0] != '#' && !PathPattern.IsAny(own, l.TrimEnd('/'))),
            ];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }

    /// <summary>What is in <c>content/</c>, from the folder of the guide.</summary>
    private static List<string> Standing(string root)
    {
        var content = Path.Combine(root, "content");
        if (File.Exists(content) || new FileInfo(content).LinkTarget is not null)
            return ["content"];
        if (!Directory.Exists(content))
            return [];
        return
        [
            .. Directory
                .EnumerateFiles(content, "*", SearchOption.AllDirectories)
                .Select(f => Path.GetRelativePath(root, f).Replace('\\', '/'))
                .Order(StringComparer.Ordinal),
        ];
    }

    /// <summary>The guide whose <c>content/</c> a folder is or lies in, or null.</summary>
    private static string? GuideAround(string root)
    {
        for (var at = root; at is not null; at = Path.GetDirectoryName(at))
        {
            if (Path.GetFileName(at) == "content" && File.Exists(Path.Combine(at, "site.yml")))
                return Path.GetDirectoryName(at);
        }
        return null;
    }

    /// <summary>A folder as a POSIX shell takes it, whatever its name.</summary>
    private static string ShellWord(string text)
    {
        var path = text.StartsWith('-') ? $"./{text}" : text;
        return path.All(c => char.IsLetterOrDigit(c) || "-_./+,:@%".Contains(c, StringComparison.Ordinal))
            ? path
            : $"'{path.Replace("'", "'\\''", StringComparison.Ordinal)}'";
    }

    private static void Say(string line) => Console.Error.WriteLine(line);
}
