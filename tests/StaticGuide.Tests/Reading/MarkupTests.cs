using System.Diagnostics;
using StaticGuide.Tests.Support;

namespace StaticGuide.Tests.Reading;

/// <summary>The HTML and CSS of the guide, judged by two checkers that are not ours.</summary>
[Collection(nameof(PublishedGuide))]
public sealed class MarkupTests(PublishedGuide guide)
{
    [Fact]
    public void The_Nu_Html_Checker_has_nothing_to_say()
    {
        var java = Tool.Find("java");
        var jar = Tool.FindNpm("vnu-jar/build/dist/vnu.jar");
        var (code, said) = Run(
            java,
            "-jar",
            jar,
            "--Werror",
            "--skip-non-html",
            "--also-check-css",
            "--stdout",
            "--format",
            "text",
            guide.Folder
        );
        Record(Measure.Nu, said);
        Assert.True(code == 0, said);
    }

    [Fact]
    public void Html_validate_has_nothing_to_say()
    {
        var node = Tool.Find("node");
        var program = Tool.FindNpm("html-validate/bin/html-validate.mjs");
        string[] arguments =
        [
            program,
            "--formatter",
            "text",
            "--config",
            Repository.Path("tests/checkers/html-validate.json"),
            .. guide.Pages.Select(p => Path.Combine(guide.Folder, p)),
        ];
        var (code, said) = Run(node, arguments);
        Record(Measure.HtmlValidate, said);
        Assert.True(code == 0, said);
    }

    /// <summary>Each line begins with the file that it is about.</summary>
    private void Record(Measure measure, string said)
    {
        foreach (var page in guide.Pages)
            guide.Table.Add(
                page,
                measure,
                said.Split('\n').Count(l => l.Contains(Path.Combine(guide.Folder, page), StringComparison.Ordinal))
            );
    }

    private static (int Code, string Said) Run(string program, params string[] arguments)
    {
        using var process = Process.Start(
            new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true }
        )!;
        var error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output + error.GetAwaiter().GetResult());
    }
}
