using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace StaticGuide.Cli.Usage;

/// <summary>The help of the program itself: what it is, and a line for each verb, on one screen of 24 lines and 80 columns.</summary>
internal sealed class RootHelp(HelpAction ofVerbs) : SynchronousCommandLineAction
{
    private const int Columns = 80;

    /// <summary>Whoever asks for help has not finished the line.</summary>
    public override bool ClearsParseErrors => true;

    public static void Use(RootCommand root)
    {
        foreach (var help in root.Options.OfType<HelpOption>())
            help.Action = new RootHelp((HelpAction)help.Action!);
    }

    public override int Invoke(ParseResult parseResult)
    {
        if (parseResult.CommandResult.Command is not RootCommand root)
            return ofVerbs.Invoke(parseResult);
        var output = parseResult.InvocationConfiguration.Output;
        output.WriteLine(root.Description);
        output.WriteLine();
        output.WriteLine("Usage: staticguide VERB [options]");
        output.WriteLine();
        var verbs = root.Subcommands.Where(c => !c.Hidden).ToList();
        var width = verbs.Max(v => v.Name.Length) + 2;
        foreach (var verb in verbs)
            output.WriteLine($"  {verb.Name.PadRight(width)}{Summary(verb.Description ?? "", Columns - width - 2)}");
        output.WriteLine();
        output.WriteLine("`staticguide VERB --help` has the options of a verb, `--version` the version.");
        return 0;
    }

    /// <summary>The first sentence, or as much of it as fits.</summary>
    private static string Summary(string description, int most)
    {
        var sentence = description.Split(". ")[0].TrimEnd('.');
        if (sentence.Length <= most)
            return sentence;
        var clause = sentence.Split(": ")[0];
        return clause.Length <= most ? clause : sentence[..sentence.LastIndexOf(' ', most - 1)] + "…";
    }
}
