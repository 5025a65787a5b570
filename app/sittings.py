"""One org after the other, each in a window of its own, so that nothing of one is left in the next.

The new window takes the former one's place; only then the former one goes.
"""

from __future__ import annotations

from app.program import Program, kept_queue
from app.reception import Going, sign_out
from app.ui.main_window import MainWindow
from app.ui.placement import division_of, geometry_of, note_open, restore


async def sit_through(program: Program) -> Program:
    """Run it, and wherever the user goes from there; the last one, when Segue is to end."""
    await program.run()
    while program.going is not None:
        program = await _follow(program, program.going)
        await program.run()
    return program


async def _follow(former: Program, going: Going) -> Program:
    """The next program, its window standing where the former one's stood."""
    told = await _see_off(former, going)
    if going.source is not None:
        going.source.begin()
    window = MainWindow(former.theme)
    restore(window, geometry_of(former.window), division_of(former.window))
    if former.home is not None:
        former.home.preferences.dress(window)
    note_open(former.window, former.window.places)
    window.places.update(former.window.places)
    kept = kept_queue(window, going.source, former.home)
    if going.source is None:
        window.show_start()
        if told:
            window.start_page.show_signed_out(told)
    else:
        window.show_desk()
        if going.source.account is not None:
            window.show_account(going.source.account)
    if kept is not None:
        kept.show_first_page()
    window.show()
    former.window.hide()
    former.window.deleteLater()
    if kept is not None:
        kept.show_rest()
    program = Program(window, former.theme, going.source, former.home, kept, former.doorway)
    program.patience, program.hold = former.patience, former.hold
    return program


async def _see_off(former: Program, going: Going) -> str:
    """Sign out who leaves, now that nothing of theirs is open; what to tell of it."""
    if former.doorway is None:
        return ""
    return await sign_out(former.doorway, going)
