using StaticGuide.Tests.Support;

namespace StaticGuide.Tests.Workflows;

/// <summary>
/// Runs steps of workflows by the shell as they stand there, in a folder of a small guide, with a <c>gh</c> that writes down what it
/// is asked, and a <c>dotnet</c> that runs the program.
/// </summary>
internal sealed class StepRunner : IDisposable
{
    public StepRunner()
    {
        Scratch.Write(
            "bin/gh",
            """
            #!/bin/bash
            echo "$*" >> "$SCRATCH/asked"
            case "$*" in
              *"--jq .head.sha"*) echo "$PULL_HEAD" ;;
              *"/comments --jq"*) cat "$SCRATCH/comments" 2>/dev/null || true ;;
              "pr list"*) cat "$SCRATCH/open" 2>/dev/null || true ;;
            esac
            """.ReplaceLineEndings("\n")
        );
        Scratch.Write("bin/staticguide", $"#!/bin/bash\nexec {Generator.Binary} \"$@\"\n");
        // What `renew` would find on the network is in a script of the test's.
        Scratch.Write(
            "bin/dotnet",
            """
            #!/bin/bash
            echo "$*" >> "$SCRATCH/asked"
            case "$1" in
              run) while [ "$1" != -- ]; do shift; done; shift ;;
              staticguide) shift ;;
              *) exit 0 ;;
            esac
            if [ "$1" = renew ]; then exec bash "$SCRATCH/renew" "$@"; fi
            exec staticguide "$@"
            """.ReplaceLineEndings("\n")
        );
        foreach (var program in new[] { "gh", "staticguide", "dotnet" })
            Nobody.Permit(Scratch.At("bin/" + program), "755");
    }

    public Site Site { get; } = Site.Small();

    public Site Scratch { get; } = Site.Empty();

    public void Dispose()
    {
        Site.Dispose();
        Scratch.Dispose();
    }

    /// <summary>The step of a workflow that has a name or id.</summary>
    public Run Run(string file, string step, params (string Name, string Value)[] variables) =>
        RunScript(new Workflow(file).Script(step), variables);

    public Run RunScript(string script, params (string Name, string Value)[] variables)
    {
        Scratch.Write("step.sh", script);
        var environment = new Dictionary<string, string>
        {
            ["PATH"] = $"{Scratch.At("bin")}:{Environment.GetEnvironmentVariable("PATH")}",
            ["RUNNER_TEMP"] = Scratch.Root,
            ["GITHUB_STEP_SUMMARY"] = Scratch.At("summary"),
            ["GITHUB_OUTPUT"] = Scratch.At("output"),
            ["GITHUB_ENV"] = Scratch.At("env"),
            ["SCRATCH"] = Scratch.Root,
            ["HOME"] = Scratch.Root,
        };
        foreach (var (name, value) in variables)
            environment[name] = value;
        // As GitHub runs it (defaults.run.shell).
        return Generator.Run(Site.Root, ["--noprofile", "--norc", "-eo", "pipefail", Scratch.At("step.sh")], environment, "/bin/bash");
    }

    public string[] Asked() => File.Exists(Scratch.At("asked")) ? File.ReadAllLines(Scratch.At("asked")) : [];

    public void Save(string message)
    {
        Git("add", "--all");
        Git("-c", "user.name=Ada", "-c", "user.email=ada@guide.test", "commit", "--quiet", "--message", message);
    }

    public string Git(params string[] arguments)
    {
        var run = Generator.Run(Site.Root, arguments, new Dictionary<string, string> { ["HOME"] = Scratch.Root }, "/usr/bin/git");
        run.Succeeded();
        return run.Output.Trim();
    }
}
