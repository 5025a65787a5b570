"""The settings at work: given to the window at the start, kept when they change."""

from __future__ import annotations

import errno
import logging
from functools import partial
from types import MappingProxyType
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.domain.network import Network
from app.store.settings import Settings, SettingsFile, Trouble
from app.ui import placement
from app.ui.actions.keys import key_map
from app.ui.languages import Language
from app.ui.main_window import MainWindow
from app.ui.theme import Scheme, Theme

if TYPE_CHECKING:
    from concurrent.futures import ThreadPoolExecutor

_log = logging.getLogger("segue.preferences")


class Preferences(QObject):
    """Reads at once; writes in a thread of its own, since a slow disk must not stop the window."""

    def __init__(self, file: SettingsFile) -> None:
        super().__init__()
        self._file = file
        self._reading = file.read()
        self._settings = self._reading.settings
        self._scheme = Scheme(self._settings.appearance)
        self._thread: ThreadPoolExecutor | None = None

    @property
    def settings(self) -> Settings:
        """As they are now."""
        return self._settings

    @property
    def scheme(self) -> Scheme:
        """The look that the user chose."""
        return Scheme(self._settings.appearance)

    @property
    def language(self) -> Language:
        """The language that the user chose."""
        return Language(self._settings.language)

    def give_to(self, window: MainWindow, theme: Theme) -> None:
        """Put the window where it was, and follow what the user changes; theme is set already."""
        self._scheme = theme.scheme  # of this run: the command line may have named another
        theme.changed.connect(partial(self._follow, theme))
        key_map().take_own(self._settings.keys)
        key_map().changed.connect(self._keep_keys)
        self.dress(window)
        placement.restore(window, self._settings.window, self._settings.splitter)
        if self._reading.trouble is not None:
            self._tell_trouble(window, self._reading.trouble)

    def dress(self, window: MainWindow) -> None:
        """Let the queue of a window look as the user has it, and follow what is changed there;
        from now on it is this window's.
        """
        self._look = window.queue.look
        kept = self._settings
        self._look.dress(kept.columns, kept.widths, compact=kept.compact, order=kept.order)
        self._look.changed.connect(self._keep_look)
        window.places.update(kept.places)

    def set_network(self, network: Network) -> None:
        """Keep how to get out from now on."""
        self._keep(self._settings._replace(network=network))

    def set_hold(self, seconds: int) -> None:
        """Keep how long decisions wait before they are sent."""
        self._keep(self._settings._replace(hold=seconds))

    def set_confirm(self, confirm: bool) -> None:
        """Keep whether every decision is shown in the form first."""
        self._keep(self._settings._replace(confirm=confirm))

    def set_columns(self, columns: tuple[str, ...]) -> None:
        """Show these columns of the queue from now on, those with a minus in front not."""
        self._look.dress(columns, self._look.widths, compact=self._look.compact)
        self._keep_look()

    def set_compact(self, compact: bool) -> None:
        """Let the queue's rows stand close, from now on."""
        self._look.dress(self._look.columns, self._look.widths, compact=compact)
        self._keep_look()

    def set_notify(self, notify: bool) -> None:
        """Keep whether the system tells what ended while Segue isn't in front."""
        self._keep(self._settings._replace(notify=notify))

    def set_credits(self, allowed: int | None) -> None:
        """Keep what looking ahead may cost a day; None: what Segue suggests."""
        self._keep(self._settings._replace(credits=allowed))

    def _keep_look(self) -> None:
        look = self._look
        widths = MappingProxyType(dict(look.widths))
        self._keep(
            self._settings._replace(
                columns=look.columns, widths=widths, compact=look.compact, order=look.order
            )
        )

    def _keep_keys(self) -> None:
        own = MappingProxyType(dict(key_map().own()))
        if own != self._settings.keys:
            self._keep(self._settings._replace(keys=own))

    def set_history_days(self, days: int) -> None:
        """Keep for how long the history keeps what records looked like."""
        self._keep(self._settings._replace(history_days=days))

    def set_language(self, language: Language) -> None:
        """Keep what the next start speaks."""
        self._keep(self._settings._replace(language=language.value))

    def take_from(self, window: MainWindow) -> None:
        """Keep where the window is, and return when everything is kept."""
        key_map().changed.disconnect(self._keep_keys)
        placement.note_open(window, window.places)
        self._keep(
            self._settings._replace(
                window=placement.geometry_of(window),
                splitter=placement.division_of(window),
                places=MappingProxyType(dict(window.places)),
            )
        )
        if self._thread is not None:
            self._thread.shutdown()
            self._thread = None

    def _follow(self, theme: Theme) -> None:
        """The system changes the look too: only what the user chose is kept."""
        if theme.scheme is not self._scheme:
            self._scheme = theme.scheme
            self._keep(self._settings._replace(appearance=theme.scheme.value))

    def _keep(self, settings: Settings) -> None:
        if settings == self._settings:
            return
        self._settings = settings
        # A file that could not be read may be whole: it must not be overwritten.
        if self._reading.trouble is Trouble.OUT_OF_REACH:
            return
        from concurrent.futures import ThreadPoolExecutor  # not needed before the first paint

        if self._thread is None:
            self._thread = ThreadPoolExecutor(1, thread_name_prefix="settings")
        self._thread.submit(self._write, settings)

    def _write(self, settings: Settings) -> None:
        try:
            self._file.write(settings)
        except OSError as error:
            _log.warning("not kept: %s", errno.errorcode.get(error.errno or 0, "OSError"))

    def _tell_trouble(self, window: MainWindow, trouble: Trouble) -> None:
        if trouble is Trouble.PUT_ASIDE:
            short = self.tr("Your settings were reset")
            text = self.tr(
                "The file with your settings was damaged, or is from a newer version. Segue "
                "started with its defaults; the old file is kept beside the new one as %1."
            ).replace("%1", self._reading.aside)
        else:
            short = self.tr("Your settings could not be read")
            text = self.tr(
                "The file with your settings can't be read at the moment. Segue uses its "
                "defaults and leaves the file as it is; changes apply to this session only."
            )
        from app.ui.dialogs import tell

        _log.warning("read with trouble: %s", trouble.name)
        window.status.set_notice(short, lambda: tell(window, short, text))
