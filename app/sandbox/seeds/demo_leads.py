"""The demo team's pending leads; each group says what it shows.

Between them they meet every matching rule and every refusal of Convert Lead (api-facts.md sections
1 and 2). Numbers are part of the ids, so they stay.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from app.sandbox.seeds.base import BERGSTROM, HERRERA, MOREAU, NOVAK, OKAFOR, TANAKA
from app.sandbox.seeds.fields import seeded_id

HOUR, DAY, WEEK = 60, 24 * 60, 7 * 24 * 60


def lead_id(number: int) -> str:
    """The id of the lead of that number."""
    return seeded_id(7_300_000 + number)


@dataclass(frozen=True, slots=True)
class Prospect:
    """A lead; `minutes` is its age, `more` further field values."""

    number: int
    first: str | None
    last: str
    company: str | None
    mail: str | None
    phone: str | None
    minutes: int
    owner: str
    source: str | None = None
    status: str | None = "Not Contacted"
    more: Mapping[str, Any] = field(default_factory=dict)
    files: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    note: str | None = None
    partner: bool = False

    def values(self) -> dict[str, Any]:
        """Field values of the lead, tags and layout aside."""
        return {
            "First_Name": self.first,
            "Last_Name": self.last,
            "Company": self.company,
            "Email": self.mail,
            "Phone": self.phone,
            "Lead_Source": self.source,
            "Lead_Status": self.status,
            **self.more,
        }


# One sure match: the unique phone, contact and account agree.
_BY_PHONE = (
    Prospect(1, "Maya", "Fielding", "Brightwater Marine Ltd", "maya.fielding@brightwater.example",
             "+44 23 5550 1311", 12, OKAFOR, "Trade Show", "Contacted",
             {"Designation": "Head of Purchasing", "Mobile": "+44 7700 900311",
              "City": "Southampton", "Country": "United Kingdom", "Industry": "Manufacturing"},
             files=("Enquiry hull sensors.pdf",), tags=("hot", "trade fair")),
    Prospect(2, "Jonas", "Reuter", "Zylker Logistics GmbH", "jonas.reuter@zylker-logistics.example",
             "+49 40 5550 1222", 3 * HOUR, NOVAK, "Employee Referral", "Contacted",
             {"Designation": "Fleet Manager", "Website": "https://zylker-logistics.example",
              "No_of_Employees": 850, "Product_Interest": "Fleet"}, tags=("VIP",)),
    Prospect(3, "Ingrid", "Solberg", "Nordlys Energi AS", "ingrid.solberg@nordlys.example",
             "+47 77 55 50 33", 26 * HOUR, BERGSTROM, "Webinar",
             more={"Designation": "Innkjøpssjef", "City": "Tromsø", "Country": "Norway"}),
    Prospect(4, "Samuel", "Adeyemi", "Baobab Solar", "samuel@baobab-solar.example",
             "+254 20 555 2444", 2 * DAY, OKAFOR, "Partner", "Pre-Qualified",
             {"Annual_Revenue": 4200000.0, "Product_Interest": "Warehouse"},
             note="Wants a call before the rains."),
    Prospect(5, "Camille", "Roche", "Moulin Blanc SARL", "camille.roche@moulin-blanc.example",
             "+33 4 55 50 19 55", 4 * DAY, MOREAU, "Cold Call",
             more={"Salutation": "Mrs.", "City": "Lyon", "Country": "France"}),
    Prospect(6, "美咲", "佐藤", "株式会社さくら精密", "misaki.sato@sakura-seimitsu.example",
             "+81 6 5550 2066", 6 * DAY, TANAKA, "Trade Show", "Contacted",
             {"Designation": "購買部長", "City": "大阪市", "Country": "日本"},
             files=("見積依頼.pdf", "図面一式.zip"), tags=("trade fair",)),
    Prospect(7, "Анна", "Соколова", "Волга Логистика", "anna.sokolova@volga.example",
             "+7 700 555 21 77", 8 * DAY, NOVAK, "Web Research",
             more={"Designation": "Руководитель отдела закупок", "City": "Караганда"}),
    Prospect(8, "ليلى", "حداد", "شركة النخيل للتجارة", "layla.haddad@nakheel.example",
             "+971 4 555 2288", 9 * DAY, OKAFOR, "External Referral", "Attempted to Contact",
             {"Designation": "مديرة المشتريات", "City": "دبي"}),
    Prospect(72, "Pat", "Boyle", "Zylker Biotech", "pat.boyle@zylker.example", "9844444444",
             50, MOREAU, "Advertisement", "Contacted", tags=("newsletter",),
             note="From the autumn campaign."),
)  # fmt: skip

# One sure match by Email, which is not unique here; some fill blanks, some meet filled fields.
_BY_EMAIL = (
    Prospect(9, "Oliver", "Hartley", "Cobalt & Crane Engineering",
             "o.hartley@cobalt-crane.example", None, 35, OKAFOR, "Web Download",
             more={"Designation": "Engineering Director", "Mobile": "+44 7700 900909",
                   "Skype_ID": "ohartley"}, files=("Drawing 4417.dwg",)),
    Prospect(10, "Priya", "Raman", "Tamarind Textiles", "priya.raman@tamarind.example",
             "+91 422 555 2999", 5 * HOUR, TANAKA, "Webinar", "Contacted"),
    Prospect(11, "Dan", "O'Leary", "Hollis Orchard Foods", "Dan.OLeary@Hollis-Orchard.example",
             "+44 1432 555 011", 30 * HOUR, OKAFOR, "Cold Call",
             more={"Street": "Orchard House, 4 Mill Lane", "Zip_Code": "HR1 2AB",
                   "City": "Hereford", "Country": "United Kingdom"}),
    Prospect(12, "Zofia", "Wójcik", "Łódzkie Młyny Sp. z o.o.",
             "zofia.wojcik@lodzkie-mlyny.example", "+48 42 555 23 12", 3 * DAY, NOVAK,
             "Employee Referral", more={"City": "Łódź", "Country": "Polska"}),
    Prospect(13, "Hélène", "Lefèvre", "Moulin Blanc SARL", "helene.lefevre@moulin-blanc.example",
             None, 5 * DAY, MOREAU, "Chat", tags=("follow up",)),
    Prospect(14, "Ravi", "Menon", None, "ravi.menon@postbox.example", "+91 80 5550 1414", 7 * DAY,
             TANAKA, "Advertisement", "Contact in Future"),
    Prospect(15, "Astrid", "Dahl", "Fjordvik Seafood", "astrid.dahl@fjordvik.example",
             "+47 70 55 52 15", 10 * DAY, BERGSTROM, "Trade Show", "Contacted",
             {"Designation": "Managing Director", "Email_Opt_Out": True},
             files=("Cold chain tender.pdf", "Port plan.png", "Volumes 2025.xlsx"),
             tags=("hot", "VIP", "follow up")),
)  # fmt: skip

# Several contacts, or contact and account that don't agree: somebody must choose.
_TO_CHOOSE = (
    # The article's situation: the phone says one contact, the email another.
    Prospect(16, "Rosa", "Ibáñez", "Panadería La Espiga", "rosa@la-espiga.example",
             "+34 976 55 50 99", 90, MOREAU, "External Referral", "Contacted",
             files=("Pedido de muestra.pdf",), tags=("hot",)),
    # Two contacts share a mailbox.
    Prospect(17, "Beatrice", "Cole", "Meadowlark Schools Trust", "office@meadowlark.example", None,
             20 * HOUR, OKAFOR, "Web Download"),
    # Phone and email point to contacts of two different accounts.
    Prospect(18, "Marcus", "Thorne", "Cobalt & Crane Engineering", "m.thorne@tamarind.example",
             "+44 114 555 0144", 2 * DAY, OKAFOR, "Partner"),
    # The contact belongs to one account, the lead's company is another one that exists.
    Prospect(19, "Fiona", "Gallagher", "Silverbirch Housing", "fiona.gallagher@quayside.example",
             "+353 1 555 2522", 3 * DAY, MOREAU, "Cold Call", "Contacted", tags=("VIP",)),
    # The contact's account was renamed by its owner: overwrite would follow.
    Prospect(20, "Tomáš", "Beneš", "Castellan Security Group a.s.", "t.benes@castellan.example",
             "+420 255 502 523", 4 * DAY, NOVAK, "Webinar",
             note="They merged with their daughter firm last month; new name from now on."),
    # The contact has no account; one of the lead's company name exists.
    Prospect(21, "Grace", "Whitfield", "Ironbridge Tools", "grace.whitfield@ironbridge.example",
             None, 6 * DAY, OKAFOR, "Advertisement"),
    # Names only: two John Smiths, then one Maria Silva of some other company.
    Prospect(22, "John", "Smith", "Harbour Lane Studio", "john@harbour-lane.example",
             "+44 20 5550 2222", 28 * HOUR, OKAFOR, "Web Research"),
    Prospect(23, "Maria", "Silva", "Azulejo & Filhos", "maria@azulejo.example", "+351 21 555 0023",
             11 * DAY, MOREAU, "Trade Show"),
    # Only the account matches, by name; then two accounts of one name.
    Prospect(24, "Theo", "Blackwood", "Pemberton Press", "theo.blackwood@pemberton.example",
             "+44 1865 555 024", 15 * HOUR, MOREAU, "Public Relations",
             files=("Press kit.zip",)),
    Prospect(25, "Nia", "Rhys", "Hummingbird Couriers", "nia.rhys@hummingbird.example",
             "+44 29 5550 0025", 12 * DAY, NOVAK, "Chat"),
    # The unique customer number finds the account although the company's name doesn't...
    Prospect(26, "Colin", "Pike", "Osprey Rail", "colin.pike@osprey-rail.example", None, 13 * DAY,
             OKAFOR, "Partner", more={"Customer_Number": "K-10028"}),
    # ...and here number and name find two different accounts.
    Prospect(27, "Sanjay", "Iyer", "Zylker Retail", "sanjay.iyer@zylker-retail.example",
             "+91 44 5550 2939", 2 * WEEK, TANAKA, "Employee Referral",
             more={"Customer_Number": "K-10019"}),
)  # fmt: skip

# Nothing matches: contact and account are new. 28 and 67 to 69 collide with each other.
_NEW = (
    Prospect(28, "Harriet", "Vance", "Marigold Robotics", "harriet@marigold-robotics.example",
             "+44 117 555 0028", 3, OKAFOR, "Web Download",
             more={"Website": "https://marigold-robotics.example", "Industry": "Technology"},
             tags=("hot",)),
    Prospect(29, "Émile", "Desrochers", "Atelier Desrochers", "emile@atelier-desrochers.example",
             "+33 1 55 50 29 29", 7, MOREAU, "Chat"),
    Prospect(30, "Lena", "Brandt", "Brandt Feinmechanik", "lena.brandt@brandt-fm.example",
             "+49 711 555 030", 2 * HOUR, NOVAK, "Trade Show", tags=("trade fair",)),
    Prospect(31, "健太", "山本", "山本物流株式会社", "kenta@yamamoto-butsuryu.example",
             "+81 3 5550 3131", 9 * HOUR, TANAKA, "Trade Show", more={"City": "東京"}),
    Prospect(32, "Giulia", "Ferri", "Ferri Ceramiche S.r.l.", "giulia@ferri-ceramiche.example",
             "+39 059 555 032", 22 * HOUR, MOREAU, "Cold Call",
             more={"Product_Interest": "Analytics"}),
    Prospect(33, "Bongani", "Dlamini", "Umoya Wind", "bongani@umoya-wind.example",
             "+27 21 555 0033", 2 * DAY, OKAFOR, "Partner", "Pre-Qualified",
             {"Annual_Revenue": 1850000.0, "Rating": "Active"}),
    Prospect(34, "Søren", "Kjær", "Kjær & Søn Møbler", "soren@kjaer-moebler.example",
             "+45 55 50 34 34", 4 * DAY, BERGSTROM, "Web Research"),
    Prospect(35, "Ximena", "Quispe", "Altiplano Textiles", "ximena@altiplano.example", None,
             6 * DAY, MOREAU, "Advertisement"),
    Prospect(36, "Owen", "Griffiths", "Dragonfly Irrigation", None, "+44 1792 555 036", 9 * DAY,
             OKAFOR, None, None),
    Prospect(37, "Νίκος", "Παπαδόπουλος", "Αιγαίο Ναυτιλιακή", "nikos@aigaio.example",
             "+30 21 5550 3737", 16 * DAY, BERGSTROM, "External Referral"),
    Prospect(67, "Peter", "Lang", "Marigold Robotics", "peter.lang@marigold-robotics.example",
             "+44 117 555 0067", 25, OKAFOR, "Web Download"),
    Prospect(68, "Harriet", "Vance", "Marigold Robotics Ltd", "h.vance@marigold-robotics.example",
             "+44 117 555 0028", 70, MOREAU, "Webinar"),
    Prospect(69, "P.", "Lang", "marigold robotics", "peter.lang@marigold-robotics.example", None,
             5 * HOUR, TANAKA, "Chat"),
    Prospect(71, "Amara", "Diallo", "Sahel Cold Chain", "amara@sahel-cold.example",
             "+221 33 555 0071", 1, OKAFOR, "Chat", tags=("hot", "follow up"),
             more={"Product_Interest": "Cold Chain"}),
)  # fmt: skip

# No company: a contact and no account.
_NO_COMPANY = (
    Prospect(38, "Ruth", "Abara", None, "ruth.abara@postbox.example", "+234 1 555 0038", 45,
             OKAFOR, "Webinar"),
    Prospect(39, None, "Nguyễn", None, "nguyen@postbox.example", None, 19 * HOUR, TANAKA, "Chat"),
    Prospect(40, "Leah", "Stern", "   ", "leah.stern@postbox.example", "+972 3 555 0040", 5 * DAY,
             MOREAU, "Web Research"),
    Prospect(41, "Pavel", "Horák", None, None, "+420 255 504 141", 20 * DAY, NOVAK, None,
             "Contact in Future"),
)  # fmt: skip

_LONG_COMPANY = (
    "Gesellschaft zur Förderung und Verbreitung energiesparender Kühlverfahren im grenzüber"
    "schreitenden Güterverkehr zwischen Nordsee, Ostsee und Alpenraum, Zweigniederlassungen "
    "Mecklenburgische Seenplatte"
)

# Hard to draw: the longest names the fields hold, markup, quotes, direction marks.
_HARD_NAMES = (
    Prospect(42, "Hildegard", "von und zu Hohenlohe-Waldenburg-Schillingsfürst", _LONG_COMPANY,
             "hildegard@gfvek.example", "+49 395 555 042", 8 * HOUR, NOVAK, "Public Relations",
             more={"Designation": "Geschäftsführende Gesellschafterin und stellvertretende "
                                  "Vorsitzende des Beirats"}),
    Prospect(43, "Adolfo Maximiliano Bartolomé José-María", "de la Cruz y Fernández de Córdoba "
             "Álvarez de Toledo Ponce de León", "Viñedos del Duero", "adolfo@duero.example",
             "+34 947 55 50 43", 17 * DAY, MOREAU, "Trade Show"),
    Prospect(44, "Bo \"Bobby\"", "O'Smith", "<b>Smith & Sons</b>", "bo@smith-and-sons.example",
             "+44 161 555 0044", 3 * DAY, OKAFOR, "Web Download",
             more={"Description": "<script>alert('hello')</script> & <i>thanks</i>\n"
                                  "Second line.\tTabbed."}),
    Prospect(45, "دانيال", "Ben-Ari", "חברת הזית בע״מ", "daniel@olive-co.example",
             "+972 4 555 0045", 18 * DAY, BERGSTROM, "Partner",
             more={"Description": "Order no. \u202e54321\u202c, please read twice."}),
)  # fmt: skip

# Leads that can't be converted now.
_BLOCKED_LEADS = (
    Prospect(46, "Vera", "Ostrova", "Bellweather Clinics", "vera@bellweather.example",
             "+44 121 555 0046", 2 * DAY, OKAFOR, "Webinar", "Contacted",
             {"Locked__s": True, "$locked_for_me": True, "$lock_reason": "Quote being drafted"}),
    Prospect(47, "Idris", "Kaplan", "Anatolia Grain", "idris@anatolia-grain.example",
             "+90 312 555 0047", 3 * DAY, NOVAK, "Partner", more={
                 "$approval_state": "approval_process_pending", "$approved": False}),
    Prospect(48, "Stella", "Marek", "Quickfire Loans", "stella@quickfire.example",
             "+48 22 555 00 48", 23 * DAY, NOVAK, "Advertisement", "Junk Lead",
             {"$approval_state": "approval_process_rejected", "$approved": False}),
    Prospect(49, "Conor", "Doyle", "Tidewater Pumps", "conor@tidewater.example",
             "+353 21 555 0049", 4 * DAY, MOREAU, "Cold Call", more={
                 "$approval_state": "review_process_pending", "$review_process":
                     {"approve": True, "reject": True, "resubmit": False}}),
    Prospect(50, "Mei", "Lin", "Jade Harbour Trading", "mei.lin@jade-harbour.example",
             "+65 5550 0050", 5 * DAY, TANAKA, "External Referral", more={
                 "$in_merge": True, "$approval_state": "merge_pending"}),
    Prospect(51, "Walter", "Quinn", "Foxglove Gardens", "walter@foxglove.example",
             "+44 1223 555 051", 40, OKAFOR, "Web Download", more={
                 "$approval_state": "webform_unapproved", "$approved": False}),
    Prospect(57, "Noor", "Rahimi", "Saffron Route Foods", "noor@saffron-route.example",
             "+44 20 5550 0057", 6 * HOUR, OKAFOR, "Trade Show", more={
                 "$approval_state": "zia_vision_pending", "$approved": False}),
)  # fmt: skip

# Leads whose match is locked, or may only be read.
_HARD_TARGETS = (
    Prospect(52, "Henrik", "Lund", "Aurora Cold Storage", "henrik.lund@aurora-cold.example",
             "+372 555 3028", 27 * HOUR, BERGSTROM, "Employee Referral", "Contacted"),
    Prospect(53, "Elise", "Marchand", "Orbital Ceramics", "elise.marchand@orbital.example",
             "+33 5 55 50 21 29", 7 * DAY, MOREAU, "Trade Show"),
    Prospect(54, "Luc", "Garnier", "Orbital Ceramics", "luc.garnier@orbital.example",
             "+33 5 55 50 21 54", 8 * DAY, MOREAU, "Trade Show"),
    Prospect(55, "Wei", "Zhang", "Kestrel Freight Lines", "wei.zhang@kestrel-freight.example",
             "+31 10 555 0131", 33 * HOUR, NOVAK, "Partner",
             more={"Designation": "Head of Operations", "Mobile": "+31 6 5550 0131"}),
    Prospect(56, "Noah", "Petersen", "Greywacke Mining", "noah.petersen@greywacke.example",
             "+61 8 5550 2230", 9 * DAY, TANAKA, "Cold Call",
             more={"Website": "https://greywacke.example", "No_of_Employees": 2400}),
)  # fmt: skip

# Much to lose or to carry: unmapped fields, attachments, tags, notes, owners of another branch.
_CARGO = (
    Prospect(58, "Isla", "McRae", "Larkspur Dental Group", "isla.mcrae@larkspur.example",
             "+44 1225 555 058", 55, OKAFOR, "Web Research", "Contacted",
             {"Budget_Code": "FY26-DEN-0417"}),
    Prospect(59, "Kwame", "Mensah", "Baobab Solar", "kwame.mensah@baobab-solar.example",
             "+254 20 555 2459", 4 * HOUR, OKAFOR, "Partner", "Pre-Qualified",
             {"Salutation": "Mr.", "Designation": "Project Lead", "Mobile": "+254 700 555 059",
              "Fax": "+254 20 555 2400", "Website": "https://baobab-solar.example",
              "Industry": "Energy", "No_of_Employees": 140, "Annual_Revenue": 6500000.5,
              "Rating": "Active", "Skype_ID": "kwame.m", "Street": "12 Riverside Drive",
              "City": "Nairobi", "State": "Nairobi County", "Zip_Code": "00100",
              "Country": "Kenya", "Product_Interest": "Warehouse",
              "Budget_Code": "CAPEX-2026-11", "Customer_Number": "K-10024",
              "Description": "Second site opens in spring."}),
    Prospect(60, "Julia", "Hoffmann", "Zylker Logistics GmbH",
             "j.hoffmann@zylker-logistics.example", "+49 40 5550 1235", 31 * HOUR, NOVAK,
             "Employee Referral", files=("Rahmenvertrag Entwurf.docx",),
             tags=("VIP", "follow up")),
    Prospect(61, "Aiko", "Mori", "株式会社さくら精密", "aiko.mori@sakura-seimitsu.example",
             "+81 6 5550 2036", 10 * DAY, TANAKA, "Trade Show",
             files=("Specification.pdf", "Quote 1.pdf", "Quote 2.pdf", "Floor plan.png"),
             tags=("hot", "trade fair", "VIP", "follow up"), note="Four files, please keep all."),
    Prospect(70, "Lars", "Eriksen", "Nordlys Energi AS", "lars.eriksen@nordlys.example",
             "+47 77 55 50 37", 3 * WEEK, HERRERA, "Public Relations", "Contacted",
             {"Email_Opt_Out": True}),
)  # fmt: skip

# The partner layout: its deals layout has a pipeline of its own and two more mandatory fields.
_PARTNERS = (
    Prospect(62, "Chloe", "Bennett", "Larkspur Dental Group", "chloe.bennett@larkspur.example",
             "+44 1225 555 062", 65, OKAFOR, "Partner", "Contacted",
             {"Product_Interest": "Analytics"}, tags=("partner",), partner=True),
    Prospect(63, "Anders", "Holm", "Holm Distribution", "anders@holm-distribution.example",
             "+46 8 555 063 63", 7 * HOUR, BERGSTROM, "Partner", tags=("partner",), partner=True),
    Prospect(64, "Yusuf", "Demir", "Bosporus Resellers", "yusuf@bosporus.example",
             "+90 212 555 0064", 2 * DAY, NOVAK, "Partner", "Pre-Qualified",
             {"Product_Interest": "Fleet", "Annual_Revenue": 990000.0}, partner=True),
    Prospect(65, "Eleanor", "Marsh", "Brightwater Marine Ltd",
             "eleanor.marsh@brightwater.example", None, 5 * DAY, OKAFOR, "Partner",
             files=("Reseller agreement.pdf",), tags=("partner", "hot"), partner=True),
    Prospect(66, "Inés", "Robledo", "Distribuciones Robledo", "ines@robledo.example",
             "+34 91 555 0066", 11 * DAY, MOREAU, "Partner", partner=True),
)  # fmt: skip

PROSPECTS = (
    *_BY_PHONE,
    *_BY_EMAIL,
    *_TO_CHOOSE,
    *_NEW,
    *_NO_COMPANY,
    *_HARD_NAMES,
    *_BLOCKED_LEADS,
    *_HARD_TARGETS,
    *_CARGO,
    *_PARTNERS,
)
