namespace StaticGuide.Evidence.References;

internal readonly record struct ReferencePart(string Text, ReferenceRole Role);
