"""Words that tell nothing of whose name they stand in: legal forms, fillers, big mail providers."""

from __future__ import annotations

from typing import Final

_FORMS = """
ltd limited inc incorporated llc llp lp plc corp corporation co company gmbh mbh ag kg kgaa ohg ug
eg ev se sa sas sarl srl spa snc sl slu bv nv cv vof oy oyj ab as asa aps is doo sro spol zoo kft
zrt nyrt ou uab sia ooo oao zao pty pvt pte bhd sdn kk yk group holding holdings gruppe groupe
"""
LEGAL_FORMS: Final = frozenset(_FORMS.split())
"""In lower case, without accents and full stops."""

FILLERS: Final = frozenset({"the", "and", "und", "et", "y", "e", "of", "der", "die", "das"})

_PROVIDERS = """
gmail.com googlemail.com outlook.com hotmail.com live.com msn.com yahoo.com ymail.com icloud.com
me.com mac.com aol.com gmx.com gmx.de gmx.net gmx.at gmx.ch web.de t-online.de freenet.de mail.com
mail.ru yandex.ru yandex.com proton.me protonmail.com zoho.com zohomail.com qq.com 163.com 126.com
naver.com daum.net orange.fr free.fr wanadoo.fr laposte.net libero.it hotmail.co.uk yahoo.co.uk
yahoo.co.jp yahoo.de yahoo.fr hotmail.fr rediffmail.com fastmail.com hey.com tutanota.com
"""
FREE_MAIL: Final = frozenset(_PROVIDERS.split())
"""Domains that everybody may have an address at: sharing one says nothing."""

_BOXES = "info office contact sales mail hello admin support team service kontakt"
SHARED_BOXES: Final = frozenset(_BOXES.split())
"""Local parts of an office's mailbox."""
