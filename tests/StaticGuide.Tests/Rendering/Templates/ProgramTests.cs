using System.Text;
using CsCheck;
using Scriban.Runtime;
using StaticGuide.Diagnostics;
using StaticGuide.Files;
using StaticGuide.Rendering.Html;
using StaticGuide.Rendering.Templates;
using StaticGuide.Rendering.Templates.Programs;
using StaticGuide.Tests.Support;

namespace StaticGuide.Tests.Rendering.Templates;

/// <summary>Whatever a template says, its program writes what Scriban writes, from the same places, with the same complaints.</summary>
public sealed class ProgramTests
{
    private static readonly Gen<string> Paths = OneOf(
        "page",
        "page.title",
        "page.items",
        "page.none",
        "page.flag",
        "page.count",
        "page.items.size",
        "page.title.size",
        "page.more",
        "page.more.title",
        "page.wrong",
        "page.none.title",
        "page.none?.title",
        "page.more?.none",
        "nothing",
        "$1",
        "$2",
        "$0",
        "$1.title",
        "$x",
        "$y",
        "$",
        "item",
        "item.title",
        "item?.size",
        "other",
        "for.index",
        "for.last",
        "for.first",
        "for.odd",
        "for.length",
        "for.rindex",
        "for.changed",
        "for.even",
        "g",
        "h",
        "g.title",
        "page.items[0]",
        "page.title[1]",
        "hello",
        "list",
        "date",
        "'a'",
        "\"a<b\"",
        "1",
        "0",
        "2",
        "true",
        "false",
        "null",
        "1.5",
        "(page.title)",
        "twice"
    );

    private static readonly Gen<string> Expressions = Gen.Recursive<string>(
        (depth, inner) =>
            depth > 3
                ? Paths
                : Gen.Frequency(
                    (8, Paths),
                    (
                        4,
                        Gen.Select(
                            inner,
                            OneOf("==", "!=", "+", "&&", "||", "??", ">", "<", ">=", "<=", "-", "*", "?!"),
                            inner,
                            (a, o, b) => $"({a} {o} {b})"
                        )
                    ),
                    (1, inner.Select(e => $"!{e}")),
                    (1, Gen.Select(inner, inner, inner, (a, b, c) => $"({a} ? {b} : {c})")),
                    (1, inner.Select(e => $"({e} | string.upcase)")),
                    (1, inner.Select(e => $"(twice {e})")),
                    (1, OneOf("[1, 2]", "{ \"title\": 1 }", "(1..3)", "page.empty?", "$\"a{page.title}b\"", "array.size page.items"))
                )
    );

    private static readonly Gen<string> Calls = Gen.Frequency(
        (3, Expressions),
        (
            1,
            Gen.Select(
                OneOf("twice", "hello", "boom", "html", "list", "no_such"),
                Expressions.Array[0, 2],
                (name, arguments) => $"{name} {string.Join(' ', arguments.Select(a => $"({a})"))}"
            )
        ),
        (
            1,
            Gen.Select(
                OneOf("a.html", "b.html", "missing.html"),
                Expressions.Array[0, 2],
                (name, arguments) => $"include \"{name}\" {string.Join(' ', arguments.Select(a => $"({a})"))}"
            )
        )
    );

    private static readonly Gen<string> Statements = Gen.Recursive<string>(
        (depth, inner) =>
            depth > 3
                ? Gen.Const("text")
                : Gen.Frequency(
                    (4, OneOf("text\n", " <b>é</b> ", "\n\n", "x")),
                    (6, Calls.Select(c => $"{{{{ {c} }}}}")),
                    (2, Gen.Select(OneOf("$x", "$y", "g", "h"), Calls, (name, value) => $"{{{{~ {name} = {value} ~}}}}")),
                    (
                        3,
                        Gen.Select(
                            Expressions,
                            inner.Array[0, 3],
                            inner.Array[0, 2],
                            Gen.Bool,
                            (c, then, other, both) =>
                                $"{{{{ if {c} }}}}{string.Concat(then)}{(both ? "{{ else }}" + string.Concat(other) : "")}{{{{ end }}}}"
                        )
                    ),
                    (
                        1,
                        Gen.Select(
                            Expressions,
                            Expressions,
                            inner,
                            inner,
                            (a, b, x, y) => $"{{{{ if {a} }}}}{x}{{{{ else if {b} }}}}{y}{{{{ end }}}}"
                        )
                    ),
                    (
                        3,
                        Gen.Select(
                            OneOf("item", "other", "item"),
                            Gen.Frequency((3, OneOf("page.items", "list", "[3, 4]", "page.more")), (1, Expressions)),
                            OneOf("", "", "", " limit:1", " offset:1", " limit:page.count", " reversed", " limit:page.title"),
                            inner.Array[0, 3],
                            inner,
                            Gen.Int[0, 4],
                            (name, list, option, body, other, kind) =>
                                $"{{{{ for {(kind == 0 ? "$x" : name)} in {list}{option} }}}}{string.Concat(body)}{(kind == 1 ? "{{ else }}" + other : "")}{{{{ end }}}}"
                        )
                    ),
                    (1, Gen.Select(OneOf("$x", "g"), inner, (name, body) => $"{{{{ capture {name} }}}}{body}{{{{ end }}}}")),
                    (
                        1,
                        Gen.Select(
                            Expressions,
                            inner,
                            inner,
                            (value, one, other) => $"{{{{ case {value} }}}}{{{{ when 1 }}}}{one}{{{{ else }}}}{other}{{{{ end }}}}"
                        )
                    ),
                    (1, inner.Select(body => $"{{{{ func main }}}}{body}{{{{ end }}}}{{{{ main }}}}")),
                    (1, inner.Select(body => $"{{{{ func of(v) }}}}{{{{ v }}}}{body}{{{{ end }}}}{{{{ of page.title }}}}"))
                )
    );

    /// <summary>Seldom what only Scriban runs, or there would be no program to try.</summary>
    private static readonly Gen<string> Template = Gen.Select(
        Statements.Array[1, 6],
        Gen.Int[0, 30],
        (parts, odd) =>
            string.Concat(parts)
            + odd switch
            {
                0 => "{{ for item in page.items }}{{ if item }}{{ continue }}{{ end }}{{ item }}{{ end }}",
                1 => "{{ ret 1 }}x",
                2 => "{{ item = 1 }}{{ item }}",
                3 => "{{ import page }}{{ title }}",
                4 => "{{ with page }}{{ title }}{{ end }}",
                _ => "",
            }
    );

    [Fact]
    public void A_program_writes_what_Scriban_writes() =>
        Gen.Select(Template, Template, Template)
            .Holds(
                (layout, a, b) => Assert.Equal(Run(layout, a, b, usePrograms: false), Run(layout, a, b, usePrograms: true)),
                iter: 5_000
            );

    [Theory]
    [InlineData("{{ for item in page.items; include \"a.html\" item; end }}", "{{ $1.title }}{{ item.title }}{{ for.last }}")]
    [InlineData("{{ func main }}{{ include \"a.html\" }}{{ end }}{{ include \"b.html\" }}", "A", "{{ main }}{{ page.wrong }}")]
    [InlineData("{{ capture $x }}{{ include \"a.html\" page.title }}{{ end }}[{{ $x }}]", "<{{ $1 }}>")]
    [InlineData(
        "{{ for item in page.items }}{{ case item.title }}{{ when \"one\" }}{{ g = item.title }}{{ include \"a.html\" }}{{ end }}{{ end }}{{ g }}",
        "{{ item.title }}{{ g }}"
    )]
    [InlineData("{{ func main }}{{ main }}{{ end }}{{ main }}x")]
    [InlineData("{{ include \"a.html\" }}", "{{ include \"a.html\" }}")]
    public void So_it_does_where_templates_reach_into_each_other(string layout, string a = "", string b = "") =>
        Assert.Equal(Run(layout, a, b, usePrograms: false), Run(layout, a, b, usePrograms: true));

    [Fact]
    public void A_loop_that_never_ends_is_stopped_in_both()
    {
        const string Rounds = "{{ for item in many }}{{ for other in many }}{{ end }}{{ end }}x";
        Assert.Equal(Run(Rounds, "", "", usePrograms: false)[^1], Run(Rounds, "", "", usePrograms: true)[^1]);
    }

    private static Gen<string> OneOf(params string[] texts) => Gen.Int[0, texts.Length - 1].Select(i => texts[i]);

    /// <summary>The text, the place that each character came from, and the complaints.</summary>
    private static IReadOnlyList<string> Run(string layout, string a, string b, bool usePrograms)
    {
        var diagnostics = new DiagnosticBag();
        var tree = new Texts(("templates/page.html", layout), ("templates/a.html", a), ("templates/b.html", b));
        var templates = new TemplateReader(new SourceReader(tree, diagnostics), diagnostics).Read(["page"]);
        if (diagnostics.HasErrors)
            return [.. diagnostics.Sorted().Select(d => d.Message)];
        var programs = new ProgramSet(templates, usePrograms);
        using var buffer = new PageBuffer(templates.ByText, programs.Pieces);
        var builtins = new ScribanFunctions();
        ProgramRun? run = null;
        builtins.SetValue("include", new IncludeInPlace(templates, () => run!, [], diagnostics).AsFunction(), readOnly: true);
        builtins.SetValue(
            "twice",
            new TemplateFunction(1, 1, (context, _, given) => context.ObjectToString(given[0]) + context.ObjectToString(given[0])),
            readOnly: true
        );
        builtins.SetValue("hello", new TemplateFunction(0, 0, (_, _, _) => "hello"), readOnly: true);
        builtins.SetValue(
            "html",
            new TemplateFunction(1, 1, (context, _, given) => new HtmlAction(to => to.Write($"<i>{context.ObjectToString(given[0])}</i>"))),
            readOnly: true
        );
        builtins.SetValue("list", new TemplateFunction(0, 0, (_, _, _) => new ScriptArray { "p", null, 3 }), readOnly: true);
        builtins.SetValue(
            "boom",
            new TemplateFunction(0, 2, (_, caller, _) => throw new Scriban.Syntax.ScriptRuntimeException(caller.Span, "boom")),
            readOnly: true
        );
        var context = new GuideContext(buffer, templates, builtins, diagnostics);
        run = new ProgramRun(context, buffer, programs);
        run.RunPage(templates.Find("page.html")!, Variables());
        var text = buffer.Html.ToString();
        StringBuilder places = new();
        for (var i = 0; i < text.Length; i++)
            places.Append(buffer.PlaceOf(i, i + 1)).Append('\n');
        return [text, places.ToString(), string.Join('\n', diagnostics.Sorted().Select(d => $"{d.Place} {d.Rule.Code} {d.Message}"))];
    }

    private static ScriptObject Variables() =>
        new()
        {
            ["page"] = new ScriptObject
            {
                ["title"] = "A & B",
                ["items"] = new ScriptArray
                {
                    new ScriptObject { ["title"] = "one" },
                    new ScriptObject { ["title"] = "two" },
                },
                ["none"] = null,
                ["flag"] = true,
                ["count"] = 1,
                ["more"] = new ScriptObject { ["title"] = "more", ["none"] = null },
            },
            ["many"] = new ScriptArray(Enumerable.Range(0, 1_001).Select(i => (object)i)),
        };

    private sealed class Texts(params (string Path, string Text)[] files) : ISourceTree
    {
        public bool FolderExists(string folder) => true;

        public IEnumerable<SourceEntry> List(string folder) => files.Select(f => new SourceEntry(f.Path));

        public byte[] Read(string path) => Encoding.UTF8.GetBytes(files.First(f => f.Path == path).Text);
    }
}
