namespace SocialeKaart.Web.Texts;

public static partial class Teksten
{
    public const string InMijnAgenda = "Zet in mijn agenda";
    public const string ControleerBijDeOrganisatie = "Controleer bij de organisatie of dit nog klopt.";
}
