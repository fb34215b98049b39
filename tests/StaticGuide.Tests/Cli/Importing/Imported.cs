using System.Text.Json;
using StaticGuide.Tests.Support;

namespace StaticGuide.Tests.Cli.Importing;

/// <summary>A site of another tool, in a temporary folder, and the guide that was made of it.</summary>
internal sealed class Imported : IDisposable
{
    private readonly Site folder = Site.Empty();

    /// <param name="files">Paths with what stands there.</param>
    public static Imported Of(string tool, params (string Path, string Text)[] files)
    {
        var imported = new Imported();
        foreach (var (path, text) in files)
            imported.folder.Write("old/" + path, text.ReplaceLineEndings("\n"));
        imported.Run(tool);
        return imported;
    }

    /// <summary>One that is still to be run, for what no text can say.</summary>
    public static Imported Empty()
    {
        var imported = new Imported();
        Directory.CreateDirectory(imported.folder.At("old"));
        return imported;
    }

    public string Old => folder.At("old");

    public string Guide => folder.At("guide");

    public Run Result { get; private set; } = new(0, "", "");

    public void Run(string tool) =>
        Result = Generator.Run(folder.Root, ["import", "old", "--from", tool, "--output", "guide", "--format", "json"]);

    public string Text(string path) => File.ReadAllText(Path.Combine(Guide, path));

    public bool Has(string path) => File.Exists(Path.Combine(Guide, path));

    public JsonElement Report => JsonDocument.Parse(Result.Output).RootElement;

    /// <summary>What is left, as code, line and text, of all files.</summary>
    public IEnumerable<string> Left =>
        Report
            .GetProperty("files")
            .EnumerateArray()
            .SelectMany(f => f.GetProperty("left").EnumerateArray())
            .Concat(Report.GetProperty("left").EnumerateArray())
            .Select(l =>
                $"{l.GetProperty("code")} {l.GetProperty("file")}{(l.TryGetProperty("line", out var line) ? $":{line}" : "")} {l.GetProperty("text")}"
            );

    public IEnumerable<string> Refused =>
        Report.GetProperty("refused").EnumerateArray().Select(d => $"{d.GetProperty("code")} {d.GetProperty("message")}");

    /// <summary>The guide is one that a build takes.</summary>
    public Imported Builds()
    {
        Assert.True(Result.ExitCode == 0, Result.Output + Result.Error);
        Generator.Run(folder.Root, ["build", "--source", "guide", "--output", "site"]).Succeeded();
        return this;
    }

    public string Page(string route) => File.ReadAllText(Path.Combine(folder.At("site"), route.Trim('/'), "index.html"));

    public void Dispose() => folder.Dispose();
}
