using StaticGuide.Importing.Heads;
using StaticGuide.Importing.Sites;

namespace StaticGuide.Importing;

/// <summary>A page whose front matter was read, and whose text is still to be.</summary>
internal sealed record PageDraft(ForeignPage Page, NewHead Head, int BodyLine, List<Left> Left);
