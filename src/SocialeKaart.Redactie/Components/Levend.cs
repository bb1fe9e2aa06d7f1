using Microsoft.AspNetCore.Components;
using SocialeKaart.Content;
using SocialeKaart.Redactie.Inrichting;

namespace SocialeKaart.Redactie.Components;

/// <summary>A part of a page that looks twice a second whether the content changed, when it is live. Plain, it shows the content of its moment.</summary>
public abstract class Levend : ComponentBase, IDisposable
{
    public static readonly TimeSpan Tempo = TimeSpan.FromMilliseconds(500);

    private readonly CancellationTokenSource _gone = new();
    private Aanbod? _seen;

    [Inject] protected Etalage Etalage { get; private set; } = null!;

    [Inject] protected TimeProvider Time { get; private set; } = null!;

    /// <summary>When it last changed before the eyes of the editor; null as long as it did not.</summary>
    protected DateTimeOffset? Bijgewerkt { get; private set; }

    /// <summary>Takes over what there is now.</summary>
    protected abstract void Kijk();

    protected override void OnParametersSet()
    {
        _seen = Etalage.Nu().Aanbod;
        Kijk();
    }

    // Only called where the part is live.
    protected override void OnAfterRender(bool firstRender)
    {
        if (firstRender)
            _ = Follow();
    }

    public void Dispose()
    {
        _gone.Cancel();
        _gone.Dispose();
        GC.SuppressFinalize(this);
    }

    private async Task Follow()
    {
        using var timer = new PeriodicTimer(Tempo, Time);
        try
        {
            var gone = _gone.Token;
            while (await timer.WaitForNextTickAsync(gone))
                await InvokeAsync(Look);
        }
        catch (Exception e) when (e is OperationCanceledException or ObjectDisposedException)
        {
            // The editor left.
        }
    }

    private void Look()
    {
        if (Etalage.Nu().Aanbod is var now && now == _seen)
            return;
        try
        {
            Kijk();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // A folder in the middle of a move looks like this; a moment later it does not.
            return;
        }
        (_seen, Bijgewerkt) = (now, Time.GetLocalNow());
        StateHasChanged();
    }
}
