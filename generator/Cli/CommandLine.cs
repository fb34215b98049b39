using System.CommandLine;
using System.CommandLine.Completions;
using System.CommandLine.Parsing;
using StaticGuide.Cli.Citing;
using StaticGuide.Cli.Comparing;
using StaticGuide.Cli.Completing;
using StaticGuide.Cli.Importing;
using StaticGuide.Cli.Listing;
using StaticGuide.Cli.Renewing;
using StaticGuide.Cli.Reporting;
using StaticGuide.Cli.Serving;
using StaticGuide.Cli.Starting;
using StaticGuide.Cli.Usage;
using StaticGuide.Cli.Verifying;
using StaticGuide.Diagnostics;
using StaticGuide.Schema;

namespace StaticGuide.Cli;

/// <summary>The verbs, their options and their help.</summary>
internal static class CommandLine
{
    /// <summary>Words are what they are: the library would read arguments from a file where one begins with <c>@</c>.</summary>
    private static readonly ParserConfiguration AsTyped = new() { ResponseFileTokenReplacer = null };

    public static int Run(IReadOnlyList<string> arguments, TimeProvider clock)
    {
        var parsed = Parse(arguments, clock);
        try
        {
            // A shell asks how a line goes on.
            if (Suggestions.AreAsked(arguments))
            {
                foreach (var suggestion in Suggestions.For(arguments, Root(clock), AsTyped))
                    Console.Out.WriteLine(suggestion);
                return ExitCode.Fine;
            }
            if (EmptyValue(parsed.CommandResult) is { } name)
                throw new UsageException($"{name}: its value is empty, as of a variable that is not set");
            if (HyphenAsValue(parsed.CommandResult) is { } misled)
                throw new UsageException(misled);
            if (OptionAsValue(parsed.CommandResult) is var (option, taken))
                throw new UsageException($"{option}: its value is missing; `{taken}` is another option");
            if (
                parsed.CommandResult.Command is { Action: null, Subcommands.Count: > 0 }
                && parsed.Tokens.All(t => t.Type == TokenType.Command)
            )
                return Help(arguments, clock);
            if (parsed.Errors.Count > 0)
                return Misuse.Report(parsed, arguments);
            return parsed.Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
        }
        catch (UsageException e)
        {
            Console.Error.WriteLine($"error: {e.Message}");
            return ExitCode.WrongUsage;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // Files of the site are handled where they are read and written: this is the terminal, the pipe or the report.
            Console.Error.WriteLine($"error: the output cannot be written: {e.Message}");
            return ExitCode.WrongUsage;
        }
        catch (Exception e)
        {
            return OurFault(e);
        }
    }

    /// <summary>
    /// What builds run most of all is read without the other verbs, whose options take longer to make than the line to read. Whatever is
    /// said of a line, help and mistakes, needs all of them.
    /// </summary>
    private static ParseResult Parse(IReadOnlyList<string> arguments, TimeProvider clock)
    {
        var verb = arguments is [("build" or "check") and var name, ..] ? BuildVerb(name, clock) : null;
        if (
            verb is not null
            && new RootCommand { verb }.Parse(arguments, AsTyped) is { Errors.Count: 0 } parsed
            && parsed.Action == verb.Action
        )
            return parsed;
        return Root(clock).Parse(arguments, AsTyped);
    }

    /// <summary>No verb was named: which there are. Nothing was done, so it is wrong usage all the same.</summary>
    private static int Help(IReadOnlyList<string> arguments, TimeProvider clock)
    {
        Root(clock).Parse([.. arguments, "--help"], AsTyped).Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
        return ExitCode.WrongUsage;
    }

    /// <summary>The option or argument that a script gave nothing to; no value of ours is empty.</summary>
    private static string? EmptyValue(CommandResult command)
    {
        foreach (var child in command.Children)
        {
            if (child.Tokens.Any(token => token.Value.Length == 0))
                return child is OptionResult option ? option.Option.Name : (child as ArgumentResult)?.Argument.Name;
        }
        return null;
    }

    /// <summary>A hyphen, which stands for the standard output elsewhere and would be the name of a file or a folder here.</summary>
    private static string? HyphenAsValue(CommandResult command) =>
        command.Children.OfType<OptionResult>().FirstOrDefault(o => o.Tokens.Any(t => t.Value == "-"))?.Option.Name switch
        {
            null => null,
            "--report" => "--report -: leave it out, and the report is printed",
            "--output" => "--output -: a site is a folder of files; name one",
            var option => $"{option} -: name what it stands for; nothing is read from standard input",
        };

    /// <summary>An option that stands where the value of another should: a script's variable was not set, nor quoted.</summary>
    private static (string Option, string Taken)? OptionAsValue(CommandResult command)
    {
        foreach (var option in command.Children.OfType<OptionResult>())
        {
            var taken = option.Tokens.FirstOrDefault(t => command.Command.Options.Any(o => o.Name == t.Value));
            if (taken is not null)
                return (option.Option.Name, taken.Value);
        }
        return null;
    }

    internal static RootCommand Root(TimeProvider clock)
    {
        var root = new RootCommand("Turns Markdown with sources and statistics into a guide, checking each citation.")
        {
            InitCommand.Verb(clock),
            NewCommand.Verb(clock),
            ImportCommand.Verb(clock),
            TemplatesCommand.Verb(),
            BuildVerb("build", clock),
            BuildVerb("check", clock),
            ServeVerb(clock),
            VerifyVerb(clock),
            RenewVerb(clock),
            LockVerb(clock),
            LinksVerb(clock),
            CiteVerb(clock),
            ListVerb(clock),
            SchemaVerb(),
            ExplainVerb(),
            DiffCommand.Verb(clock),
            CompletionCommand.Verb(),
        };
        RootHelp.Use(root);
        return root;
    }

    /// <param name="name"><c>build</c> or <c>check</c>.</param>
    private static Command BuildVerb(string name, TimeProvider clock)
    {
        var writes = name == "build";
        var command = new Command(
            name,
            writes
                ? "Builds the site into --output. Links, anchors and evidence are checked; no network is used."
                : "The same without writing anything."
        );
        var typed = new BuildArguments();
        typed.AddTo(command, writes);
        command.SetAction(parsed => new BuildCommand(BuildOptions.Resolve(typed, parsed, name, clock), clock).Run());
        return command;
    }

    private static Command ServeVerb(TimeProvider clock)
    {
        var command = new Command("serve", "Shows the site in a browser while you write. Each save is there at once; nothing is written.");
        var typed = new ServeArguments();
        typed.AddTo(command);
        command.SetAction(parsed => new ServeCommand(ServeOptions.Resolve(typed, parsed, clock), clock).Run());
        return command;
    }

    private static Command LinksVerb(TimeProvider clock)
    {
        var command = new Command("links", "Checks links and anchors of any folder of HTML, as browsers do.");
        var typed = new LinksArguments();
        typed.AddTo(command);
        command.SetAction(parsed => new LinksCommand(typed, parsed, clock).Run());
        return command;
    }

    private static Command CiteVerb(TimeProvider clock)
    {
        var command = new Command("cite", "Prints an entry of `sources:` from what a page says of itself.");
        var typed = new CiteArguments();
        typed.AddTo(command);
        command.SetAction(parsed => new CiteCommand(CiteOptions.Resolve(typed, parsed, clock)).Run(Console.Out));
        return command;
    }

    private static Command ListVerb(TimeProvider clock)
    {
        var command = new Command("list", "Lists pages, sources, numbers, units, what is due or a draft.");
        var typed = new ListArguments();
        typed.AddTo(command);
        command.SetAction(parsed => new ListCommand(ListOptions.Resolve(typed, parsed, clock), clock).Run());
        return command;
    }

    private static Command VerifyVerb(TimeProvider clock)
    {
        var command = new Command(
            "verify",
            "Asks each source over the network whether it still says its quotes. Writes content/evidence.lock.json."
        );
        var typed = new VerifyArguments([.. ReportFormats.OfDiagnostics, ReportFormat.Markdown]);
        typed.AddTo(command);
        command.SetAction(parsed => new VerifyCommand(VerifyOptions.Resolve(typed, parsed, clock), clock).Run());
        return command;
    }

    private static Command RenewVerb(TimeProvider clock)
    {
        var command = new Command(
            "renew",
            "Looks as verify does, and takes new numbers and dates into files. Only what says the same but for those is taken."
        );
        var typed = new RenewArguments();
        typed.AddTo(command);
        command.SetAction(parsed =>
            new RenewCommand(
                VerifyOptions.Resolve(typed.Verify, parsed, clock) with
                {
                    Writes = !parsed.GetValue(typed.DryRun),
                },
                clock
            ).Run()
        );
        return command;
    }

    private static Command LockVerb(TimeProvider clock)
    {
        var files = new Argument<string[]>("FILE") { Description = "Locks that `verify --shard` wrote.", Arity = ArgumentArity.OneOrMore };
        var source = new CommonArguments().Source;
        var merge = new Command("merge", "Joins locks into content/evidence.lock.json: of each source the latest check counts.")
        {
            files,
            source,
        };
        merge.SetAction(parsed => new LockCommand(Path.GetFullPath(parsed.GetValue(source)!), clock).Merge(parsed.GetValue(files)!));
        return new Command("lock", "Works on content/evidence.lock.json.") { merge };
    }

    private static Command SchemaVerb()
    {
        var kind = new Argument<string?>("KIND")
        {
            Description = "One of page, evidence, site; without it, all three in one document.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        kind.AcceptOnlyFromAmong([.. SchemaDocument.Names]);
        var command = new Command("schema", "Prints the JSON Schema of what writers write, for editors.") { kind };
        command.SetAction(parsed => SchemaCommand.Run(parsed.GetValue(kind)));
        return command;
    }

    private static Command ExplainVerb()
    {
        var code = new Argument<string?>("CODE")
        {
            HelpName = "CODE",
            Description = "Such as SG3002; without it, all codes are listed.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        code.CompletionSources.Add(_ => Catalogue.All.Select(r => new CompletionItem(r.Code)));
        var command = new Command("explain", "Says what a diagnostic means and how to mend it, with an example.") { code };
        command.SetAction(parsed => ExplainCommand.Run(parsed.GetValue(code)));
        return command;
    }

    /// <summary>Nothing a writer did: say so plainly, and where a report helps. The stack trace only on request.</summary>
    private static int OurFault(Exception e)
    {
        var inner = e is AggregateException { InnerExceptions: [var only, ..] } ? only : e;
        Console.Error.WriteLine($"This is a fault of staticguide, not of your site: {inner.GetType().Name}: {inner.Message}");
        Console.Error.WriteLine("Please report it, with the output of the same command under STATICGUIDE_TRACE=1.");
        if (Environment.GetEnvironmentVariable("STATICGUIDE_TRACE") is { Length: > 0 })
            Console.Error.WriteLine(e);
        return ExitCode.OurFault;
    }
}
