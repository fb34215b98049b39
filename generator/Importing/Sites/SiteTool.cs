namespace StaticGuide.Importing.Sites;

/// <summary>The tools whose sites are imported.</summary>
internal enum SiteTool
{
    Hugo,
    Jekyll,
    MkDocs,
    Zola,
    Docusaurus,
}
