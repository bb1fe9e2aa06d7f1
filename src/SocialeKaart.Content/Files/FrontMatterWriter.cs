using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace SocialeKaart.Content.Files;

/// <summary>Writes front matter one field a line in the order of the calls; a field without a value is left out.</summary>
internal sealed partial class FrontMatterWriter
{
    private static readonly EmitterSettings Settings = new(2, int.MaxValue, false, 1024, false, true, "\n", true);

    private readonly StringBuilder _text = new();
    private readonly Emitter _emitter;

    public FrontMatterWriter()
    {
        _emitter = new Emitter(new StringWriter(_text, CultureInfo.InvariantCulture), Settings);
        _emitter.Emit(new StreamStart());
        _emitter.Emit(new DocumentStart(null, null, isImplicit: true));
        _emitter.Emit(new MappingStart());
    }

    public FrontMatterWriter Text(string name, string? value)
    {
        if (value is not null)
            Pair(name, new Scalar(null, null, value, LooksTyped().IsMatch(value) ? ScalarStyle.DoubleQuoted : ScalarStyle.Any, true, true));
        return this;
    }

    /// <summary>A value that YAML may read as what it is: a code, a number, a date, ja or nee.</summary>
    public FrontMatterWriter Plain(string name, string? value)
    {
        if (value is not null)
            Pair(name, new Scalar(value));
        return this;
    }

    public FrontMatterWriter Number(string name, int value) => Plain(name, value.ToString(CultureInfo.InvariantCulture));

    public FrontMatterWriter Date(string name, DateOnly value) => Plain(name, value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    public FrontMatterWriter Code<T>(string name, T value) where T : struct, Enum => Plain(name, Content.Code.Of(value));

    public FrontMatterWriter List(string name, IEnumerable<string> values)
    {
        _emitter.Emit(new Scalar(name));
        _emitter.Emit(new SequenceStart(null, null, true, SequenceStyle.Flow));
        foreach (var value in values)
            _emitter.Emit(new Scalar(value));
        _emitter.Emit(new SequenceEnd());
        return this;
    }

    public FrontMatterWriter Group(string name, bool present, Action<FrontMatterWriter> fields)
    {
        if (!present)
            return this;
        _emitter.Emit(new Scalar(name));
        _emitter.Emit(new MappingStart(null, null, true, MappingStyle.Flow));
        fields(this);
        _emitter.Emit(new MappingEnd());
        return this;
    }

    /// <summary>The whole file: the fields between two lines of three hyphens, then the body.</summary>
    public string File(string body) => $"---\n{Yaml()}---\n{(body.Length == 0 ? "" : body + "\n")}";

    /// <summary>The fields alone, one a line.</summary>
    public string Yaml()
    {
        _emitter.Emit(new MappingEnd());
        _emitter.Emit(new DocumentEnd(isImplicit: true));
        _emitter.Emit(new StreamEnd());
        return _text.ToString().TrimEnd('\n') + "\n";
    }

    private void Pair(string name, Scalar value)
    {
        _emitter.Emit(new Scalar(name));
        _emitter.Emit(value);
    }

    // Editors' tools would take these for a number, a date, a time or a truth value.
    [GeneratedRegex(@"^(?:[-+.\d][-+.\d:_eExX]*|true|false|yes|no|on|off|null|~)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex LooksTyped();
}
