"""An account's colour and words: the same wherever the account is shown."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap

from app.domain.accounts import Account, Colour, OrgKind
from app.ui.phrases import filled, translate
from app.ui.signin.places import kind_words

_COLOURS: Final[Mapping[Colour, tuple[str, str]]] = {
    Colour.BLUE: ("#2d5bd0", "#6a91f0"),
    Colour.GREEN: ("#1a7f52", "#5cc795"),
    Colour.VIOLET: ("#7a3fc4", "#b48af0"),
    Colour.TEAL: ("#0f7a85", "#55c1cc"),
    Colour.PINK: ("#b8327c", "#ee86bd"),
    Colour.BROWN: ("#8a5a2b", "#cfa274"),
    Colour.AMBER: ("#b97900", "#f2c464"),
}
_SIDE: Final = 16


def colour_of(colour: Colour, *, dark: bool) -> str:
    """For light and for dark grounds; at least 3:1 on either."""
    return _COLOURS[colour][dark]


def dot(colour: Colour, *, dark: bool, air: int = 0) -> QIcon:
    """A filled circle in the account's colour. air: logical pixels to what stands behind it."""
    icon = QIcon()
    for ratio in (1.0, 1.5, 2.0, 3.0):
        drawn = QPixmap(round((_SIDE + air) * ratio), round(_SIDE * ratio))
        drawn.setDevicePixelRatio(ratio)
        drawn.fill(Qt.GlobalColor.transparent)
        painter = QPainter(drawn)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colour_of(colour, dark=dark)))
        painter.drawEllipse(QRectF(2, 2, _SIDE - 4, _SIDE - 4))
        painter.end()
        icon.addPixmap(drawn)
    return icon


def org_name(account: Account) -> str:
    """Its name, or its number where Zoho told none."""
    if account.org_name:
        return account.org_name
    return filled(translate("Accounts", "Org {id}"), id=account.org_id)


def user_name(account: Account) -> str:
    """The user, by whatever Zoho told."""
    return account.user_name or account.user_email or account.user_id


def described(account: Account) -> str:
    """One line: who, where, and what kind where it isn't the usual one."""
    parts = [user_name(account)]
    if account.kind is not OrgKind.PRODUCTION:
        parts.append(kind_words(account.kind))
    if account.data_centre is not None:
        parts.append(account.data_centre.address)
    return "  ·  ".join(parts)
