"""The devices that wait until a person has typed their code (the device authorization grant)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from random import Random

from app.sandbox.accounts.consents import Ask
from app.sandbox.clock import Clock
from app.sandbox.tokens import Grant

DEVICE_LIFE = timedelta(minutes=5)
MOST_DEVICES = 1_000
_LETTERS = "BCDFGHJKLMNPQRSTVWXZ"


@dataclass(slots=True)
class Device:
    """A device. `grant` is set once a person said yes, `denied` once one said no."""

    device_code: str
    user_code: str
    ask: Ask
    expires: datetime
    polled: datetime | None = None
    grant: Grant | None = None
    with_refresh: bool = False
    denied: bool = False


class Devices:
    """All devices that wait, or that were answered and have not come for it yet."""

    def __init__(self, clock: Clock, seed: str) -> None:
        self._clock = clock
        self._source = Random(f"devices {seed}")
        self._by_code: dict[str, Device] = {}

    def add(self, device_code: str, ask: Ask) -> Device:
        """A device that asks for codes; the oldest makes room if there are too many."""
        device = Device(device_code, self._new_code(), ask, self._clock.now() + DEVICE_LIFE)
        self._by_code[device_code] = device
        if len(self._by_code) > MOST_DEVICES:
            del self._by_code[next(iter(self._by_code))]
        return device

    def polling(self, device_code: str) -> Device | None:
        """The device of that device code, expired or not."""
        return self._by_code.get(device_code)

    def waiting(self, user_code: str) -> Device | None:
        """The device that shows this code and was not answered; spaces and small letters do."""
        wanted = "".join(user_code.upper().split()).replace("-", "")
        return next(
            (
                device
                for device in self._by_code.values()
                if device.user_code.replace("-", "") == wanted
                and device.expires > self._clock.now()
                and device.grant is None
                and not device.denied
            ),
            None,
        )

    def forget(self, device: Device) -> None:
        """The device has what it waited for."""
        self._by_code.pop(device.device_code, None)

    def _new_code(self) -> str:
        letters = "".join(self._source.choices(_LETTERS, k=8))
        return f"{letters[:4]}-{letters[4:]}"
