using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using StaticGuide.Tests.Support;

namespace StaticGuide.Tests;

/// <summary>Holds files, lines and methods, of the program and of its tests, to a size that a newcomer can take in.</summary>
public sealed class HouseStyleTests
{
    private static readonly List<SyntaxTree> Files =
    [
        .. from folder in new[] { "generator", "tests" }
        from file in Directory.GetFiles(Repository.Path(folder), "*.cs", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
        let path = Path.GetRelativePath(Repository.Path("."), file)
        where !path.Split('/').Any(part => part is "bin" or "obj")
        select CSharpSyntaxTree.ParseText(File.ReadAllText(file), CSharpParseOptions.Default, path),
    ];

    /// <summary>More only with a reason in one line: a comment that begins <c>Flat:</c> above the method.</summary>
    [Fact]
    public void No_method_has_more_than_fifteen_decisions()
    {
        var large =
            from file in Files
            from method in Decisions.Of(file.GetRoot(TestContext.Current.CancellationToken))
            where method.Count > 15 && !method.Method.GetLeadingTrivia().ToString().Contains("// Flat: ", StringComparison.Ordinal)
            select $"{Place(method.Method)} has {method.Count} decisions";
        AssertNone(large);
    }

    [Fact]
    public void A_reason_for_many_decisions_stands_only_where_they_are()
    {
        var needless =
            from file in Files
            from method in Decisions.Of(file.GetRoot(TestContext.Current.CancellationToken))
            where method.Count <= 15 && method.Method.GetLeadingTrivia().ToString().Contains("// Flat: ", StringComparison.Ordinal)
            select Place(method.Method);
        AssertNone(needless);
    }

    /// <summary><c>\d</c> is any digit of Unicode, most of which no number is read from (.NET, "Character classes").</summary>
    [Fact]
    public void Patterns_name_the_digits_they_mean()
    {
        var unclear =
            from file in Files
            where file.FilePath.StartsWith("generator", StringComparison.Ordinal)
            from attribute in file.GetRoot(TestContext.Current.CancellationToken).DescendantNodes().OfType<AttributeSyntax>()
            where attribute.Name.ToString() == "GeneratedRegex"
            let pattern = attribute.ArgumentList!.ToString()
            where pattern.Contains(@"\d", StringComparison.Ordinal) || pattern.Contains(@"\D", StringComparison.Ordinal)
            select Place(attribute);
        AssertNone(unclear);
    }

    /// <summary>Texts alone make a line longer: without its strings it would fit.</summary>
    [Fact]
    public void No_line_is_longer_than_140_columns()
    {
        var wide =
            from file in Files
            let text = file.GetText(TestContext.Current.CancellationToken)
            let root = file.GetRoot(TestContext.Current.CancellationToken)
            from line in text.Lines
            where line.Span.Length > 140 && line.Span.Length - LengthOfStrings(root, line.Span) > 140
            select $"{file.FilePath}:{line.LineNumber + 1}";
        AssertNone(wide);
    }

    [Fact]
    public void No_file_is_longer_than_300_lines()
    {
        var large =
            from file in Files
            let lines = file.GetText(TestContext.Current.CancellationToken).Lines.Count - 1
            where lines > 300
            select $"{file.FilePath} has {lines} lines";
        AssertNone(large);
    }

    /// <summary>A law drawn anew in every run would one day fail a change that has nothing to do with it.</summary>
    [Fact]
    public void Laws_are_tried_on_the_same_examples_in_every_run()
    {
        var drawn =
            from file in Files
            where Path.GetFileName(file.FilePath) != "Law.cs"
            from call in file.GetRoot(TestContext.Current.CancellationToken).DescendantNodes().OfType<MemberAccessExpressionSyntax>()
            where
                call.Name.Identifier.ValueText is "Sample" or "SampleAsync" or "SampleParallel" or "SampleModelBased" or "SampleMetamorphic"
            select $"{Place(call)} draws new examples: use Law.Holds";
        AssertNone(drawn);
    }

    /// <summary>Half of the program's files fit on a screen, and nine in ten on two or three.</summary>
    [Fact]
    public void Most_files_of_the_program_are_small()
    {
        int[] lengths =
        [
            .. Files
                .Where(f => f.FilePath.StartsWith("generator/", StringComparison.Ordinal))
                .Select(f => f.GetText(TestContext.Current.CancellationToken).Lines.Count - 1)
                .Order(),
        ];
        Assert.True(lengths[lengths.Length / 2] < 60, $"half of the files have {lengths[lengths.Length / 2]} lines or more");
        Assert.True(lengths[lengths.Length * 9 / 10] < 150, $"one in ten has {lengths[lengths.Length * 9 / 10]} lines or more");
    }

    private static void AssertNone(IEnumerable<string> places)
    {
        if (string.Join('\n', places) is { Length: > 0 } all)
            Assert.Fail(all);
    }

    private static string Place(SyntaxNode node) =>
        $"{node.SyntaxTree.FilePath}:{node.GetLocation().GetLineSpan().StartLinePosition.Line + 1}";

    private static int LengthOfStrings(SyntaxNode root, TextSpan line) =>
        root.DescendantNodes(line, n => n is not InterpolatedStringExpressionSyntax)
            .Where(n => n is LiteralExpressionSyntax or InterpolatedStringExpressionSyntax)
            .Sum(n => n.Span.Intersection(line)?.Length ?? 0);
}
