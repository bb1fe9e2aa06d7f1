namespace SocialeKaart.Search;

/// <summary>How near an activity is, in steps from wijk to wijk: in the same buurt or postcode, the same wijk, for the whole city, the wijk beside
/// it, further away, or elsewhere.</summary>
public enum Afstand { Vlakbij, Wijk, Stad, Ernaast, Verder, Elders }

/// <summary>How near an activity is to a place, and the code of its wijk that is nearest; null where it has none.</summary>
public sealed record Nabij(Afstand Afstand, string? Wijk);
