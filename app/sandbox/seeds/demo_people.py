"""The demo team's contacts, with what makes some of them hard targets."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from app.sandbox.seeds import demo_firms as firms
from app.sandbox.seeds.base import BERGSTROM, MOREAU, NOVAK, OKAFOR, TANAKA
from app.sandbox.seeds.fields import seeded_id


def contact_id(number: int) -> str:
    """The id of the contact of that number."""
    return seeded_id(7_200_000 + number)


@dataclass(frozen=True, slots=True)
class Acquaintance:
    """A contact; `firm` is the number of its account, `days` its age."""

    number: int
    first: str | None
    last: str
    mail: str | None
    phone: str | None
    firm: int | None
    owner: str
    days: int
    title: str | None = None
    mobile: str | None = None
    locked: bool = False

    def values(self) -> dict[str, Any]:
        """Field values of the contact, its account aside."""
        values: dict[str, Any] = {
            "First_Name": self.first,
            "Last_Name": self.last,
            "Email": self.mail,
            "Phone": self.phone,
            "Title": self.title,
            "Mobile": self.mobile,
        }
        if self.locked:
            values |= {
                "Locked__s": True,
                "$locked_for_me": True,
                "$lock_reason": "Data protection request",
            }
        return values


ACQUAINTANCES = (
    Acquaintance(1, "Maya", "Fielding", "maya.fielding@brightwater.example", "+44 23 5550 1311",
                 firms.BRIGHTWATER, OKAFOR, 500, title="Head of Purchasing"),
    Acquaintance(2, "Jonas", "Reuter", "j.reuter@zylker-logistics.example", "+49 40 5550 1222",
                 firms.ZYLKER_LOGISTICS, NOVAK, 600, title="Fleet Manager"),
    Acquaintance(3, "Ingrid", "Solberg", None, "+47 77 55 50 33", firms.NORDLYS, BERGSTROM, 320),
    Acquaintance(4, "Samuel", "Adeyemi", "samuel@baobab-solar.example", "+254 20 555 2444",
                 firms.BAOBAB, OKAFOR, 200, title="Operations Director"),
    Acquaintance(5, "Camille", "Roche", "camille.roche@moulin-blanc.example",
                 "+33 4 55 50 19 55", firms.MOULIN, MOREAU, 650),
    Acquaintance(6, "美咲", "佐藤", "misaki.sato@sakura-seimitsu.example", "+81 6 5550 2066",
                 firms.SAKURA, TANAKA, 500, title="購買部長"),
    Acquaintance(7, "Анна", "Соколова", None, "+7 700 555 21 77", firms.VOLGA, NOVAK, 300),
    Acquaintance(8, "ليلى", "حداد", None, "+971 4 555 2288", firms.NAKHEEL, OKAFOR, 250),
    Acquaintance(9, "Oliver", "Hartley", "o.hartley@cobalt-crane.example", None, firms.COBALT,
                 OKAFOR, 470, title="Chief Engineer", mobile="+44 7700 900109"),
    Acquaintance(10, "Priya", "Raman", "priya.raman@tamarind.example", "+91 422 555 2910",
                 firms.TAMARIND, TANAKA, 430),
    Acquaintance(11, "Daniel", "O'Leary", "dan.oleary@hollis-orchard.example", None, firms.HOLLIS,
                 OKAFOR, 280, title="Buyer"),
    Acquaintance(12, "Zofia", "Wójcik", "zofia.wojcik@lodzkie-mlyny.example", None, firms.MLYNY,
                 NOVAK, 180),
    Acquaintance(13, "Hélène", "Lefèvre", "helene.lefevre@moulin-blanc.example", None,
                 firms.MOULIN, MOREAU, 90),
    Acquaintance(14, "Ravi", "Menon", "ravi.menon@postbox.example", None, None, TANAKA, 33),
    Acquaintance(15, "Astrid", "Dahl", "astrid.dahl@fjordvik.example", None, firms.FJORDVIK,
                 BERGSTROM, 200, title="Owner"),
    Acquaintance(16, "Rosa", "Ibáñez", None, "+34 976 55 50 99", firms.ESPIGA, MOREAU, 140),
    Acquaintance(17, None, "Ibáñez", "rosa@la-espiga.example", None, firms.ESPIGA, MOREAU, 20),
    Acquaintance(18, "Front", "Office", "office@meadowlark.example", None, firms.MEADOWLARK,
                 OKAFOR, 55),
    Acquaintance(19, "Beatrice", "Cole", "office@meadowlark.example", None, firms.MEADOWLARK,
                 OKAFOR, 50),
    Acquaintance(20, "Marcus", "Thorne", "m.thorne@cobalt-crane.example", "+44 114 555 0144",
                 firms.COBALT, OKAFOR, 150),
    Acquaintance(21, "Marcus", "Thorne", "m.thorne@tamarind.example", None, firms.TAMARIND,
                 TANAKA, 75),
    Acquaintance(22, "Fiona", "Gallagher", "fiona.gallagher@quayside.example", "+353 1 555 2522",
                 firms.QUAYSIDE, MOREAU, 760, title="Partner"),
    Acquaintance(23, "Tomáš", "Beneš", "t.benes@castellan.example", "+420 255 502 523",
                 firms.CASTELLAN, NOVAK, 560),
    Acquaintance(24, "Grace", "Whitfield", "grace.whitfield@ironbridge.example", None, None,
                 OKAFOR, 70),
    Acquaintance(25, "John", "Smith", "john.smith@silverbirch.example", None, firms.SILVERBIRCH,
                 OKAFOR, 340),
    Acquaintance(26, "John", "Smith", "jsmith@osprey-rail.example", "+44 1332 555 026",
                 firms.OSPREY, OKAFOR, 410),
    Acquaintance(27, "Maria", "Silva", "maria.silva@vantablanc.example", None, firms.VANTABLANC,
                 MOREAU, 80),
    Acquaintance(28, "Henrik", "Lund", "henrik.lund@aurora-cold.example", "+372 555 3028",
                 firms.AURORA, BERGSTROM, 160, locked=True),
    Acquaintance(29, "Elise", "Marchand", "elise.marchand@orbital.example", "+33 5 55 50 21 29",
                 firms.ORBITAL, MOREAU, 250),
    Acquaintance(30, "Noah", "Petersen", "noah.petersen@greywacke.example", "+61 8 5550 2230",
                 firms.GREYWACKE, TANAKA, 380, title="Site Manager"),
    Acquaintance(31, "Wei", "Zhang", "wei.zhang@kestrel-freight.example", "+31 10 555 0131",
                 firms.KESTREL, NOVAK, 230),
    Acquaintance(32, "Pat", "Boyle", None, "9844444444", firms.ZYLKER_BIOTECH, MOREAU, 400),
    Acquaintance(33, None, "Boyle", "pat.boyle@zylker.example", None, None, MOREAU, 35),
    Acquaintance(34, "Kwame", "Mensah", "kwame.mensah@baobab-solar.example", None, firms.BAOBAB,
                 OKAFOR, 130),
    Acquaintance(35, "Julia", "Hoffmann", "j.hoffmann@zylker-logistics.example",
                 "+49 40 5550 1235", firms.ZYLKER_LOGISTICS, NOVAK, 310, title="Controller"),
    Acquaintance(36, "Aiko", "Mori", "aiko.mori@sakura-seimitsu.example", "+81 6 5550 2036",
                 firms.SAKURA, TANAKA, 110),
    Acquaintance(37, "Lars", "Eriksen", "lars.eriksen@nordlys.example", "+47 77 55 50 37",
                 firms.NORDLYS, BERGSTROM, 290),
    Acquaintance(38, "Chloe", "Bennett", "chloe.bennett@larkspur.example", None, firms.LARKSPUR,
                 OKAFOR, 90, title="Practice Manager"),
    Acquaintance(39, "Sanjay", "Iyer", "sanjay.iyer@zylker-retail.example", "+91 44 5550 2939",
                 firms.ZYLKER_RETAIL, TANAKA, 24),
    Acquaintance(40, "Eleanor", "Marsh", "eleanor.marsh@brightwater.example", None,
                 firms.BRIGHTWATER, OKAFOR, 45),
    # The people of leads 32 and 36, written a little otherwise: nothing matches them.
    Acquaintance(41, "Giulia Maria", "Ferri", "g.ferri@ferri-ceramiche.example", "059 555032",
                 firms.FERRI, MOREAU, 120, title="Export Manager"),
    Acquaintance(42, "Owen", "Griffith", "owen@dragonfly.example", "+44 (0)1792 555036", None,
                 OKAFOR, 85),
)  # fmt: skip

MAY_ONLY_READ = (contact_id(30), contact_id(31), firms.firm_id(firms.GREYWACKE))
"""Records that the tokens' user may read but not edit: a merge leaves their fields alone."""
