using System.Diagnostics;
using StaticGuide.Tests.Support;

namespace StaticGuide.Tests.Cli.Completing;

/// <summary>Each shell, really run, completes verbs, options and values.</summary>
public sealed class CompletionTests
{
    public static TheoryData<string, string> Lines =>
        new()
        {
            { "staticguide bui", "build" },
            { "staticguide build --fo", "--format" },
            { "staticguide build --format js", "json" },
            { "staticguide new ev", "evidence" },
            { "staticguide templates eject partials/note", "partials/notes.html" },
            { "staticguide explain --he", "--help" },
            { "staticguide explain SG300", "SG3002" },
        };

    [Theory]
    [MemberData(nameof(Lines))]
    public void Bash_completes(string line, string expected) =>
        Assert.Contains(
            expected,
            Shell(
                "bash",
                $$"""
                eval "$(staticguide completion bash)"
                COMP_LINE='{{line}}'; COMP_POINT=${#COMP_LINE}; COMP_WORDS=($COMP_LINE); COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
                complete -p staticguide >&2
                _staticguide; printf '%s\n' "${COMPREPLY[@]}"
                """
            )
        );

    /// <summary>What merely has the letters somewhere would leave bash without a common beginning.</summary>
    [Theory]
    [InlineData("staticguide in", "init")]
    [InlineData("staticguide ne", "new")]
    [InlineData("staticguide new", "new")]
    [InlineData("staticguide ve", "verify")]
    [InlineData("staticguide che", "check")]
    [InlineData("staticguide list st", "stale statistics")]
    [InlineData("staticguide build --ou", "--output")]
    [InlineData("staticguide build --format=s", "--format=sarif")]
    [InlineData("staticguide xyz", "")]
    [InlineData("staticguide build --source=", "<path>")]
    [InlineData("staticguide build --source x", "<path>")]
    [InlineData("staticguide build --format x", "")]
    [InlineData("staticguide links ", "<path>")]
    [InlineData("staticguide diff old n", "<path>")]
    [InlineData("staticguide lock merge a b", "<path>")]
    [InlineData("staticguide new page x", "")]
    public void Only_words_that_begin_so_are_suggested_and_files_where_they_belong(string line, string expected) =>
        Assert.Equal(expected, string.Join(' ', Suggested(line)));

    /// <summary>A value behind a sign is a part of its word, but for bash.</summary>
    [Theory]
    [InlineData("staticguide build --format=s", "--format=sarif")]
    [InlineData("staticguide build --strict --format:js", "--format:json")]
    [InlineData("staticguide build --format=json --stri", "--strict")]
    [InlineData("staticguide templates eject partials/note", "partials/notes.html")]
    public void A_value_goes_on_behind_a_sign(string line, string expected) => Assert.Contains(expected, Suggested(line));

    [Theory]
    [InlineData("staticguide build ")]
    [InlineData("staticguide ")]
    [InlineData("staticguide build --source=x")]
    public void No_options_of_another_system_are_suggested(string line) => Assert.DoesNotContain(Suggested(line), s => s.StartsWith('/'));

    [Fact]
    public void Bash_has_the_value_alone() =>
        Assert.Contains(
            "sarif",
            Shell(
                "bash",
                """
                eval "$(staticguide completion bash)"
                COMP_LINE='staticguide build --format=s'; COMP_POINT=${#COMP_LINE}; COMP_WORDS=(staticguide build --format = s); COMP_CWORD=4
                _staticguide; printf '%s\n' "${COMPREPLY[@]}"
                """
            )
        );

    /// <summary>The position is that in the line, and what is completed a part of it.</summary>
    [Fact]
    public void PowerShell_completes_behind_another_command() =>
        Assert.Equal(
            ["build"],
            Shell(
                "pwsh",
                "staticguide completion powershell | Out-String | Invoke-Expression; (TabExpansion2 -inputScript 'cd x; staticguide bu' -cursorColumn 20).CompletionMatches.CompletionText"
            )
        );

    private static string[] Suggested(string line)
    {
        var run = Generator.Run(Path.GetTempPath(), [$"[suggest:{line.Length}]", line]);
        run.Succeeded();
        return run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }

    [Fact]
    public void Bash_leaves_files_to_itself() =>
        Assert.Equal(
            [""],
            Shell(
                "bash",
                """
                eval "$(staticguide completion bash)"
                COMP_LINE='staticguide build --source xyz'; COMP_POINT=${#COMP_LINE}; COMP_WORDS=($COMP_LINE); COMP_CWORD=3
                _staticguide; printf '%s\n' "${COMPREPLY[@]}"
                """
            )
        );

    [Theory]
    [MemberData(nameof(Lines))]
    public void Fish_completes(string line, string expected) =>
        Assert.Contains(expected, Shell("fish", $"staticguide completion fish | source; complete --do-complete '{line}'"));

    [Theory]
    [InlineData("staticguide ", false)]
    [InlineData("staticguide REA", false)]
    [InlineData("staticguide build ", false)]
    [InlineData("staticguide build --format ", false)]
    [InlineData("staticguide build --format=", false)]
    [InlineData("staticguide import --report ", true)]
    [InlineData("staticguide import --report=", true)]
    [InlineData("staticguide lock merge ", true)]
    public void Fish_names_files_only_where_they_belong(string line, bool isPath)
    {
        using var folder = Site.Empty().Write("README.md", "");
        var found = Shell("fish", $"cd '{folder.Root}'; staticguide completion fish | source; complete --do-complete '{line}'");
        Assert.Equal(isPath, found.Any(f => f.EndsWith("README.md", StringComparison.Ordinal)));
    }

    /// <summary>Its own completion needs a terminal, so what it would add is printed.</summary>
    [Theory]
    [MemberData(nameof(Lines))]
    public void Zsh_completes(string line, string expected) =>
        Assert.Contains(
            expected,
            Shell(
                "zsh",
                $$"""
                compdef() { true }; compadd() { shift; print -l -- "$@" }; _files() { true }
                eval "$(staticguide completion zsh)"
                words=(${=:-{{line}}}); CURRENT=${#words}; PREFIX=${words[-1]}
                _staticguide
                """
            )
        );

    [Theory]
    [MemberData(nameof(Lines))]
    public void PowerShell_completes(string line, string expected) =>
        Assert.Contains(
            expected,
            Shell(
                "pwsh",
                $"staticguide completion powershell | Out-String | Invoke-Expression; (TabExpansion2 -inputScript '{line}' -cursorColumn {line.Length}).CompletionMatches.CompletionText"
            )
        );

    /// <summary>The lines that a script prints, with the program on the PATH; skips where there is no such shell.</summary>
    private static string[] Shell(string shell, string script)
    {
        var start = new ProcessStartInfo(Tool.Find(shell), [shell == "pwsh" ? "-Command" : "-c", script])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Path.GetTempPath(),
        };
        start.Environment["PATH"] =
            Path.GetDirectoryName(Generator.Binary) + Path.PathSeparator + Environment.GetEnvironmentVariable("PATH");
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, error.GetAwaiter().GetResult());
        return [.. output.TrimEnd('\n').Split('\n').Select(l => l.Split('\t')[0])];
    }
}
