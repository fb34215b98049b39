using System.CommandLine;
using StaticGuide.Cli.Usage;

namespace StaticGuide.Cli.Starting;

/// <summary><c>init</c>: makes a guide that builds at once, with one example of everything.</summary>
internal static class InitCommand
{
    private const int MostNamed = 5;

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
        var files = GuideFiles.Of(options);
        var kept = files.Where(f => f.IsTaken(root)).ToList();
        foreach (var file in files.Except(kept))
            file.Write(root);
        Say($"Made a guide in {options.Folder}: {files.Count - kept.Count} files.");
        if (kept.Count > 0)
            Say($"Left as they were: {string.Join(", ", kept.Select(f => f.Path))}.");
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
        return ExitCode.Fine;
    }

    /// <summary>What is in <c>content/</c>, from the folder of the guide.</summary>
    private static List<string> Standing(string root)
    {
        var content = Path.Combine(root, "content");
        if (File.Exists(content))
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

    private static string ShellWord(string text) =>
        text.Any(c => char.IsWhiteSpace(c) || c is '\'' or '"' or '$' or '&')
            ? $"'{text.Replace("'", "'\\''", StringComparison.Ordinal)}'"
            : text;

    private static void Say(string line) => Console.Error.WriteLine(line);
}
