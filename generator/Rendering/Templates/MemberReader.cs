namespace StaticGuide.Rendering.Templates;

/// <summary>Reads one member of all objects of a kind.</summary>
internal abstract class MemberReader(object kind)
{
    /// <inheritdoc cref="MemberObject.Kind"/>
    public object Kind => kind;

    public abstract object? Read(MemberObject owner);
}
