<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>AccountButton</name>
    <message>
        <source>Demo org</source>
        <translation>Demo-Organisation</translation>
    </message>
    <message>
        <source>Account: %1</source>
        <translation>Zugang: %1</translation>
    </message>
    <message>
        <source>Demo data</source>
        <translation>Demo-Daten</translation>
    </message>
    <message>
        <source>Signed in as %1</source>
        <translation>Angemeldet als %1</translation>
    </message>
    <message>
        <source>For this session only: no keychain</source>
        <translation>Nur für diese Sitzung: kein Schlüsselbund</translation>
    </message>
    <message>
        <source>What this org does without…</source>
        <translation>Was in dieser Organisation fehlt…</translation>
    </message>
    <message>
        <source>Add an account…</source>
        <translation>Zugang hinzufügen…</translation>
    </message>
    <message>
        <source>Sign out…</source>
        <translation>Abmelden…</translation>
    </message>
</context>
<context>
    <name>AccountRow</name>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
</context>
<context>
    <name>AccountSection</name>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
</context>
<context>
    <name>Accounts</name>
    <message>
        <source>Org {id}</source>
        <translation>Organisation {id}</translation>
    </message>
</context>
<context>
    <name>AccountsPage</name>
    <message>
        <source>Nobody has signed in on this computer.</source>
        <translation>Auf diesem Computer hat sich noch niemand angemeldet.</translation>
    </message>
    <message>
        <source>Add an account…</source>
        <translation>Zugang hinzufügen…</translation>
    </message>
    <message>
        <source>Accounts on this computer</source>
        <translation>Zugänge auf diesem Computer</translation>
    </message>
    <message>
        <source>Each has its own queue, journal and colour. Sign-ins are kept in the system&apos;s keychain, never in a file.</source>
        <translation>Jeder Zugang hat seine eigene Liste, sein eigenes Journal und seine eigene Farbe. Anmeldungen liegen im Schlüsselbund des Systems, nie in einer Datei.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>Sign out…</source>
        <translation>Abmelden…</translation>
    </message>
    <message>
        <source>Sign out of %1</source>
        <translation>Von %1 abmelden</translation>
    </message>
    <message>
        <source>open now</source>
        <translation>jetzt offen</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Decide</source>
        <translation>Entscheiden</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Navigieren</translation>
    </message>
    <message>
        <source>The lead</source>
        <translation>Der Lead</translation>
    </message>
    <message>
        <source>Tick for bulk</source>
        <translation>Mehrere markieren</translation>
    </message>
    <message>
        <source>Segue</source>
        <translation>Segue</translation>
    </message>
    <message>
        <source>Choose a candidate</source>
        <translation>Kandidaten wählen</translation>
    </message>
    <message>
        <source>Convert with a preset</source>
        <translation>Mit einer Vorlage konvertieren</translation>
    </message>
    <message>
        <source>Choose candidate {n}</source>
        <translation>Kandidat {n} wählen</translation>
    </message>
    <message>
        <source>Convert with preset {n}</source>
        <translation>Mit Vorlage {n} konvertieren</translation>
    </message>
    <message>
        <source>Accept the suggestion if it is sure</source>
        <translation>Vorschlag übernehmen, wenn er sicher ist</translation>
    </message>
    <message>
        <source>Open the conversion</source>
        <translation>Konvertierung öffnen</translation>
    </message>
    <message>
        <source>Convert as suggested</source>
        <translation>Wie vorgeschlagen konvertieren</translation>
    </message>
    <message>
        <source>Create new records</source>
        <translation>Neue Datensätze anlegen</translation>
    </message>
    <message>
        <source>Convert with a deal</source>
        <translation>Mit Deal konvertieren</translation>
    </message>
    <message>
        <source>Skip with a reason</source>
        <translation>Mit Grund überspringen</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Next lead</source>
        <translation>Nächster Lead</translation>
    </message>
    <message>
        <source>Previous lead</source>
        <translation>Voriger Lead</translation>
    </message>
    <message>
        <source>Next lane</source>
        <translation>Nächste Spur</translation>
    </message>
    <message>
        <source>Previous lane</source>
        <translation>Vorige Spur</translation>
    </message>
    <message>
        <source>Lane: Ready</source>
        <translation>Spur: Bereit</translation>
    </message>
    <message>
        <source>Lane: New</source>
        <translation>Spur: Neu</translation>
    </message>
    <message>
        <source>Lane: Choose</source>
        <translation>Spur: Wählen</translation>
    </message>
    <message>
        <source>Lane: Blocked</source>
        <translation>Spur: Blockiert</translation>
    </message>
    <message>
        <source>Lane: Aside</source>
        <translation>Spur: Beiseite</translation>
    </message>
    <message>
        <source>Lane: All</source>
        <translation>Spur: Alle</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Nächster Bereich</translation>
    </message>
    <message>
        <source>Open in Zoho</source>
        <translation>In Zoho öffnen</translation>
    </message>
    <message>
        <source>Read the matches again</source>
        <translation>Treffer neu lesen</translation>
    </message>
    <message>
        <source>Edit a field</source>
        <translation>Ein Feld bearbeiten</translation>
    </message>
    <message>
        <source>Align with what looks similar</source>
        <translation>An Ähnliches angleichen</translation>
    </message>
    <message>
        <source>Tick</source>
        <translation>Markieren</translation>
    </message>
    <message>
        <source>Tick and move down</source>
        <translation>Markieren und weiter</translation>
    </message>
    <message>
        <source>Tick and move up</source>
        <translation>Markieren und zurück</translation>
    </message>
    <message>
        <source>Tick all of the lane</source>
        <translation>Alle in der Spur markieren</translation>
    </message>
    <message>
        <source>Untick all</source>
        <translation>Alle Markierungen entfernen</translation>
    </message>
    <message>
        <source>All actions</source>
        <translation>Alle Aktionen</translation>
    </message>
    <message>
        <source>Keys and help</source>
        <translation>Tasten und Hilfe</translation>
    </message>
    <message>
        <source>Read the queue again</source>
        <translation>Liste neu lesen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Change keys</source>
        <translation>Tasten ändern</translation>
    </message>
    <message>
        <source>Save support bundle</source>
        <translation>Support-Paket speichern</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Zugang hinzufügen</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Appearance: same as system</source>
        <translation>Darstellung: wie das System</translation>
    </message>
    <message>
        <source>Appearance: light</source>
        <translation>Darstellung: hell</translation>
    </message>
    <message>
        <source>Appearance: dark</source>
        <translation>Darstellung: dunkel</translation>
    </message>
</context>
<context>
    <name>AlignDialog</name>
    <message>
        <source>Change the lead in Zoho?</source>
        <translation>Den Lead in Zoho ändern?</translation>
    </message>
    <message>
        <source>Give {lead} what {name} has?</source>
        <translation>Werte von {name} für {lead} übernehmen?</translation>
    </message>
    <message>
        <source>Zoho compares letter by letter. With the same value it can match the two itself. Segue changes the lead in Zoho, then reads its matches again.</source>
        <translation>Zoho vergleicht Zeichen für Zeichen. Bei gleichem Wert kann es die beiden selbst als Treffer erkennen. Der Lead wird in Zoho geändert, danach werden seine Treffer neu gelesen.</translation>
    </message>
    <message>
        <source>Change the lead</source>
        <translation>Lead ändern</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Unverändert lassen</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Dann</translation>
    </message>
    <message>
        <source>{field}: {old} becomes {new}.</source>
        <translation>{field}: Aus {old} wird {new}.</translation>
    </message>
</context>
<context>
    <name>Aligning</name>
    <message>
        <source>the lead was changed; its matches are being read again</source>
        <translation>der Lead ist geändert, seine Treffer werden neu gelesen</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>Es wurde nichts geändert</translation>
    </message>
    <message>
        <source>Somebody has changed the lead meanwhile. It is being read again: look at it as it is now.</source>
        <translation>Jemand hat den Lead inzwischen geändert. Er wird neu gelesen: Sehen Sie sich an, wie er jetzt ist.</translation>
    </message>
    <message>
        <source>The lead isn&apos;t pending any more: it was converted or deleted.</source>
        <translation>Der Lead ist nicht mehr offen: Er wurde konvertiert oder gelöscht.</translation>
    </message>
    <message>
        <source>Zoho didn&apos;t change the lead</source>
        <translation>Zoho hat den Lead nicht geändert</translation>
    </message>
    <message>
        <source>Zoho could not be reached for it. Try again.</source>
        <translation>Zoho war dafür nicht erreichbar. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>It isn&apos;t known whether the lead was changed</source>
        <translation>Ob der Lead geändert wurde, ist nicht bekannt</translation>
    </message>
    <message>
        <source>No answer came, and the lead can&apos;t be read now. Re-check it: writing it again does no harm.</source>
        <translation>Es kam keine Antwort, und der Lead kann gerade nicht gelesen werden. Prüfen Sie ihn neu: Eine Wiederholung schadet nicht.</translation>
    </message>
    <message>
        <source>No answer came, and the lead doesn&apos;t show the change. It may come yet: re-check the lead in some minutes. Writing it again does no harm.</source>
        <translation>Es kam keine Antwort, und am Lead ist die Änderung nicht zu sehen. Sie kann noch kommen: Prüfen Sie den Lead in einigen Minuten neu. Eine Wiederholung schadet nicht.</translation>
    </message>
    <message>
        <source>{field}: it was {old}, it is {new}</source>
        <translation>{field}: bisher {old}, jetzt {new}</translation>
    </message>
</context>
<context>
    <name>AsideDesk</name>
    <message>
        <source>The list of leads set aside was damaged; it is kept as %1</source>
        <translation>Die Liste der beiseitegelegten Leads war beschädigt; sie bleibt als %1 erhalten</translation>
    </message>
    <message>
        <source>Set aside: {name}. {key} takes it back</source>
        <translation>Beiseitegelegt: {name}. {key} holt ihn zurück</translation>
    </message>
    <message>
        <source>Back in the queue: {name}. {key} sets it aside again</source>
        <translation>Wieder in der Liste: {name}. {key} legt ihn erneut beiseite</translation>
    </message>
    <message>
        <source>due again: %1</source>
        <translation>wie geplant zurück: %1</translation>
    </message>
    <message>
        <source>changed since they were set aside: %1</source>
        <translation>geändert, seit sie beiseitegelegt wurden: %1</translation>
    </message>
    <message>
        <source>Leads %1</source>
        <translation>Leads %1</translation>
    </message>
    <message>
        <source>The leads set aside could not be saved; they last until Segue ends.</source>
        <translation>Die beiseitegelegten Leads konnten nicht gespeichert werden; sie gelten nur bis zum Beenden von Segue.</translation>
    </message>
</context>
<context>
    <name>Asides</name>
    <message>
        <source>Only Segue on this computer knows of it; nothing is sent to Zoho. If somebody changes the lead, it comes back.</source>
        <translation>Nur dieses Segue weiß davon; Zoho erfährt nichts. Ändert jemand den Lead, kommt er zurück.</translation>
    </message>
</context>
<context>
    <name>Body</name>
    <message>
        <source>Matching contacts</source>
        <translation>Passende Kontakte</translation>
    </message>
    <message>
        <source>Matching accounts</source>
        <translation>Passende Konten</translation>
    </message>
    <message>
        <source>No contact matches.</source>
        <translation>Kein Kontakt passt.</translation>
    </message>
    <message>
        <source>No account matches, and the lead names no company.</source>
        <translation>Kein Konto passt, und der Lead nennt kein Unternehmen.</translation>
    </message>
    <message>
        <source>No account matches the company {company}.</source>
        <translation>Kein Konto passt zum Unternehmen {company}.</translation>
    </message>
</context>
<context>
    <name>Browser</name>
    <message>
        <source>No browser could be opened. The link was copied to the clipboard.</source>
        <translation>Es ließ sich kein Browser öffnen. Der Link ist in der Zwischenablage.</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>Previous month</source>
        <translation>Voriger Monat</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Nächster Monat</translation>
    </message>
</context>
<context>
    <name>CandidateCard</name>
    <message>
        <source>Choose this</source>
        <translation>Diesen wählen</translation>
    </message>
    <message>
        <source>No two records may share this value</source>
        <translation>Diesen Wert darf nur ein Datensatz haben</translation>
    </message>
    <message>
        <source>unique</source>
        <translation>eindeutig</translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation>Vorgeschlagen</translation>
    </message>
    <message>
        <source>Layout: {name}</source>
        <translation>Layout: {name}</translation>
    </message>
    <message>
        <source>Belongs to no account</source>
        <translation>Gehört zu keinem Konto</translation>
    </message>
    <message>
        <source>at {account}</source>
        <translation>bei {account}</translation>
    </message>
    <message>
        <source>You may only read this record: Zoho would merge the lead without saving its values here.</source>
        <translation>Sie haben für diesen Datensatz nur Leserechte: Zoho würde den Lead zusammenführen, ohne seine Werte hier zu speichern.</translation>
    </message>
    <message>
        <source>Merging here would leave {name} as a duplicate.</source>
        <translation>Beim Zusammenführen hier bliebe {name} als Dublette zurück.</translation>
    </message>
    <message>
        <source>the suggested contact</source>
        <translation>der vorgeschlagene Kontakt</translation>
    </message>
    <message>
        <source>Hide the fields</source>
        <translation>Felder ausblenden</translation>
    </message>
    <message>
        <source>Compare the fields</source>
        <translation>Felder vergleichen</translation>
    </message>
</context>
<context>
    <name>CandidateSection</name>
    <message>
        <source>Show {n} more</source>
        <translation>{n} weitere zeigen</translation>
    </message>
</context>
<context>
    <name>ChangeStory</name>
    <message>
        <source>No answer came from Zoho. The change may be in the lead, or may come yet; Check now reads the lead. Writing it again does no harm.</source>
        <translation>Von Zoho kam keine Antwort. Die Änderung kann im Lead stehen oder noch kommen; „Jetzt prüfen“ liest den Lead. Denselben Wert noch einmal zu schreiben, schadet nicht.</translation>
    </message>
    <message>
        <source>Segue wrote this into the lead in Zoho. To undo it, write the old value again with {key}, or in Zoho.</source>
        <translation>Segue hat das in Zoho in den Lead geschrieben. Um es rückgängig zu machen, tragen Sie den alten Wert mit {key} oder in Zoho wieder ein.</translation>
    </message>
    <message>
        <source>Zoho refused it; nothing was changed.</source>
        <translation>Zoho hat die Änderung abgelehnt; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>It didn&apos;t reach Zoho; nothing was changed.</source>
        <translation>Die Änderung kam bei Zoho nicht an; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Changed fields</source>
        <translation>Geänderte Felder</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Jetzt prüfen</translation>
    </message>
    <message>
        <source>Open the lead in Zoho</source>
        <translation>Den Lead in Zoho öffnen</translation>
    </message>
    <message>
        <source>Copy old value</source>
        <translation>Alten Wert kopieren</translation>
    </message>
    <message>
        <source>{when}, by {who}</source>
        <translation>{when}, von {who}</translation>
    </message>
    <message>
        <source>Zoho&apos;s answer: {code}</source>
        <translation>Zohos Antwort: {code}</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Old value</source>
        <translation>Alter Wert</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>Neuer Wert</translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Lead</translation>
    </message>
    <message>
        <source>Matching contact</source>
        <translation>Passender Kontakt</translation>
    </message>
    <message>
        <source>Matching account</source>
        <translation>Passendes Konto</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>matched</source>
        <translation>passte</translation>
    </message>
    <message>
        <source>matches</source>
        <translation>passt</translation>
    </message>
    <message>
        <source>no longer matches</source>
        <translation>passt nicht mehr</translation>
    </message>
</context>
<context>
    <name>ChangesCard</name>
    <message>
        <source>What changed since you decided</source>
        <translation>Was sich seit Ihrer Entscheidung geändert hat</translation>
    </message>
    <message>
        <source>It was saved again, or another rule applies to it; no value is different.</source>
        <translation>Der Datensatz wurde erneut gespeichert, oder für ihn gilt jetzt eine andere Regel; kein Wert hat sich geändert.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>When you decided</source>
        <translation>Bei Ihrer Entscheidung</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>Zoho</source>
        <translation>Zoho</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>Schlüsselbund</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Scopes</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Berechtigungen</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Edition</translation>
    </message>
    <message>
        <source>API credits</source>
        <translation>API-Credits</translation>
    </message>
    <message>
        <source>Modules</source>
        <translation>Module</translation>
    </message>
    <message>
        <source>Field Company</source>
        <translation>Feld Unternehmen</translation>
    </message>
    <message>
        <source>Pipelines</source>
        <translation>Pipelines</translation>
    </message>
    <message>
        <source>Layouts</source>
        <translation>Layouts</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>In Ordnung</translation>
    </message>
    <message>
        <source>Works with limits</source>
        <translation>Eingeschränkt</translation>
    </message>
    <message>
        <source>Blocking</source>
        <translation>Verhindert die Arbeit</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Leads</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>Deals</translation>
    </message>
    <message>
        <source>Zoho answers.</source>
        <translation>Zoho antwortet.</translation>
    </message>
    <message>
        <source>Zoho can&apos;t be reached.</source>
        <translation>Zoho ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>Check the network, the proxy above, and whether a page in the browser opens. A network that asks you to sign in (hotel, train) needs that first.</source>
        <translation>Prüfen Sie das Netz, den Proxy oben und ob sich im Browser eine Seite öffnen lässt. Verlangt das Netz eine eigene Anmeldung (Hotel, Zug), melden Sie sich zuerst dort an.</translation>
    </message>
    <message>
        <source>As the system is set up.</source>
        <translation>Wie das System eingestellt ist.</translation>
    </message>
    <message>
        <source>Through {url}.</source>
        <translation>Über {url}.</translation>
    </message>
    <message>
        <source>None: straight to Zoho.</source>
        <translation>Keiner: direkt zu Zoho.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is right.</source>
        <translation>Die Uhr dieses Computers geht richtig.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is off by {minutes} minutes.</source>
        <translation>Die Uhr dieses Computers geht um {minutes} Minuten falsch.</translation>
    </message>
    <message>
        <source>Have the system set the time by itself: otherwise the ages shown are wrong.</source>
        <translation>Lassen Sie das System die Uhr selbst stellen: Sonst stimmen die Altersangaben nicht.</translation>
    </message>
    <message>
        <source>Signed in as {name}.</source>
        <translation>Angemeldet als {name}.</translation>
    </message>
    <message>
        <source>The access to Zoho has ended.</source>
        <translation>Der Zugriff auf Zoho ist beendet.</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>Melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>The sign-in is kept in the system&apos;s keychain.</source>
        <translation>Die Anmeldung liegt im Schlüsselbund des Systems.</translation>
    </message>
    <message>
        <source>The keychain can&apos;t be used; the sign-in is kept for this session only.</source>
        <translation>Der Schlüsselbund ist nicht nutzbar; die Anmeldung gilt nur für diese Sitzung.</translation>
    </message>
    <message>
        <source>Everything that was asked for is granted.</source>
        <translation>Alle angeforderten Rechte wurden erteilt.</translation>
    </message>
    <message>
        <source>Not granted at sign-in: {scopes}.</source>
        <translation>Bei der Anmeldung nicht erteilt: {scopes}.</translation>
    </message>
    <message>
        <source>Sign out and in again, and agree to everything that is asked for.</source>
        <translation>Melden Sie sich ab und wieder an, und stimmen Sie allen angeforderten Rechten zu.</translation>
    </message>
    <message>
        <source>Your profile permits what Segue reads.</source>
        <translation>Ihr Profil erlaubt alles, was Segue liest.</translation>
    </message>
    <message>
        <source>Your profile in Zoho doesn&apos;t permit: {permissions}.</source>
        <translation>Ihrem Profil in Zoho fehlt: {permissions}.</translation>
    </message>
    <message>
        <source>Ask your CRM administrator to switch it on for your profile.</source>
        <translation>Bitten Sie Ihre CRM-Administration, es für Ihr Profil einzuschalten.</translation>
    </message>
    <message>
        <source>Your profile in Zoho doesn&apos;t permit programs to work for you.</source>
        <translation>Ihr Profil in Zoho erlaubt nicht, dass Programme für Sie arbeiten.</translation>
    </message>
    <message>
        <source>Ask your CRM administrator for the permission Zoho CRM API Access.</source>
        <translation>Bitten Sie Ihre CRM-Administration um die Berechtigung „Zoho CRM API Access“.</translation>
    </message>
    <message>
        <source>{name}</source>
        <translation>{name}</translation>
    </message>
    <message>
        <source>The organisation&apos;s details can&apos;t be read.</source>
        <translation>Die Angaben zur Organisation können nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Segue works, but can&apos;t show edition and limits. Sign out and in again.</source>
        <translation>Segue funktioniert, kennt aber Edition und Grenzwerte nicht. Melden Sie sich ab und wieder an.</translation>
    </message>
    <message>
        <source>{edition}: {concurrency} calls at once, {credits} API credits a day.</source>
        <translation>{edition}: {concurrency} gleichzeitige Aufrufe, {credits} API-Credits pro Tag.</translation>
    </message>
    <message>
        <source>Free: {concurrency} calls at once, {credits} API credits a day.</source>
        <translation>Free: {concurrency} gleichzeitige Aufrufe, {credits} API-Credits pro Tag.</translation>
    </message>
    <message>
        <source>Many leads a day need more credits than that: mind the row below.</source>
        <translation>Für viele Leads pro Tag reichen die Credits nicht: Achten Sie auf die Zeile darunter.</translation>
    </message>
    <message>
        <source>{edition}, on trial for {days} more days.</source>
        <translation>{edition}, Testphase, noch {days} Tage.</translation>
    </message>
    <message>
        <source>Afterwards fewer credits and modules may be left.</source>
        <translation>Danach können weniger Credits und Module übrig bleiben.</translation>
    </message>
    <message>
        <source>{edition}, whose trial is over.</source>
        <translation>{edition}, Testphase abgelaufen.</translation>
    </message>
    <message>
        <source>Ask your CRM administrator which edition you have now.</source>
        <translation>Fragen Sie Ihre CRM-Administration, welche Edition Sie jetzt haben.</translation>
    </message>
    <message>
        <source>{left} left today.</source>
        <translation>Heute noch {left}.</translation>
    </message>
    <message>
        <source>Only {left} left today.</source>
        <translation>Heute nur noch {left}.</translation>
    </message>
    <message>
        <source>A conversion costs 5, a mass conversion perhaps 200. They come back within 24 hours.</source>
        <translation>Eine Konvertierung kostet 5 Credits, eine Massenkonvertierung vielleicht 200. Verbrauchte Credits kommen innerhalb von 24 Stunden wieder.</translation>
    </message>
    <message>
        <source>None are left today.</source>
        <translation>Heute sind keine mehr übrig.</translation>
    </message>
    <message>
        <source>Go on later: Zoho counts over 24 hours. Or ask for more credits.</source>
        <translation>Machen Sie später weiter: Zoho zählt über 24 Stunden. Oder bitten Sie um mehr Credits.</translation>
    </message>
    <message>
        <source>Contacts, Accounts and Deals are there.</source>
        <translation>Kontakte, Konten und Deals sind da.</translation>
    </message>
    <message>
        <source>The module Contacts is switched off.</source>
        <translation>Das Modul Kontakte ist ausgeschaltet.</translation>
    </message>
    <message>
        <source>Zoho converts no lead without it. Have your administrator switch it on.</source>
        <translation>Ohne es konvertiert Zoho keinen Lead. Lassen Sie es von der Administration einschalten.</translation>
    </message>
    <message>
        <source>The module Accounts is switched off.</source>
        <translation>Das Modul Konten ist ausgeschaltet.</translation>
    </message>
    <message>
        <source>Leads become contacts and deals only.</source>
        <translation>Leads werden nur zu Kontakten und Deals.</translation>
    </message>
    <message>
        <source>The module Deals is switched off.</source>
        <translation>Das Modul Deals ist ausgeschaltet.</translation>
    </message>
    <message>
        <source>Leads become contacts and accounts only.</source>
        <translation>Leads werden nur zu Kontakten und Konten.</translation>
    </message>
    <message>
        <source>Leads have it.</source>
        <translation>Leads haben es.</translation>
    </message>
    <message>
        <source>Leads have no field Company.</source>
        <translation>Leads haben kein Feld Unternehmen.</translation>
    </message>
    <message>
        <source>No account can be matched or created by it: leads become contacts.</source>
        <translation>Darüber lässt sich kein Konto finden oder anlegen: Leads werden nur zu Kontakten.</translation>
    </message>
    <message>
        <source>{count} for deals.</source>
        <translation>{count} für Deals.</translation>
    </message>
    <message>
        <source>Deals have no pipelines.</source>
        <translation>Deals haben keine Pipelines.</translation>
    </message>
    <message>
        <source>Nothing to do: the stages come from the layout.</source>
        <translation>Nichts zu tun: Die Phasen kommen aus dem Layout.</translation>
    </message>
    <message>
        <source>One for each module.</source>
        <translation>Eines pro Modul.</translation>
    </message>
    <message>
        <source>{module} has several: {names}.</source>
        <translation>{module}: mehrere Layouts ({names}).</translation>
    </message>
    <message>
        <source>New records get the layout that Zoho chooses for you.</source>
        <translation>Neue Datensätze erhalten das Layout, das Zoho für Sie wählt.</translation>
    </message>
    <message>
        <source>Not checked: something before it failed, or Zoho doesn&apos;t say.</source>
        <translation>Nicht geprüft: Eine Prüfung davor ist fehlgeschlagen, oder Zoho gibt keine Auskunft.</translation>
    </message>
    <message>
        <source>This network answers in Zoho&apos;s place: it requires a sign-in of its own.</source>
        <translation>Dieses Netz antwortet anstelle von Zoho: Es verlangt eine eigene Anmeldung.</translation>
    </message>
    <message>
        <source>Open any page in the browser, do what the network asks, then try again.</source>
        <translation>Öffnen Sie im Browser eine beliebige Seite, tun Sie, was das Netz verlangt, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>Something between here and Zoho shows a certificate of its own.</source>
        <translation>Etwas auf dem Weg zu Zoho weist ein eigenes Zertifikat vor.</translation>
    </message>
    <message>
        <source>In a company network: choose its certificate above (Extra certificates). In a hotel or train: sign in to the network first.</source>
        <translation>Im Firmennetz: Wählen Sie oben dessen Zertifikat („Zusätzliche Zertifikate“). Im Hotel oder Zug: Melden Sie sich zuerst am Netz an.</translation>
    </message>
    <message>
        <source>The proxy doesn&apos;t let Segue through, or its address isn&apos;t valid.</source>
        <translation>Der Proxy lässt Segue nicht durch, oder seine Adresse ist falsch.</translation>
    </message>
    <message>
        <source>Check the proxy above; ask your administrator which one is right.</source>
        <translation>Prüfen Sie den Proxy oben; fragen Sie Ihre Administration, welcher richtig ist.</translation>
    </message>
    <message>
        <source>The file with the extra certificates can&apos;t be read, or holds none.</source>
        <translation>Die Datei mit den zusätzlichen Zertifikaten kann nicht gelesen werden oder enthält keine.</translation>
    </message>
    <message>
        <source>Choose it again above: a text file that begins with BEGIN CERTIFICATE.</source>
        <translation>Wählen Sie sie oben noch einmal: eine Textdatei, die mit BEGIN CERTIFICATE beginnt.</translation>
    </message>
    <message>
        <source>Zoho answers, but reports an internal error.</source>
        <translation>Zoho antwortet, hat aber selbst eine Störung.</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>Versuchen Sie es in einigen Minuten noch einmal.</translation>
    </message>
    <message>
        <source>a right that Zoho doesn&apos;t name</source>
        <translation>ein Recht, das Zoho nicht nennt</translation>
    </message>
    <message>
        <source>{edition}, on trial for one more day.</source>
        <translation>{edition}, Testphase, noch ein Tag.</translation>
    </message>
</context>
<context>
    <name>CheckTable</name>
    <message>
        <source>Check connection</source>
        <translation>Verbindung prüfen</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Als Text kopieren</translation>
    </message>
    <message>
        <source>Open an org first: then everything is checked.</source>
        <translation>Öffnen Sie zuerst eine Organisation: Dann wird alles geprüft.</translation>
    </message>
    <message>
        <source>Checks network, sign-in, rights and organisation. It costs about 30 credits.</source>
        <translation>Prüft Netz, Anmeldung, Rechte und Organisation. Das kostet etwa 30 Credits.</translation>
    </message>
    <message>
        <source>Checking network, sign-in, rights and organisation…</source>
        <translation>Netz, Anmeldung, Rechte und Organisation werden geprüft…</translation>
    </message>
    <message>
        <source>Something is blocking Segue; its row says what to do.</source>
        <translation>Mindestens eine Prüfung ist fehlgeschlagen; die Zeile nennt die Abhilfe.</translation>
    </message>
    <message>
        <source>Segue works; what is missing is marked.</source>
        <translation>Segue funktioniert; was dabei fehlt, ist gekennzeichnet.</translation>
    </message>
    <message>
        <source>Nothing is blocking Segue.</source>
        <translation>Kein Hindernis gefunden.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>ConnectionPage</name>
    <message>
        <source>Does it work?</source>
        <translation>Funktioniert die Verbindung?</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>This one:</source>
        <translation>Diesen:</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>Proxy: %1</source>
        <translation>Proxy: %1</translation>
    </message>
    <message>
        <source>Address of the proxy</source>
        <translation>Adresse des Proxys</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>The demo org lives on this computer and needs none.</source>
        <translation>Die Demo-Organisation läuft auf diesem Computer und braucht keinen Proxy.</translation>
    </message>
    <message>
        <source>None: the system&apos;s certificates are enough</source>
        <translation>Keine: Die Zertifikate des Systems genügen</translation>
    </message>
    <message>
        <source>Extra certificates</source>
        <translation>Zusätzliche Zertifikate</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Choose extra certificates</source>
        <translation>Zusätzliche Zertifikate wählen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove the extra certificates</source>
        <translation>Zusätzliche Zertifikate entfernen</translation>
    </message>
    <message>
        <source>Only if your company inspects encrypted traffic: the file with its certificate (PEM), from your administrator.</source>
        <translation>Nur nötig, wenn Ihre Firma verschlüsselten Datenverkehr prüft: die Datei mit deren Zertifikat (PEM), von Ihrer Administration.</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Zertifikate (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>ConsolePicture</name>
    <message>
        <source>Sketch of Zoho&apos;s API console: first Add Client, then the type Mobile-based Applications, then the client&apos;s name and the redirect addresses, then Create.</source>
        <translation>Skizze von Zohos API-Konsole: zuerst „Add Client“, dann der Typ „Mobile-based Applications“, dann der Name des Clients und die Rückkehradressen, dann „Create“.</translation>
    </message>
    <message>
        <source>Add Client</source>
        <translation>Add Client</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Create</translation>
    </message>
</context>
<context>
    <name>ContactSection</name>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
</context>
<context>
    <name>Conversions</name>
    <message>
        <source>Taken back: {name}</source>
        <translation>Zurückgenommen: {name}</translation>
    </message>
    <message>
        <source>Not sent, {name} has changed meanwhile. Please decide again.</source>
        <translation>Nicht gesendet: {name} hat sich inzwischen geändert. Bitte entscheiden Sie noch einmal.</translation>
    </message>
    <message>
        <source>Not sent, {name} was converted or deleted by somebody else.</source>
        <translation>Nicht gesendet: {name} wurde von jemand anderem konvertiert oder gelöscht.</translation>
    </message>
    <message>
        <source>Not sent, {name}: {why}</source>
        <translation>Nicht gesendet: {name}: {why}</translation>
    </message>
</context>
<context>
    <name>ConvertDialog</name>
    <message>
        <source>What you typed for the deal would be lost.</source>
        <translation>Was Sie für den Deal eingegeben haben, ginge verloren.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Verlassen</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Bleiben</translation>
    </message>
    <message>
        <source>Leave the form?</source>
        <translation>Das Formular verlassen?</translation>
    </message>
    <message>
        <source>Being sent to Zoho; waiting for the answer…</source>
        <translation>Wird an Zoho gesendet; die Antwort steht noch aus…</translation>
    </message>
    <message>
        <source>Close, let it run</source>
        <translation>Schließen, laufen lassen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Convert {name}</source>
        <translation>{name} konvertieren</translation>
    </message>
</context>
<context>
    <name>CopyField</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Kopieren: %1</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>Courses</name>
    <message>
        <source>You have looked in Zoho</source>
        <translation>Sie haben in Zoho nachgesehen</translation>
    </message>
    <message>
        <source>Was the lead converted? Look for its contact before you answer: if it was converted, converting it again would create a duplicate.</source>
        <translation>Wurde der Lead konvertiert? Suchen Sie nach seinem Kontakt, bevor Sie antworten: Falls ja, entstünde durch eine weitere Konvertierung eine Dublette.</translation>
    </message>
    <message>
        <source>It was converted</source>
        <translation>Wurde konvertiert</translation>
    </message>
    <message>
        <source>It wasn&apos;t</source>
        <translation>Wurde nicht konvertiert</translation>
    </message>
    <message>
        <source>Lead %1</source>
        <translation>Lead %1</translation>
    </message>
    <message>
        <source>Outcome being checked</source>
        <translation>Ergebnis wird geprüft</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Wartet auf Sie</translation>
    </message>
    <message>
        <source>Outcome not known</source>
        <translation>Ergebnis nicht bekannt</translation>
    </message>
    <message>
        <source>Being converted</source>
        <translation>Wird konvertiert</translation>
    </message>
</context>
<context>
    <name>CreationCard</name>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>Nothing but its name is filled in.</source>
        <translation>Außer dem Namen ist nichts ausgefüllt.</translation>
    </message>
    <message>
        <source>Filled in from the lead: %1</source>
        <translation>Aus dem Lead ausgefüllt: %1</translation>
    </message>
    <message>
        <source>{field}: {why}</source>
        <translation>{field}: {why}</translation>
    </message>
    <message>
        <source>Hide the fields</source>
        <translation>Felder ausblenden</translation>
    </message>
    <message>
        <source>Show the fields</source>
        <translation>Felder zeigen</translation>
    </message>
</context>
<context>
    <name>CreationSection</name>
    <message>
        <source>Would be new</source>
        <translation>Würde neu angelegt</translation>
    </message>
</context>
<context>
    <name>DateEditor</name>
    <message>
        <source>Choose in a calendar</source>
        <translation>Im Kalender wählen</translation>
    </message>
</context>
<context>
    <name>DateTimeEditor</name>
    <message>
        <source>Time</source>
        <translation>Uhrzeit</translation>
    </message>
</context>
<context>
    <name>DealField</name>
    <message>
        <source>It contains invisible characters: {text}</source>
        <translation>Enthält unsichtbare Zeichen: {text}</translation>
    </message>
    <message>
        <source>{label}, mandatory</source>
        <translation>{label}, Pflichtfeld</translation>
    </message>
    <message>
        <source>Segue can&apos;t fill in fields of this kind; it stays empty.</source>
        <translation>Segue kann Felder dieser Art nicht ausfüllen; es bleibt leer.</translation>
    </message>
</context>
<context>
    <name>DealSection</name>
    <message>
        <source>Deal</source>
        <translation>Deal</translation>
    </message>
    <message>
        <source>Create a deal</source>
        <translation>Einen Deal anlegen</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>{key} leads back to the choices</source>
        <translation>{key} führt zur Auswahl zurück</translation>
    </message>
    <message>
        <source>Contact role</source>
        <translation>Kontaktrolle</translation>
    </message>
</context>
<context>
    <name>Deciding</name>
    <message>
        <source>Nothing was decided: the queue was just being put in order.</source>
        <translation>Es wurde nichts entschieden: Die Liste wurde gerade neu geordnet.</translation>
    </message>
    <message>
        <source>Nothing was decided: this lead has only just appeared. Look, then decide.</source>
        <translation>Es wurde nichts entschieden: Dieser Lead ist gerade erst erschienen. Erst ansehen, dann entscheiden.</translation>
    </message>
    <message>
        <source>Nothing was decided yet: similar records are looked for first.</source>
        <translation>Noch nichts entschieden: Zuerst werden ähnliche Datensätze gesucht.</translation>
    </message>
    <message>
        <source>Nothing is sure here. {open} opens the form.</source>
        <translation>Hier ist nichts sicher. {open} öffnet das Formular.</translation>
    </message>
    <message>
        <source>Nothing is sure here. Press {first} to {last} to choose, {open} to open the form.</source>
        <translation>Kein Treffer ist sicher. Mit {first} bis {last} wählen Sie, {open} öffnet das Formular.</translation>
    </message>
    <message>
        <source>Nothing is sure here. Press {first} to choose, {open} to open the form.</source>
        <translation>Kein Treffer ist sicher. Mit {first} wählen Sie, {open} öffnet das Formular.</translation>
    </message>
</context>
<context>
    <name>DecidingPage</name>
    <message>
        <source>Show every decision in the form first</source>
        <translation>Jede Entscheidung zuerst im Formular zeigen</translation>
    </message>
    <message>
        <source>{accept} decides at once where one match is sure or nothing matches. With this it opens the form, and {convert} converts.</source>
        <translation>Die Taste {accept} entscheidet sofort, wenn ein Treffer sicher ist oder nichts passt. Ist dies gewählt, öffnet sie das Formular, und {convert} konvertiert.</translation>
    </message>
    <message>
        <source>One key or two</source>
        <translation>Eine Taste oder zwei</translation>
    </message>
    <message>
        <source>Seconds in which a decision can be taken back</source>
        <translation>Sekunden, in denen eine Entscheidung zurückgenommen werden kann</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Send at once</source>
        <translation>Sofort senden</translation>
    </message>
    <message>
        <source>A decision waits this long before it is sent, and {undo} takes it back. Afterwards nothing can be undone. If it is sent at once, its dialog stays open until the answer arrives.</source>
        <translation>So lange wartet eine Entscheidung, bevor sie gesendet wird, und {undo} nimmt sie zurück. Danach lässt sich nichts rückgängig machen. Wird sofort gesendet, bleibt der Dialog bis zur Antwort offen.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Tell me when a conversion ends while Segue is in the background</source>
        <translation>Melden, wenn eine Konvertierung endet, während Segue im Hintergrund ist</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>Uses your system&apos;s notifications, without names. In the window itself the status line shows it in any case.</source>
        <translation>Als Meldung Ihres Systems, ohne Namen. Im Fenster selbst zeigt es die Statuszeile in jedem Fall.</translation>
    </message>
    <message>
        <source>How long the history keeps values</source>
        <translation>Wie lange der Verlauf Werte aufbewahrt</translation>
    </message>
    <message>
        <source>What records looked like</source>
        <translation>Frühere Werte im Verlauf</translation>
    </message>
    <message>
        <source>The history keeps lead and targets as they were before each conversion, so that a mistake can be repaired by hand. This is personal data: it is stored in your own folder and deleted after this time. That a decision was made, when, and which records came of it is kept for good.</source>
        <translation>Der Verlauf bewahrt Lead und Ziele so auf, wie sie vor jeder Konvertierung waren, damit sich ein Fehler von Hand beheben lässt. Es sind personenbezogene Daten: Sie liegen in Ihrem eigenen Ordner und werden nach dieser Zeit gelöscht. Dass entschieden wurde, wann, und welche Datensätze daraus entstanden, bleibt dauerhaft gespeichert.</translation>
    </message>
    <message>
        <source>Keep nothing</source>
        <translation>Nichts aufbewahren</translation>
    </message>
    <message>
        <source>10 years</source>
        <translation>10 Jahre</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 Jahr</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DetailPane</name>
    <message>
        <source>Lead</source>
        <translation>Lead</translation>
    </message>
    <message>
        <source>No lead is chosen</source>
        <translation>Kein Lead ist gewählt</translation>
    </message>
    <message>
        <source>What matches a lead, and what a conversion would do, is shown here.</source>
        <translation>Hier steht, was zu einem Lead passt und was eine Konvertierung bewirken würde.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>The queue goes on meanwhile; nothing is lost.</source>
        <translation>Mit der Liste können Sie inzwischen weiterarbeiten; es geht nichts verloren.</translation>
    </message>
</context>
<context>
    <name>DevicePage</name>
    <message>
        <source>Sign in with a code</source>
        <translation>Mit einem Code anmelden</translation>
    </message>
    <message>
        <source>On your phone or any other device that has a browser.</source>
        <translation>Auf Ihrem Telefon oder einem anderen Gerät mit Browser.</translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation>Code kopieren</translation>
    </message>
    <message>
        <source>Open the page here</source>
        <translation>Seite hier öffnen</translation>
    </message>
    <message>
        <source>Asking Zoho for a code…</source>
        <translation>Zoho wird um einen Code gebeten…</translation>
    </message>
    <message>
        <source>Segue goes on by itself as soon as you have accepted there.</source>
        <translation>Segue macht von selbst weiter, sobald Sie dort zugestimmt haben.</translation>
    </message>
    <message>
        <source>Reading which organisation and user it is…</source>
        <translation>Organisation und Benutzer werden gelesen…</translation>
    </message>
    <message>
        <source>Keeping the sign-in in this computer&apos;s keychain…</source>
        <translation>Die Anmeldung wird im Schlüsselbund abgelegt…</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>1. Scan the picture, or open this address:</source>
        <translation>1. Scannen Sie das Bild, oder öffnen Sie diese Adresse:</translation>
    </message>
    <message>
        <source>2. Type this code, if it asks for one:</source>
        <translation>2. Geben Sie diesen Code ein, wenn danach gefragt wird:</translation>
    </message>
    <message>
        <source>3. Sign in there and press Accept.</source>
        <translation>3. Melden Sie sich dort an und klicken Sie auf „Accept“.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>DonePage</name>
    <message>
        <source>Open the org</source>
        <translation>Organisation öffnen</translation>
    </message>
    <message>
        <source>You are signed in, for this session only</source>
        <translation>Angemeldet – nur für diese Sitzung</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 bei %2</translation>
    </message>
</context>
<context>
    <name>EffectCardView</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weiterer</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Effects</name>
    <message>
        <source>New contact</source>
        <translation>Neuer Kontakt</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>Neues Konto</translation>
    </message>
    <message>
        <source>New deal</source>
        <translation>Neuer Deal</translation>
    </message>
    <message>
        <source>No contact is created</source>
        <translation>Es wird kein Kontakt angelegt</translation>
    </message>
    <message>
        <source>No account is created</source>
        <translation>Es wird kein Konto angelegt</translation>
    </message>
    <message>
        <source>No deal is created</source>
        <translation>Es wird kein Deal angelegt</translation>
    </message>
    <message>
        <source>The lead&apos;s owner, {name}, gets an email</source>
        <translation>{name}, Besitzer des Leads, bekommt eine E-Mail</translation>
    </message>
    <message>
        <source>The lead&apos;s owner gets an email</source>
        <translation>Der Besitzer des Leads bekommt eine E-Mail</translation>
    </message>
    <message>
        <source>The new records&apos; owner, {name}, gets an email</source>
        <translation>{name}, Besitzer der neuen Datensätze, bekommt eine E-Mail</translation>
    </message>
    <message>
        <source>The new records&apos; owner gets an email</source>
        <translation>Der Besitzer der neuen Datensätze bekommt eine E-Mail</translation>
    </message>
    <message>
        <source>{label}: {after}</source>
        <translation>{label}: {after}</translation>
    </message>
    <message>
        <source>{label} is filled in: {after}</source>
        <translation>{label} wird ausgefüllt: {after}</translation>
    </message>
    <message>
        <source>{label} stays {existing}</source>
        <translation>{label} bleibt {existing}</translation>
    </message>
    <message>
        <source>{label} {existing} becomes {after}</source>
        <translation>{label}: aus {existing} wird {after}</translation>
    </message>
    <message>
        <source>{label} is {existing} already</source>
        <translation>{label} ist bereits {existing}</translation>
    </message>
    <message>
        <source>{label} {lead} isn&apos;t carried over</source>
        <translation>{label}: {lead} wird nicht übernommen</translation>
    </message>
    <message>
        <source>{label}: it isn&apos;t certain what Zoho will do with {lead}</source>
        <translation>{label}: Was Zoho aus {lead} macht, ist nicht sicher</translation>
    </message>
    <message>
        <source>{label} is filled in if it&apos;s empty there: {lead}</source>
        <translation>{label} wird ausgefüllt, wenn es dort leer ist: {lead}</translation>
    </message>
    <message>
        <source>Also</source>
        <translation>Außerdem</translation>
    </message>
    <message>
        <source>Not carried over</source>
        <translation>Nicht übernommen</translation>
    </message>
    <message>
        <source>what it is now</source>
        <translation>was es jetzt ist</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>zusammengeführt</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>Its name {before} is replaced by {after}</source>
        <translation>Der Name {before} wird durch {after} ersetzt</translation>
    </message>
    <message>
        <source>You may only read it: nothing in it is filled in</source>
        <translation>Nur Leserechte: Darin wird nichts ausgefüllt</translation>
    </message>
    <message>
        <source>Nothing in it changes</source>
        <translation>Darin ändert sich nichts</translation>
    </message>
    <message>
        <source>Already the same: {labels}</source>
        <translation>Bereits gleich: {labels}</translation>
    </message>
    <message>
        <source>{contact} gets the contact role {role}</source>
        <translation>{contact} erhält die Kontaktrolle „{role}“</translation>
    </message>
    <message>
        <source>The new records go to {name}</source>
        <translation>Die neuen Datensätze gehen an {name}</translation>
    </message>
    <message>
        <source>The new records stay with {name}</source>
        <translation>Die neuen Datensätze bleiben bei {name}</translation>
    </message>
    <message>
        <source>Attachments, if there are any, move to the {module}</source>
        <translation>Etwaige Anhänge gehen an: {module}</translation>
    </message>
    <message>
        <source>One attachment moves to the {module}</source>
        <translation>Ein Anhang geht an: {module}</translation>
    </message>
    <message>
        <source>{n} attachments move to the {module}</source>
        <translation>{n} Anhänge gehen an: {module}</translation>
    </message>
    <message>
        <source>Tag {name} goes to the {modules}</source>
        <translation>Tag „{name}“ geht an: {modules}</translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <translation>{first} und {last}</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>Zoho reports an internal error</source>
        <translation>Zoho hat Schwierigkeiten</translation>
    </message>
    <message>
        <source>Zoho&apos;s servers answered with an internal error.</source>
        <translation>Zohos Server haben eine eigene Störung gemeldet.</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>Versuchen Sie es in einigen Minuten noch einmal.</translation>
    </message>
    <message>
        <source>No connection to Zoho</source>
        <translation>Keine Verbindung zu Zoho</translation>
    </message>
    <message>
        <source>Then try again.</source>
        <translation>Versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>Network sign-in needed</source>
        <translation>Anmeldung am Netz nötig</translation>
    </message>
    <message>
        <source>This network (hotel, train, guest Wi-Fi) answered in Zoho&apos;s place.</source>
        <translation>Dieses Netz (Hotel, Zug, Gäste-WLAN) hat anstelle von Zoho geantwortet.</translation>
    </message>
    <message>
        <source>Sign in to it in your browser, then try again.</source>
        <translation>Melden Sie sich im Browser dort an, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>The demo org has ended</source>
        <translation>Die Demo-Organisation ist beendet</translation>
    </message>
    <message>
        <source>Its program on this computer isn&apos;t running any more.</source>
        <translation>Das Programm dazu läuft auf diesem Computer nicht mehr.</translation>
    </message>
    <message>
        <source>Start it again; it begins from scratch.</source>
        <translation>Starten Sie sie erneut; sie beginnt von vorn.</translation>
    </message>
    <message>
        <source>Zoho could not be reached, or the connection broke.</source>
        <translation>Zoho war nicht erreichbar, oder die Verbindung ist abgebrochen.</translation>
    </message>
    <message>
        <source>Check the network, then try again.</source>
        <translation>Prüfen Sie das Netz, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>Zoho takes too long</source>
        <translation>Zoho braucht zu lange</translation>
    </message>
    <message>
        <source>No complete answer came in time.</source>
        <translation>Rechtzeitig kam keine vollständige Antwort.</translation>
    </message>
    <message>
        <source>Try again; a slow network or a busy Zoho is the usual cause.</source>
        <translation>Versuchen Sie es noch einmal; meist liegt es an einem langsamen Netz oder einem ausgelasteten Zoho.</translation>
    </message>
    <message>
        <source>The answer wasn&apos;t Zoho&apos;s</source>
        <translation>Die Antwort war nicht von Zoho</translation>
    </message>
    <message>
        <source>Something else answered in Zoho&apos;s place, or the answer was cut off.</source>
        <translation>Etwas anderes hat anstelle von Zoho geantwortet, oder die Antwort ist abgebrochen.</translation>
    </message>
    <message>
        <source>If this network asks you to sign in (hotel, train, guest Wi-Fi), do that in your browser; then try again.</source>
        <translation>Wenn dieses Netz eine Anmeldung verlangt (Hotel, Zug, Gäste-WLAN), erledigen Sie das im Browser; versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>Please sign in again</source>
        <translation>Bitte melden Sie sich erneut an</translation>
    </message>
    <message>
        <source>Segue&apos;s access to Zoho has ended and can&apos;t be renewed.</source>
        <translation>Segues Zugriff auf Zoho ist beendet und kann nicht erneuert werden.</translation>
    </message>
    <message>
        <source>Sign in again; your drafts are kept.</source>
        <translation>Melden Sie sich erneut an; Ihre Entwürfe bleiben erhalten.</translation>
    </message>
    <message>
        <source>This lead is no longer there</source>
        <translation>Diesen Lead gibt es nicht mehr</translation>
    </message>
    <message>
        <source>It was converted or deleted meanwhile, or you may not see it any more.</source>
        <translation>Er wurde inzwischen konvertiert oder gelöscht, oder Sie dürfen ihn nicht mehr sehen.</translation>
    </message>
    <message>
        <source>Reload the list.</source>
        <translation>Laden Sie die Liste neu.</translation>
    </message>
    <message>
        <source>That didn&apos;t work</source>
        <translation>Das hat nicht funktioniert</translation>
    </message>
    <message>
        <source>Zoho could not be read.</source>
        <translation>Zoho konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Segue made a mistake</source>
        <translation>Segue hat einen Fehler gemacht</translation>
    </message>
    <message>
        <source>Something unforeseen went wrong in the program itself.</source>
        <translation>Im Programm selbst ist etwas Unvorhergesehenes schiefgegangen.</translation>
    </message>
    <message>
        <source>Try again; if it happens again, tell support the code.</source>
        <translation>Versuchen Sie es noch einmal; tritt es wieder auf, nennen Sie dem Support den Code.</translation>
    </message>
</context>
<context>
    <name>FactsSection</name>
    <message>
        <source>would be lost</source>
        <translation>ginge verloren</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>Show all of {field}</source>
        <translation>{field} ganz zeigen</translation>
    </message>
    <message>
        <source>More about this lead</source>
        <translation>Mehr über diesen Lead</translation>
    </message>
    <message>
        <source>Show {n} more</source>
        <translation>{n} weitere zeigen</translation>
    </message>
</context>
<context>
    <name>FailureBar</name>
    <message>
        <source>Show the guide</source>
        <translation>Anleitung zeigen</translation>
    </message>
    <message>
        <source>Use a code instead</source>
        <translation>Stattdessen Code verwenden</translation>
    </message>
</context>
<context>
    <name>FieldEditor</name>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine Angabe</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Edit a field</source>
        <translation>Ein Feld bearbeiten</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>Neuer Wert</translation>
    </message>
    <message>
        <source>Change the lead</source>
        <translation>Lead ändern</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Unverändert lassen</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Dann</translation>
    </message>
    <message>
        <source>The lead</source>
        <translation>Der Lead</translation>
    </message>
    <message>
        <source>Segue changes the lead in Zoho, then reads its matches again.</source>
        <translation>Der Lead wird in Zoho geändert, dann werden seine Treffer neu gelesen.</translation>
    </message>
    <message>
        <source>This field can&apos;t be empty.</source>
        <translation>Dieses Feld darf nicht leer sein.</translation>
    </message>
</context>
<context>
    <name>FieldTable</name>
    <message>
        <source>filled in</source>
        <translation>ausgefüllt</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>behalten</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>ersetzt</translation>
    </message>
    <message>
        <source>lost: no field for it</source>
        <translation>verloren: kein Feld dafür</translation>
    </message>
    <message>
        <source>too long for this field</source>
        <translation>zu lang für dieses Feld</translation>
    </message>
    <message>
        <source>not one of its choices</source>
        <translation>keiner der Auswahlwerte</translation>
    </message>
    <message>
        <source>unique, another has it</source>
        <translation>eindeutig, schon vergeben</translation>
    </message>
    <message>
        <source>a box that isn&apos;t ticked</source>
        <translation>ein Kästchen ohne Häkchen</translation>
    </message>
    <message>
        <source>read-only for you</source>
        <translation>für Sie nur lesbar</translation>
    </message>
    <message>
        <source>not filled in</source>
        <translation>nicht ausgefüllt</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Lead</translation>
    </message>
    <message>
        <source>Existing record</source>
        <translation>Vorhanden</translation>
    </message>
    <message>
        <source>Expected after</source>
        <translation>Danach erwartet</translation>
    </message>
    <message>
        <source>Show {n} more fields</source>
        <translation>{n} weitere Felder zeigen</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>lead</source>
        <translation>Lead</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>deal</source>
        <translation>Deal</translation>
    </message>
    <message>
        <source>can&apos;t be used now</source>
        <translation>kann jetzt nicht benutzt werden</translation>
    </message>
    <message>
        <source>is already converted</source>
        <translation>ist schon konvertiert</translation>
    </message>
    <message>
        <source>is locked</source>
        <translation>ist gesperrt</translation>
    </message>
    <message>
        <source>isn&apos;t approved yet</source>
        <translation>ist noch nicht genehmigt</translation>
    </message>
    <message>
        <source>is under review</source>
        <translation>ist in Prüfung</translation>
    </message>
    <message>
        <source>is being merged with another record</source>
        <translation>wird gerade mit einem anderen Datensatz zusammengeführt</translation>
    </message>
    <message>
        <source>Choose a contact to merge into, or create a new one.</source>
        <translation>Wählen Sie einen Kontakt zum Zusammenführen, oder legen Sie einen neuen an.</translation>
    </message>
    <message>
        <source>Choose an account to link to, or create a new one.</source>
        <translation>Wählen Sie ein Konto, mit dem der Kontakt verknüpft wird, oder legen Sie ein neues an.</translation>
    </message>
    <message>
        <source>This lead {hindrance}, so Zoho won&apos;t convert it.</source>
        <translation>Dieser Lead {hindrance}, darum konvertiert Zoho ihn nicht.</translation>
    </message>
    <message>
        <source>The Contacts module is removed from this org, so no lead can be converted.</source>
        <translation>Das Modul Kontakte ist in dieser Organisation entfernt, daher kann kein Lead konvertiert werden.</translation>
    </message>
    <message>
        <source>{label} “{value}” is lost: it isn&apos;t mapped to any field.</source>
        <translation>{label} „{value}“ geht verloren: Es ist keinem Feld zugeordnet.</translation>
    </message>
    <message>
        <source>{label} “{value}” is lost: it only goes to a {module}, and none is created.</source>
        <translation>{label} „{value}“ geht verloren: Das Feld gehört zu etwas, das nicht angelegt wird ({module}).</translation>
    </message>
    <message>
        <source>{label} “{value}” isn&apos;t one of the {module}&apos;s choices.</source>
        <translation>{label}: „{value}“ ist dort ({module}) kein Auswahlwert.</translation>
    </message>
    <message>
        <source>{label} has {length} characters; the {module} allows {limit}.</source>
        <translation>{label} hat {length} Zeichen; dort ({module}) sind {limit} erlaubt.</translation>
    </message>
    <message>
        <source>This contact doesn&apos;t match the lead; Zoho would refuse it.</source>
        <translation>Dieser Kontakt passt nicht zum Lead; Zoho würde ihn ablehnen.</translation>
    </message>
    <message>
        <source>{name} {hindrance}.</source>
        <translation>{name} {hindrance}.</translation>
    </message>
    <message>
        <source>{name} belongs to {account}, which is locked.</source>
        <translation>{name} gehört zu {account}; dieses Konto ist gesperrt.</translation>
    </message>
    <message>
        <source>You may only read {name}: the lead is merged into it, but no field is filled in.</source>
        <translation>Sie haben für {name} nur Leserechte: Der Lead wird damit zusammengeführt, füllt aber nichts aus.</translation>
    </message>
    <message>
        <source>Only the name matches: make sure that {name} is the same person.</source>
        <translation>Nur der Name passt: Vergewissern Sie sich, dass {name} dieselbe Person ist.</translation>
    </message>
    <message>
        <source>{label} matches, but the contact is {name} and the lead is {lead}.</source>
        <translation>{label} passt, aber der Kontakt heißt {name} und der Lead {lead}.</translation>
    </message>
    <message>
        <source>Would be refused: {label} {value} must be unique, and {name} has it.</source>
        <translation>Würde abgelehnt: {label} {value} muss eindeutig sein, und {name} hat es schon.</translation>
    </message>
    <message>
        <source>{label} {value} must be unique, and {name} has it: Zoho may refuse, or leave it out of {target}.</source>
        <translation>{label} {value} muss eindeutig sein, und {name} hat den Wert schon: Zoho kann die Konvertierung ablehnen oder den Wert weglassen ({target}).</translation>
    </message>
    <message>
        <source>Also matches, and stays as it is: {names}.</source>
        <translation>Passt auch und bleibt unverändert: {names}.</translation>
    </message>
    <message>
        <source>There are matches already, so this may create a duplicate: {names}.</source>
        <translation>Es gibt bereits Treffer, daher kann eine Dublette entstehen: {names}.</translation>
    </message>
    <message>
        <source>The Accounts module is removed from this org, so there is no account.</source>
        <translation>Das Modul Konten ist in dieser Organisation entfernt, daher gibt es kein Konto.</translation>
    </message>
    <message>
        <source>This account doesn&apos;t match the lead; Zoho would refuse it.</source>
        <translation>Dieses Konto passt nicht zum Lead; Zoho würde es ablehnen.</translation>
    </message>
    <message>
        <source>Set by the contact: {contact} already belongs to {account}.</source>
        <translation>Vom Kontakt bestimmt: {contact} gehört bereits zu {account}.</translation>
    </message>
    <message>
        <source>Would be refused: {contact} doesn&apos;t belong to {account}.</source>
        <translation>Würde abgelehnt: {contact} gehört nicht zu {account}.</translation>
    </message>
    <message>
        <source>Zoho creates it from the lead&apos;s company in any case.</source>
        <translation>Zoho legt es aus dem Unternehmen des Leads an, auch ungefragt.</translation>
    </message>
    <message>
        <source>The lead has no company, so no account is created.</source>
        <translation>Der Lead hat kein Unternehmen, daher wird kein Konto angelegt.</translation>
    </message>
    <message>
        <source>The lead&apos;s company is {company}, the account is {account}.</source>
        <translation>Das Unternehmen des Leads ist {company}, das Konto {account}.</translation>
    </message>
    <message>
        <source>Something very similar is there already, though Zoho doesn&apos;t match it. Creating may produce a duplicate.</source>
        <translation>Etwas sehr Ähnliches gibt es schon, doch Zoho erkennt es nicht als Treffer. Beim Anlegen kann eine Dublette entstehen.</translation>
    </message>
    <message>
        <source>Similar records are being looked for…</source>
        <translation>Ähnliche Datensätze werden gesucht…</translation>
    </message>
    <message>
        <source>Similar records weren&apos;t looked for, to spare the org&apos;s API credits: few are left.</source>
        <translation>Ähnliche Datensätze wurden nicht gesucht, um API-Credits zu sparen: Es sind nur noch wenige übrig.</translation>
    </message>
    <message>
        <source>Similar records could not be looked for: it isn&apos;t known whether there are any.</source>
        <translation>Ähnliche Datensätze konnten nicht gesucht werden: Ob es welche gibt, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Does nothing here: the lead has no company.</source>
        <translation>Bewirkt hier nichts: Der Lead hat kein Unternehmen.</translation>
    </message>
    <message>
        <source>Does nothing here: company and account are both {account}.</source>
        <translation>Bewirkt hier nichts: Unternehmen und Konto heißen beide {account}.</translation>
    </message>
    <message>
        <source>Does nothing here: no existing account is linked.</source>
        <translation>Bewirkt hier nichts: Es wird kein vorhandenes Konto verknüpft.</translation>
    </message>
    <message>
        <source>Does nothing here: you may only read the account {account}.</source>
        <translation>Bewirkt hier nichts: Für das Konto {account} haben Sie nur Leserechte.</translation>
    </message>
    <message>
        <source>{label} must be unique, and another account is called {company}: Zoho would refuse to rename {account}.</source>
        <translation>{label} muss eindeutig sein, und ein anderes Konto heißt {company}: Zoho würde es ablehnen, {account} umzubenennen.</translation>
    </message>
    <message>
        <source>The account name {account} is replaced by {company}.</source>
        <translation>Der Kontoname {account} wird durch {company} ersetzt.</translation>
    </message>
    <message>
        <source>The Deals module is removed from this org, so there can be no deal.</source>
        <translation>Das Modul Deals ist in dieser Organisation entfernt, daher kann es keinen Deal geben.</translation>
    </message>
    <message>
        <source>{label} must be filled in.</source>
        <translation>{label} muss ausgefüllt werden.</translation>
    </message>
    <message>
        <source>{label} isn&apos;t valid: correct what you typed.</source>
        <translation>{label} ist keine gültige Angabe: Korrigieren Sie die Eingabe.</translation>
    </message>
    <message>
        <source>{label} may have {limit} characters at most.</source>
        <translation>{label} darf höchstens {limit} Zeichen haben.</translation>
    </message>
    <message>
        <source>{label} isn&apos;t one of the choices.</source>
        <translation>{label} ist keiner der Auswahlwerte.</translation>
    </message>
    <message>
        <source>The pipeline {pipeline} has no stage {stage}.</source>
        <translation>Die Pipeline {pipeline} hat keine Phase {stage}.</translation>
    </message>
    <message>
        <source>{label} isn&apos;t a valid date.</source>
        <translation>{label}: Dieses Datum gibt es nicht.</translation>
    </message>
    <message>
        <source>{label} needs a valid date and a time that exists on that day.</source>
        <translation>{label} braucht einen Tag, den es im Kalender gibt, und eine Uhrzeit, die es an diesem Tag gibt.</translation>
    </message>
    <message>
        <source>{label} is beyond {limit}, the limit of this field.</source>
        <translation>{label} liegt jenseits von {limit}, der Grenze dieses Feldes.</translation>
    </message>
    <message>
        <source>{label} is mandatory, of a kind that Segue can&apos;t fill in: create the deal in Zoho.</source>
        <translation>{label} ist ein Pflichtfeld, das Segue nicht ausfüllen kann: Legen Sie den Deal in Zoho an.</translation>
    </message>
    <message>
        <source>{label} isn&apos;t a field of this deal&apos;s layout.</source>
        <translation>{label} ist kein Feld im Layout dieses Deals.</translation>
    </message>
    <message>
        <source>The closing date {date} is in the past.</source>
        <translation>Das Abschlussdatum {date} liegt in der Vergangenheit.</translation>
    </message>
    <message>
        <source>The org has no contact role {name}.</source>
        <translation>Die Organisation kennt die Kontaktrolle {name} nicht.</translation>
    </message>
    <message>
        <source>The preset&apos;s {label} was longer: it is cut to {limit} characters.</source>
        <translation>{label} der Vorlage ist zu lang und wird auf {limit} Zeichen gekürzt.</translation>
    </message>
    <message>
        <source>The preset&apos;s pipeline {name} isn&apos;t offered here any more.</source>
        <translation>Die Pipeline {name} der Vorlage gibt es hier nicht mehr.</translation>
    </message>
    <message>
        <source>The preset&apos;s stage {name} isn&apos;t offered here any more.</source>
        <translation>Die Phase {name} der Vorlage gibt es hier nicht mehr.</translation>
    </message>
    <message>
        <source>The preset names fields that leads don&apos;t have here: {names}.</source>
        <translation>Die Vorlage nennt Felder, die Leads hier nicht haben: {names}.</translation>
    </message>
    <message>
        <source>The preset&apos;s amount is left out: this deal&apos;s layout has no Amount.</source>
        <translation>Der Betrag der Vorlage entfällt: Das Layout dieses Deals hat keinen Betrag.</translation>
    </message>
    <message>
        <source>The preset&apos;s owner isn&apos;t an active user any more: the lead&apos;s owner stays.</source>
        <translation>Der Besitzer der Vorlage ist nicht mehr aktiv: Der Besitzer des Leads bleibt.</translation>
    </message>
    <message>
        <source>The lead has no attachments to move.</source>
        <translation>Der Lead hat keine Anhänge zum Verschieben.</translation>
    </message>
    <message>
        <source>Attachments can&apos;t go to a deal: none is created.</source>
        <translation>Anhänge können an keinen Deal gehen: Es wird keiner angelegt.</translation>
    </message>
    <message>
        <source>Attachments can&apos;t go to an account: there is none.</source>
        <translation>Anhänge können an kein Konto gehen: Es gibt keines.</translation>
    </message>
    <message>
        <source>Attachments can&apos;t go to a {module}.</source>
        <translation>Anhänge können nicht dorthin gehen: {module}.</translation>
    </message>
    <message>
        <source>There is no {module} to carry tags to.</source>
        <translation>Tags können nicht übernommen werden, denn es fehlt: {module}.</translation>
    </message>
    <message>
        <source>The lead doesn&apos;t have these tags: {names}.</source>
        <translation>Der Lead hat diese Tags nicht: {names}.</translation>
    </message>
    <message>
        <source>Carried over to no record: {names}.</source>
        <translation>Wird in keinen Datensatz übernommen: {names}.</translation>
    </message>
    <message>
        <source>The chosen owner isn&apos;t an active user of this org.</source>
        <translation>Der gewählte Besitzer ist kein aktiver Benutzer dieser Organisation.</translation>
    </message>
    <message>
        <source>“{name}” is nobody in this org, or several: choose somebody from the list.</source>
        <translation>„{name}“ ist niemand in dieser Organisation, oder es sind mehrere: Wählen Sie jemanden aus der Liste.</translation>
    </message>
    <message>
        <source>No contact or account is created, so there is no new owner to email.</source>
        <translation>Es wird weder ein Kontakt noch ein Konto angelegt, also ist kein neuer Besitzer zu benachrichtigen.</translation>
    </message>
    <message>
        <source>Choose a contact to merge into.</source>
        <translation>Wählen Sie den Kontakt, mit dem zusammengeführt wird.</translation>
    </message>
    <message>
        <source>Would replace the account name {account} by {company}.</source>
        <translation>Würde den Kontonamen {account} durch {company} ersetzen.</translation>
    </message>
    <message>
        <source>None of these can be chosen now.</source>
        <translation>Nichts davon kann jetzt gewählt werden.</translation>
    </message>
    <message>
        <source>Choose the contact first: it may decide the account.</source>
        <translation>Wählen Sie zuerst den Kontakt: Er kann das Konto bestimmen.</translation>
    </message>
</context>
<context>
    <name>Footer</name>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Convert</source>
        <translation>Konvertieren</translation>
    </message>
    <message>
        <source>Converting</source>
        <translation>Wird konvertiert</translation>
    </message>
    <message>
        <source>Zoho refused these choices, for the reason above</source>
        <translation>Zoho hat diese Auswahl abgelehnt; der Grund steht oben</translation>
    </message>
    <message numerus="yes">
        <source>%n problems:</source>
        <translation>
            <numerusform>%n Problem:</numerusform>
            <numerusform>%n Probleme:</numerusform>
        </translation>
    </message>
    <message>
        <source>Checks passed, with one warning</source>
        <translation>Prüfungen bestanden, mit einer Warnung</translation>
    </message>
    <message numerus="yes">
        <source>Checks passed, with %n warnings</source>
        <translation>
            <numerusform>Prüfungen bestanden, mit %n Warnung</numerusform>
            <numerusform>Prüfungen bestanden, mit %n Warnungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Checks passed so far; similar records are being looked for</source>
        <translation>Bisher alle Prüfungen bestanden; ähnliche Datensätze werden noch gesucht</translation>
    </message>
    <message>
        <source>All checks passed</source>
        <translation>Alle Prüfungen bestanden</translation>
    </message>
    <message>
        <source>Nothing was sent: this has only just appeared.</source>
        <translation>Es wurde nichts gesendet: Dies ist gerade erst erschienen.</translation>
    </message>
    <message>
        <source>{n} pending</source>
        <translation>{n} offen</translation>
    </message>
    <message>
        <source>{n} shown</source>
        <translation>{n} angezeigt</translation>
    </message>
    <message>
        <source>reading…</source>
        <translation>wird gelesen…</translation>
    </message>
    <message>
        <source>{n} ticked</source>
        <translation>{n} markiert</translation>
    </message>
    <message>
        <source>Sort: {column} {arrow}</source>
        <translation>Sortierung: {column} {arrow}</translation>
    </message>
    <message>
        <source>descending</source>
        <translation>absteigend</translation>
    </message>
    <message>
        <source>ascending</source>
        <translation>aufsteigend</translation>
    </message>
    <message>
        <source>Sorted by {column}, {way}</source>
        <translation>Sortiert nach {column}, {way}</translation>
    </message>
</context>
<context>
    <name>FormPage</name>
    <message>
        <source>Sign in to Zoho CRM</source>
        <translation>Bei Zoho CRM anmelden</translation>
    </message>
    <message>
        <source>You approve on Zoho&apos;s own page in your browser. Segue never sees your password.</source>
        <translation>Sie stimmen auf Zohos eigener Seite im Browser zu. Segue sieht Ihr Passwort nie.</translation>
    </message>
    <message>
        <source>Or by hand</source>
        <translation>Oder von Hand</translation>
    </message>
    <message>
        <source>How an administrator registers Segue, once for all…</source>
        <translation>Wie die Administration Segue einmal für alle registriert…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>With your team file</source>
        <translation>Mit der Datei Ihres Teams</translation>
    </message>
    <message>
        <source>Did your administrator give you a file named segue-team.json? Then there is nothing to fill in.</source>
        <translation>Haben Sie von Ihrer Administration die Datei segue-team.json bekommen? Dann ist nichts auszufüllen.</translation>
    </message>
    <message>
        <source>Open segue-team.json…</source>
        <translation>segue-team.json öffnen…</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} min</translation>
    </message>
    <message>
        <source>{n} h</source>
        <translation>{n} h</translation>
    </message>
    <message>
        <source>{n} d</source>
        <translation>{n} Tg.</translation>
    </message>
    <message>
        <source>{n} w</source>
        <translation>{n} Wo.</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message>
        <source>{age} ago</source>
        <translation>vor {age}</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>a number too large to show</source>
        <translation>eine Zahl, zu groß für die Anzeige</translation>
    </message>
</context>
<context>
    <name>FreshnessLine</name>
    <message>
        <source>Re-check</source>
        <translation>Neu prüfen</translation>
    </message>
    <message>
        <source>Matches read {age}</source>
        <translation>Treffer {age} gelesen</translation>
    </message>
    <message>
        <source>From {age}, reading again…</source>
        <translation>Stand: {age}, wird neu gelesen…</translation>
    </message>
    <message>
        <source>From {age}, offline</source>
        <translation>Stand: {age}, offline</translation>
    </message>
    <message>
        <source>From {age}, couldn&apos;t be read again</source>
        <translation>Stand: {age}, neu nicht lesbar</translation>
    </message>
</context>
<context>
    <name>GeneralPage</name>
    <message>
        <source>Like the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Appearance: %1</source>
        <translation>Darstellung: %1</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Like the system follows light and dark as your computer changes them.</source>
        <translation>„Wie das System“ folgt Ihrem Computer, wenn er zwischen Hell und Dunkel wechselt.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Takes effect the next time Segue starts. Dates and numbers follow your computer&apos;s region in every language.</source>
        <translation>Gilt ab dem nächsten Start von Segue. Datum und Zahlen richten sich in jeder Sprache nach der Region Ihres Computers.</translation>
    </message>
</context>
<context>
    <name>GuidePage</name>
    <message>
        <source>Register Segue with Zoho</source>
        <translation>Segue bei Zoho registrieren</translation>
    </message>
    <message>
        <source>An administrator does this once for the whole organisation. It costs nothing and takes five minutes.</source>
        <translation>Das macht die Administration einmal für die ganze Organisation. Es kostet nichts und dauert fünf Minuten.</translation>
    </message>
    <message>
        <source>Back to the sign-in</source>
        <translation>Zurück zur Anmeldung</translation>
    </message>
    <message>
        <source>Save segue-team.json…</source>
        <translation>segue-team.json speichern…</translation>
    </message>
    <message>
        <source>Saved as %1. Give it to your team: they open it in Segue and press Sign in, each with their own sign-in.</source>
        <translation>Gespeichert als %1. Geben Sie die Datei Ihrem Team: Jeder öffnet sie in Segue, klickt auf „Anmelden“ und meldet sich mit dem eigenen Benutzer an.</translation>
    </message>
    <message>
        <source>It holds the client secret: for your own team only.</source>
        <translation>Sie enthält das Client-Secret: nur für Ihr eigenes Team.</translation>
    </message>
    <message>
        <source>Open Zoho&apos;s API console</source>
        <translation>Zohos API-Konsole öffnen</translation>
    </message>
    <message>
        <source>1. Press Add Client (Get Started, if it is your first one).</source>
        <translation>1. Klicken Sie auf „Add Client“ (beim allerersten auf „Get Started“).</translation>
    </message>
    <message>
        <source>2. Choose Mobile-based Applications: that is Zoho&apos;s name for programs, too.</source>
        <translation>2. Wählen Sie „Mobile-based Applications“: So nennt Zoho auch Programme.</translation>
    </message>
    <message>
        <source>3. Name it Segue, give your own home page, and add all of these addresses:</source>
        <translation>3. Nennen Sie den Client Segue, geben Sie Ihre eigene Homepage an und fügen Sie alle diese Adressen hinzu:</translation>
    </message>
    <message>
        <source>Redirect address %1</source>
        <translation>Rückkehradresse %1</translation>
    </message>
    <message>
        <source>They lead back to Segue on the same computer. Zoho compares them letter by letter; several, in case a port is in use.</source>
        <translation>Sie führen zurück zu Segue auf demselben Computer. Zoho vergleicht sie Zeichen für Zeichen; es sind mehrere, damit ein Weg bleibt, wenn ein Port belegt ist.</translation>
    </message>
    <message>
        <source>4. Press Create. Copy what the console shows into these fields:</source>
        <translation>4. Klicken Sie auf „Create“. Kopieren Sie, was die Konsole zeigt, in diese Felder:</translation>
    </message>
    <message>
        <source>What Segue asks for at each sign-in (for your records; the console asks for scopes only with a Self Client):</source>
        <translation>Worum Segue bei jeder Anmeldung bittet (für Ihre Unterlagen; die Konsole fragt nur bei „Self Client“ nach Scopes):</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Scopes</translation>
    </message>
</context>
<context>
    <name>Happening</name>
    <message>
        <source>Show request</source>
        <translation>Anfrage zeigen</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>Was geschehen wird</translation>
    </message>
    <message>
        <source>Nothing: this lead can&apos;t be converted now.</source>
        <translation>Nichts: Dieser Lead kann jetzt nicht konvertiert werden.</translation>
    </message>
    <message>
        <source>This is shown once contact and account are chosen.</source>
        <translation>Das steht hier, sobald Kontakt und Konto gewählt sind.</translation>
    </message>
    <message>
        <source>A conversion can&apos;t be undone in Zoho CRM.</source>
        <translation>Eine Konvertierung lässt sich in Zoho CRM nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>The request that would be sent</source>
        <translation>Die Anfrage, die gesendet würde</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Hide request</source>
        <translation>Anfrage ausblenden</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Open in Zoho</source>
        <translation>In Zoho öffnen</translation>
    </message>
    <message>
        <source>Convert…</source>
        <translation>Konvertieren…</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(kein Name)</translation>
    </message>
    <message>
        <source>No company</source>
        <translation>Kein Unternehmen</translation>
    </message>
    <message>
        <source>Lead source</source>
        <translation>Lead-Quelle</translation>
    </message>
    <message>
        <source>Owner: {name}</source>
        <translation>Besitzer: {name}</translation>
    </message>
    <message>
        <source>Created {age}</source>
        <translation>Angelegt {age}</translation>
    </message>
    <message>
        <source>Attachments not known</source>
        <translation>Anhänge nicht bekannt</translation>
    </message>
    <message>
        <source>They could not be read.</source>
        <translation>Sie konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>tag: {name}</source>
        <translation>Tag: {name}</translation>
    </message>
    <message>
        <source>{n} more tags</source>
        <translation>{n} weitere Tags</translation>
    </message>
    <message>
        <source>1 attachment</source>
        <translation>1 Anhang</translation>
    </message>
    <message>
        <source>{n} attachments</source>
        <translation>{n} Anhänge</translation>
    </message>
</context>
<context>
    <name>HeldDecisions</name>
    <message>
        <source>Waits for the network</source>
        <translation>Wartet auf das Netz</translation>
    </message>
    <message>
        <source>About to be sent</source>
        <translation>Wird gleich gesendet</translation>
    </message>
    <message>
        <source>Queued · {n} s</source>
        <translation>Eingereiht · {n} s</translation>
    </message>
    <message>
        <source>Nothing was sent. As soon as Zoho can be reached, the lead is read again and then converted as you decided; if it has changed, you are asked again.</source>
        <translation>Es wurde nichts gesendet. Sobald Zoho erreichbar ist, wird der Lead noch einmal gelesen und dann nach Ihrer Entscheidung konvertiert; hat er sich geändert, werden Sie noch einmal gefragt.</translation>
    </message>
    <message>
        <source>Nothing was sent yet. Before it is, Segue checks whether the lead and its matches are still what you decided on.</source>
        <translation>Es wurde noch nichts gesendet. Vorher sieht Segue nach, ob Lead und Treffer noch so sind wie bei Ihrer Entscheidung.</translation>
    </message>
    <message>
        <source>Converts in 1 second</source>
        <translation>Wird in 1 Sekunde konvertiert</translation>
    </message>
    <message>
        <source>Converts in {n} seconds</source>
        <translation>Wird in {n} Sekunden konvertiert</translation>
    </message>
</context>
<context>
    <name>HeldLine</name>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>1 queued</source>
        <translation>1 eingereiht</translation>
    </message>
    <message numerus="yes">
        <source>%n queued</source>
        <translation>
            <numerusform>%n eingereiht</numerusform>
            <numerusform>%n eingereiht</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} s</source>
        <translation>{n} s</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>1 waits for the network</source>
        <translation>1 wartet auf das Netz</translation>
    </message>
    <message numerus="yes">
        <source>%n wait for the network</source>
        <translation>
            <numerusform>%n wartet auf das Netz</numerusform>
            <numerusform>%n warten auf das Netz</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HeldPage</name>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
</context>
<context>
    <name>Hindrances</name>
    <message>
        <source>This lead can&apos;t be converted now</source>
        <translation>Dieser Lead kann jetzt nicht konvertiert werden</translation>
    </message>
    <message>
        <source>Something in Zoho holds it. Open it in Zoho to see what.</source>
        <translation>Etwas in Zoho blockiert ihn. Öffnen Sie ihn in Zoho, um zu sehen, was.</translation>
    </message>
    <message>
        <source>This lead is already converted</source>
        <translation>Dieser Lead ist schon konvertiert</translation>
    </message>
    <message>
        <source>Open it in Zoho to see the contact, account and deal it became.</source>
        <translation>Öffnen Sie ihn in Zoho, um Kontakt, Konto und Deal zu sehen, die daraus wurden.</translation>
    </message>
    <message>
        <source>This lead is locked</source>
        <translation>Dieser Lead ist gesperrt</translation>
    </message>
    <message>
        <source>Zoho doesn&apos;t convert a locked lead. Have it unlocked in Zoho first.</source>
        <translation>Zoho konvertiert keinen gesperrten Lead. Lassen Sie ihn zuerst in Zoho entsperren.</translation>
    </message>
    <message>
        <source>This lead isn&apos;t approved</source>
        <translation>Dieser Lead ist nicht genehmigt</translation>
    </message>
    <message>
        <source>Zoho converts approved leads only. Have it approved in Zoho first.</source>
        <translation>Zoho konvertiert nur genehmigte Leads. Lassen Sie ihn zuerst in Zoho genehmigen.</translation>
    </message>
    <message>
        <source>This lead is under review</source>
        <translation>Dieser Lead ist in Prüfung</translation>
    </message>
    <message>
        <source>Zoho converts it only after the review has ended.</source>
        <translation>Zoho konvertiert ihn erst nach dem Ende der Prüfung.</translation>
    </message>
    <message>
        <source>This lead is being merged</source>
        <translation>Dieser Lead wird zusammengeführt</translation>
    </message>
    <message>
        <source>Zoho is merging it with another record. Re-check it afterwards.</source>
        <translation>Zoho führt ihn mit einem anderen Datensatz zusammen. Prüfen Sie ihn danach neu.</translation>
    </message>
    <message>
        <source>converted</source>
        <translation>konvertiert</translation>
    </message>
    <message>
        <source>{name} was converted and can&apos;t take a lead.</source>
        <translation>{name} wurde konvertiert und kann keinen Lead aufnehmen.</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>gesperrt</translation>
    </message>
    <message>
        <source>{name} is locked in Zoho and can&apos;t take a lead until it&apos;s unlocked.</source>
        <translation>{name} ist in Zoho gesperrt und kann bis zur Entsperrung keinen Lead aufnehmen.</translation>
    </message>
    <message>
        <source>not approved</source>
        <translation>nicht genehmigt</translation>
    </message>
    <message>
        <source>{name} isn&apos;t approved in Zoho and can&apos;t take a lead until it is.</source>
        <translation>{name} ist in Zoho nicht genehmigt und kann bis dahin keinen Lead aufnehmen.</translation>
    </message>
    <message>
        <source>under review</source>
        <translation>in Prüfung</translation>
    </message>
    <message>
        <source>{name} is under review in Zoho and can&apos;t take a lead until the review has ended.</source>
        <translation>{name} ist in Zoho in Prüfung und kann bis dahin keinen Lead aufnehmen.</translation>
    </message>
    <message>
        <source>being merged</source>
        <translation>wird zusammengeführt</translation>
    </message>
    <message>
        <source>{name} is being merged in Zoho and can&apos;t take a lead until the merge has ended.</source>
        <translation>{name} wird in Zoho zusammengeführt und kann bis dahin keinen Lead aufnehmen.</translation>
    </message>
    <message>
        <source>{name} belongs to {account}, which is locked in Zoho.</source>
        <translation>{name} gehört zu {account}; dieses Konto ist in Zoho gesperrt.</translation>
    </message>
    <message>
        <source>account locked</source>
        <translation>Konto gesperrt</translation>
    </message>
    <message>
        <source>read-only for you</source>
        <translation>für Sie nur lesbar</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>About to be sent</source>
        <translation>Wird gleich gesendet</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>Wird gesendet</translation>
    </message>
    <message>
        <source>In Zoho&apos;s queue</source>
        <translation>In Zohos Warteschlange</translation>
    </message>
    <message>
        <source>Outcome not known</source>
        <translation>Ergebnis nicht bekannt</translation>
    </message>
    <message>
        <source>Outcome being checked</source>
        <translation>Ergebnis wird geprüft</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Wartet auf Sie</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Nicht gesendet</translation>
    </message>
    <message>
        <source>Refused by Zoho</source>
        <translation>Von Zoho abgelehnt</translation>
    </message>
    <message>
        <source>Did not take place</source>
        <translation>Nicht erfolgt</translation>
    </message>
    <message>
        <source>Converted, perhaps by somebody else</source>
        <translation>Konvertiert, vielleicht von jemand anderem</translation>
    </message>
    <message>
        <source>Converted</source>
        <translation>Konvertiert</translation>
    </message>
    <message>
        <source>Change not known</source>
        <translation>Änderung ungewiss</translation>
    </message>
    <message>
        <source>Lead changed</source>
        <translation>Lead geändert</translation>
    </message>
    <message>
        <source>Change refused</source>
        <translation>Änderung abgelehnt</translation>
    </message>
    <message>
        <source>Lead not changed</source>
        <translation>Lead nicht geändert</translation>
    </message>
    <message>
        <source>The lead has the new value.</source>
        <translation>Der Lead hat den neuen Wert.</translation>
    </message>
    <message>
        <source>The lead has the old value: nothing was changed.</source>
        <translation>Der Lead hat den alten Wert: Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The lead has the old value so far. The change may come yet: look again in some minutes.</source>
        <translation>Der Lead hat bisher den alten Wert. Die Änderung kann noch kommen: Sehen Sie in einigen Minuten wieder nach.</translation>
    </message>
    <message>
        <source>The lead has another value now, so the outcome can no longer be determined.</source>
        <translation>Der Lead hat jetzt einen anderen Wert: An ihm ist es nicht mehr zu erkennen.</translation>
    </message>
    <message>
        <source>The lead isn&apos;t pending any more, so the outcome can no longer be determined.</source>
        <translation>Der Lead ist nicht mehr offen: An ihm ist es nicht zu erkennen.</translation>
    </message>
    <message>
        <source>by Zoho&apos;s answer</source>
        <translation>durch Zohos Antwort</translation>
    </message>
    <message>
        <source>by re-reading the lead</source>
        <translation>durch erneutes Lesen des Leads</translation>
    </message>
    <message>
        <source>at the next start</source>
        <translation>beim nächsten Start</translation>
    </message>
    <message>
        <source>by a person who had looked</source>
        <translation>durch eine Person, die nachgesehen hat</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Lead</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>Deal</translation>
    </message>
    <message>
        <source>In a bulk job</source>
        <translation>In einem Massenauftrag</translation>
    </message>
    <message>
        <source>Merged into a contact</source>
        <translation>Mit einem Kontakt zusammengeführt</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Neuer Kontakt</translation>
    </message>
    <message>
        <source>into an account</source>
        <translation>mit einem Konto verknüpft</translation>
    </message>
    <message>
        <source>with a deal</source>
        <translation>mit einem Deal</translation>
    </message>
    <message>
        <source>overwriting</source>
        <translation>mit Überschreiben</translation>
    </message>
    <message>
        <source>to another owner</source>
        <translation>an einen anderen Besitzer</translation>
    </message>
    <message>
        <source>with tags</source>
        <translation>mit Tags</translation>
    </message>
    <message>
        <source>as expected</source>
        <translation>wie erwartet</translation>
    </message>
    <message>
        <source>1 difference</source>
        <translation>1 Abweichung</translation>
    </message>
    <message>
        <source>{n} differences</source>
        <translation>{n} Abweichungen</translation>
    </message>
</context>
<context>
    <name>HistoryDesk</name>
    <message>
        <source>The journal can&apos;t be read now.</source>
        <translation>Das Journal kann gerade nicht gelesen werden.</translation>
    </message>
    <message>
        <source>What came of it could not be read now.</source>
        <translation>Was daraus wurde, ließ sich gerade nicht lesen.</translation>
    </message>
    <message>
        <source>Being checked now…</source>
        <translation>Wird gerade nachgesehen…</translation>
    </message>
    <message>
        <source>The lead could not be read now.</source>
        <translation>Der Lead konnte gerade nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>Als CSV speichern</translation>
    </message>
    <message>
        <source>It could not be saved there. Choose another folder.</source>
        <translation>Die Datei konnte dort nicht gespeichert werden. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message>
        <source>Time</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Lead</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Abgleich</translation>
    </message>
</context>
<context>
    <name>HistoryWindow</name>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>Verlauf durchsuchen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Reading…  </source>
        <translation>Wird gelesen…  </translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Was gezeigt wird</translation>
    </message>
    <message>
        <source>No entry is chosen</source>
        <translation>Kein Eintrag ist gewählt</translation>
    </message>
    <message>
        <source>What was decided, what came of it and how to repair it is shown here.</source>
        <translation>Was entschieden wurde, was daraus wurde und wie es sich beheben lässt, steht hier.</translation>
    </message>
    <message>
        <source>%1 entries</source>
        <translation>%1 Einträge</translation>
    </message>
    <message>
        <source>1 entry</source>
        <translation>1 Eintrag</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Noch nichts</translation>
    </message>
    <message>
        <source>Each conversion and each field that is changed will be remembered here.</source>
        <translation>Hier werden jede Konvertierung und jedes geänderte Feld festgehalten.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>Nothing fits this search and filter.</source>
        <translation>Nichts passt zu dieser Suche und Auswahl.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>Name, company, field, value, id, code or date</source>
        <translation>Name, Unternehmen, Feld, Wert, ID, Code oder Datum</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <source>Changed fields</source>
        <translation>Geänderte Felder</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Offene</translation>
    </message>
    <message>
        <source>Converted</source>
        <translation>Konvertiert</translation>
    </message>
    <message>
        <source>Not converted</source>
        <translation>Nicht konvertiert</translation>
    </message>
    <message>
        <source>Came out differently</source>
        <translation>Mit Abweichungen</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>CSV exportieren…</translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>the disk is full</source>
        <translation>die Festplatte ist voll</translation>
    </message>
    <message>
        <source>its folder can&apos;t be written to</source>
        <translation>in den Ordner kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>another program keeps the file busy</source>
        <translation>ein anderes Programm belegt die Datei</translation>
    </message>
    <message>
        <source>the disk doesn&apos;t work as it should</source>
        <translation>die Festplatte arbeitet fehlerhaft</translation>
    </message>
    <message>
        <source>the file is damaged</source>
        <translation>die Datei ist beschädigt</translation>
    </message>
    <message>
        <source>another Segue on this computer is using it</source>
        <translation>ein anderes Segue auf diesem Computer benutzt es</translation>
    </message>
    <message>
        <source>it isn&apos;t open yet</source>
        <translation>es ist noch nicht offen</translation>
    </message>
    <message>
        <source>Make some room on the disk; Segue goes on by itself.</source>
        <translation>Schaffen Sie Platz auf der Festplatte; Segue macht von selbst weiter.</translation>
    </message>
    <message>
        <source>Make sure that you can write to Segue&apos;s folder; Segue goes on by itself.</source>
        <translation>Sorgen Sie dafür, dass Sie in Segues Ordner schreiben dürfen; Segue macht von selbst weiter.</translation>
    </message>
    <message>
        <source>A backup or a virus scanner may be using it; try again in a moment.</source>
        <translation>Vielleicht greift gerade eine Datensicherung oder ein Virenscanner darauf zu; versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>Save your work and have the disk checked.</source>
        <translation>Sichern Sie Ihre Arbeit und lassen Sie die Festplatte prüfen.</translation>
    </message>
    <message>
        <source>Start Segue again: it repairs the file at the start.</source>
        <translation>Starten Sie Segue neu: Es repariert die Datei beim Start.</translation>
    </message>
    <message>
        <source>Convert there, or close it.</source>
        <translation>Konvertieren Sie dort, oder schließen Sie das andere Segue.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>Segue writes each conversion down before it is sent, and can&apos;t now: {why}. So nothing was sent, and nothing was changed.</source>
        <translation>Segue schreibt jede Konvertierung auf, bevor sie gesendet wird, und kann das gerade nicht: {why}. Daher wurde nichts gesendet und nichts geändert.</translation>
    </message>
    <message>
        <source>Nothing can be converted now, since Segue can&apos;t open its journal: {why}.</source>
        <translation>Jetzt kann nichts konvertiert werden, denn Segue kann sein Journal nicht öffnen: {why}.</translation>
    </message>
    <message>
        <source>Segue couldn&apos;t write this down ({why}) and keeps trying. If it is closed before, it looks the lead up in Zoho at its next start.</source>
        <translation>Segue konnte dies nicht aufschreiben ({why}) und versucht es weiter. Wird es vorher geschlossen, sieht es beim nächsten Start in Zoho nach dem Lead.</translation>
    </message>
    <message>
        <source>Not written down yet: {why}. Segue keeps trying.</source>
        <translation>Noch nicht aufgeschrieben: {why}. Segue versucht es weiter.</translation>
    </message>
    <message>
        <source>Segue&apos;s journal of conversions was damaged. The damaged files were put aside, and what could be read of them was carried over.</source>
        <translation>Segues Journal der Konvertierungen war beschädigt. Die beschädigten Dateien wurden beiseitegelegt, und was davon lesbar war, wurde übernommen.</translation>
    </message>
    <message>
        <source>Some of the journal&apos;s last entries were lost. Conversions that were still open are known from a second file and are being looked up in Zoho.</source>
        <translation>Einige der letzten Einträge des Journals gingen verloren. Noch offene Konvertierungen sind aus einer zweiten Datei bekannt; Segue sieht in Zoho nach ihnen.</translation>
    </message>
    <message>
        <source>Some conversions may have been sent whose outcome Segue doesn&apos;t know, and it can&apos;t tell how many. Look at the leads that you converted last in Zoho before you convert them again.</source>
        <translation>Möglicherweise wurden Konvertierungen gesendet, deren Ergebnis Segue nicht kennt; wie viele, lässt sich nicht sagen. Sehen Sie sich die zuletzt konvertierten Leads in Zoho an, bevor Sie sie noch einmal konvertieren.</translation>
    </message>
    <message>
        <source>For {count} of the last conversions Segue doesn&apos;t know the outcome, nor the lead. Look at the leads that you converted last in Zoho before you convert them again.</source>
        <translation>Von {count} der letzten Konvertierungen kennt Segue weder Ergebnis noch Lead. Sehen Sie sich die zuletzt konvertierten Leads in Zoho an, bevor Sie sie noch einmal konvertieren.</translation>
    </message>
</context>
<context>
    <name>JournalOpening</name>
    <message>
        <source>The journal of conversions</source>
        <translation>Das Journal der Konvertierungen</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>This computer has no keychain that Segue could use. On Linux that is GNOME Keyring or KWallet; ask your administrator for one.</source>
        <translation>Dieser Computer hat keinen Schlüsselbund, den Segue nutzen könnte. Unter Linux ist das GNOME Keyring oder KWallet; bitten Sie Ihre Administration darum.</translation>
    </message>
    <message>
        <source>The keychain is locked, or Segue was denied access. Unlock it or allow it.</source>
        <translation>Der Schlüsselbund ist gesperrt, oder Segue wurde der Zugriff verweigert. Entsperren oder erlauben Sie ihn.</translation>
    </message>
    <message>
        <source>The keychain didn&apos;t answer in time.</source>
        <translation>Der Schlüsselbund hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>The keychain stored the sign-in but couldn&apos;t return it.</source>
        <translation>Der Schlüsselbund hat die Anmeldung angenommen, aber nicht wieder herausgegeben.</translation>
    </message>
    <message>
        <source>The sign-in could not be written down.</source>
        <translation>Die Anmeldung konnte nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>You&apos;ll be asked to sign in again next time: nothing is kept on the disk.</source>
        <translation>Beim nächsten Start müssen Sie sich wieder anmelden: Auf der Festplatte wird nichts gespeichert.</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>“{action}”</source>
        <translation>„{action}“</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Change keys</source>
        <translation>Tasten ändern</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>KeysHelp</name>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Change keys…</source>
        <translation>Tasten ändern…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>The keys that choose, create, add a deal and convert work in the form too.</source>
        <translation>Die Tasten zum Wählen, Anlegen und Konvertieren sowie für einen Deal gelten auch im Formular.</translation>
    </message>
    <message>
        <source>Single keys are off while you type.</source>
        <translation>Einzelne Tasten gelten nicht, während Sie tippen.</translation>
    </message>
    <message>
        <source>Segue %1</source>
        <translation>Segue %1</translation>
    </message>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>Actions and their keys</source>
        <translation>Aktionen und ihre Tasten</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Neue Taste</translation>
    </message>
    <message>
        <source>Use this key</source>
        <translation>Taste übernehmen</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Keine Taste</translation>
    </message>
    <message>
        <source>Restore default</source>
        <translation>Auf Standard zurücksetzen</translation>
    </message>
    <message>
        <source>Restore all defaults</source>
        <translation>Alle auf Standard zurücksetzen</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Choose an action, press the key for it, then choose Use this key. Single letters are off while you type. The numbers of candidates and presets stay as they are.</source>
        <translation>Wählen Sie eine Aktion, drücken Sie die Taste dafür und übernehmen Sie sie. Einzelne Buchstaben gelten nicht, während Sie tippen. Die Nummern der Kandidaten und Vorlagen bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>{key} can&apos;t be used here: buttons, lists and fields need it.</source>
        <translation>{key} geht hier nicht: Schaltflächen, Listen und Felder brauchen diese Taste.</translation>
    </message>
    <message>
        <source>{key} is reserved for: {action}.</source>
        <translation>{key} bleibt bei: {action}.</translation>
    </message>
    <message>
        <source>Use it here instead</source>
        <translation>Stattdessen hier verwenden</translation>
    </message>
    <message>
        <source>{key} is already used for: {action}.</source>
        <translation>{key} ist bereits belegt: {action}.</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Taste</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
</context>
<context>
    <name>KitView</name>
    <message>
        <source>Open in Zoho</source>
        <translation>In Zoho öffnen</translation>
    </message>
</context>
<context>
    <name>LaneWatch</name>
    <message>
        <source>paused: the budget for looking ahead is used up</source>
        <translation>angehalten: Das Budget für das Vorausschauen ist verbraucht</translation>
    </message>
    <message>
        <source>paused: Zoho asks to slow down</source>
        <translation>angehalten: Zoho bittet um langsameres Tempo</translation>
    </message>
    <message>
        <source>paused: Zoho can&apos;t be read now</source>
        <translation>angehalten: Zoho kann gerade nicht gelesen werden</translation>
    </message>
    <message>
        <source>paused: Zoho refuses these look-ups</source>
        <translation>angehalten: Zoho verweigert diese Abfragen</translation>
    </message>
    <message>
        <source>looking…</source>
        <translation>wird geprüft…</translation>
    </message>
</context>
<context>
    <name>Lanes</name>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Wählen</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Blockiert</translation>
    </message>
    <message>
        <source>Aside</source>
        <translation>Beiseite</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>{n} of {total} found</source>
        <translation>{n} von {total} gefunden</translation>
    </message>
    <message>
        <source>{n} of {total} looked at</source>
        <translation>{n} von {total} geprüft</translation>
    </message>
    <message>
        <source>as of {age}</source>
        <translation>Stand: {age}</translation>
    </message>
    <message>
        <source>{n} not confirmed by Zoho yet</source>
        <translation>{n} noch nicht von Zoho bestätigt</translation>
    </message>
    <message>
        <source>{name}, {n} leads</source>
        <translation>{name}, {n} Leads</translation>
    </message>
    <message>
        <source>{name}, none found so far</source>
        <translation>{name}, bisher keine gefunden</translation>
    </message>
    <message>
        <source>{name}, {n} of {total} leads</source>
        <translation>{name}, {n} von {total} Leads</translation>
    </message>
    <message>
        <source>{name}, 1 lead</source>
        <translation>{name}, 1 Lead</translation>
    </message>
    <message>
        <source>probably {n} more</source>
        <translation>wahrscheinlich {n} weitere</translation>
    </message>
</context>
<context>
    <name>LaterDialog</name>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>When should {name} come back?</source>
        <translation>Wann soll {name} wiederkommen?</translation>
    </message>
    <message>
        <source>Keep until then</source>
        <translation>Bis dahin verschieben</translation>
    </message>
    <message>
        <source>Or on</source>
        <translation>Oder am</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>On another day</source>
        <translation>An einem anderen Tag</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>A note, if you like</source>
        <translation>Eine Notiz, wenn Sie möchten</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Morgen</translation>
    </message>
    <message>
        <source>Next Monday</source>
        <translation>Nächsten Montag</translation>
    </message>
    <message>
        <source>In a week</source>
        <translation>In einer Woche</translation>
    </message>
    <message>
        <source>In a month</source>
        <translation>In einem Monat</translation>
    </message>
    <message>
        <source>A day after today is needed, written like {example}.</source>
        <translation>Nötig ist ein Tag nach heute, geschrieben wie {example}.</translation>
    </message>
</context>
<context>
    <name>LeadBadge</name>
    <message>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Wählen</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Blockiert</translation>
    </message>
    <message>
        <source>Aside</source>
        <translation>Beiseite</translation>
    </message>
    <message>
        <source>{field} matches</source>
        <translation>{field} passt</translation>
    </message>
    <message>
        <source>email matches</source>
        <translation>E-Mail passt</translation>
    </message>
    <message>
        <source>account matches</source>
        <translation>Konto passt</translation>
    </message>
    <message>
        <source>no match</source>
        <translation>kein Treffer</translation>
    </message>
    <message>
        <source>several contacts</source>
        <translation>mehrere Kontakte</translation>
    </message>
    <message>
        <source>several accounts</source>
        <translation>mehrere Konten</translation>
    </message>
    <message>
        <source>matches disagree</source>
        <translation>widersprüchlich</translation>
    </message>
    <message>
        <source>same name only</source>
        <translation>nur gleicher Name</translation>
    </message>
    <message>
        <source>other name</source>
        <translation>anderer Name</translation>
    </message>
    <message>
        <source>not possible now</source>
        <translation>jetzt nicht möglich</translation>
    </message>
    <message>
        <source>match is locked</source>
        <translation>Treffer gesperrt</translation>
    </message>
    <message>
        <source>match is read-only</source>
        <translation>Treffer nur lesbar</translation>
    </message>
    <message>
        <source>deal can&apos;t be filled</source>
        <translation>Deal nicht ausfüllbar</translation>
    </message>
    <message>
        <source>not convertible</source>
        <translation>nicht konvertierbar</translation>
    </message>
    <message>
        <source>not checked yet</source>
        <translation>noch nicht geprüft</translation>
    </message>
    <message>
        <source>has changed</source>
        <translation>hat sich geändert</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>übersprungen</translation>
    </message>
    <message>
        <source>kept for later</source>
        <translation>auf später verschoben</translation>
    </message>
    <message>
        <source>converted</source>
        <translation>konvertiert</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>gesperrt</translation>
    </message>
    <message>
        <source>not approved</source>
        <translation>nicht genehmigt</translation>
    </message>
    <message>
        <source>under review</source>
        <translation>in Prüfung</translation>
    </message>
    <message>
        <source>being merged</source>
        <translation>wird zusammengeführt</translation>
    </message>
    <message>
        <source>New at account</source>
        <translation>Neu bei Konto</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Übersprungen</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>field</source>
        <translation>Feld</translation>
    </message>
</context>
<context>
    <name>LeadFace</name>
    <message>
        <source>, ticked</source>
        <translation>, markiert</translation>
    </message>
    <message>
        <source>not confirmed by Zoho yet</source>
        <translation>noch nicht von Zoho bestätigt</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Kein Name</translation>
    </message>
    <message>
        <source>No company</source>
        <translation>Kein Unternehmen</translation>
    </message>
</context>
<context>
    <name>LeadsModel</name>
    <message>
        <source>Lead</source>
        <translation>Lead</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation>Vorgeschlagen</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartezeit</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Besitzer</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Unternehmen</translation>
    </message>
</context>
<context>
    <name>LeadsPanel</name>
    <message>
        <source>Pending leads</source>
        <translation>Offene Leads</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>Its outcome isn&apos;t known yet. If you close Segue now, it finds out and tells you at its next start; nothing is sent twice.</source>
        <translation>Das Ergebnis ist noch nicht bekannt. Wenn Sie Segue jetzt schließen, ermittelt Segue es beim nächsten Start und teilt es Ihnen mit; nichts wird zweimal gesendet.</translation>
    </message>
    <message>
        <source>Its outcome isn&apos;t known yet. The demo org ends with Segue, and so does the conversion.</source>
        <translation>Das Ergebnis ist noch nicht bekannt. Die Demo-Organisation endet mit Segue, und mit ihr die Konvertierung.</translation>
    </message>
    <message>
        <source>A conversion is under way</source>
        <translation>Eine Konvertierung läuft</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>Trotzdem schließen</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Bleiben</translation>
    </message>
    <message>
        <source>Its outcome isn&apos;t known yet. If you leave this org now, it is found out when you open it again; nothing is sent twice.</source>
        <translation>Das Ergebnis ist noch nicht bekannt. Wenn Sie diese Organisation jetzt verlassen, wird es ermittelt, sobald Sie sie wieder öffnen; nichts wird zweimal gesendet.</translation>
    </message>
    <message>
        <source>Its outcome isn&apos;t known yet. The demo org ends when you leave it, and so does the conversion.</source>
        <translation>Das Ergebnis ist noch nicht bekannt. Die Demo-Organisation endet, wenn Sie sie verlassen, und mit ihr die Konvertierung.</translation>
    </message>
    <message>
        <source>Leave anyway</source>
        <translation>Trotzdem verlassen</translation>
    </message>
    <message>
        <source>1 decision isn&apos;t sent yet</source>
        <translation>1 Entscheidung ist noch nicht gesendet</translation>
    </message>
    <message>
        <source>{n} decisions aren&apos;t sent yet</source>
        <translation>{n} Entscheidungen sind noch nicht gesendet</translation>
    </message>
    <message>
        <source>Close unsent</source>
        <translation>Ohne Senden schließen</translation>
    </message>
    <message>
        <source>Leave unsent</source>
        <translation>Ohne Senden verlassen</translation>
    </message>
    <message>
        <source>It can be sent before Segue closes, or be taken back: then nothing happens, and the lead is pending as before.</source>
        <translation>Die Entscheidung kann noch gesendet werden, bevor Segue schließt, oder zurückgenommen werden: Dann geschieht nichts, und der Lead ist offen wie zuvor.</translation>
    </message>
    <message>
        <source>They can be sent before Segue closes, or be taken back: then nothing happens, and the leads are pending as before.</source>
        <translation>Die Entscheidungen können noch gesendet werden, bevor Segue schließt, oder zurückgenommen werden: Dann geschieht nichts, und die Leads sind offen wie zuvor.</translation>
    </message>
    <message>
        <source>It can be sent before this org is left, or be taken back: then nothing happens, and the lead is pending as before.</source>
        <translation>Die Entscheidung kann noch gesendet werden, bevor Sie diese Organisation verlassen, oder zurückgenommen werden: Dann geschieht nichts, und der Lead ist offen wie zuvor.</translation>
    </message>
    <message>
        <source>They can be sent before this org is left, or be taken back: then nothing happens, and the leads are pending as before.</source>
        <translation>Die Entscheidungen können noch gesendet werden, bevor Sie diese Organisation verlassen, oder zurückgenommen werden: Dann geschieht nichts, und die Leads sind offen wie zuvor.</translation>
    </message>
    <message>
        <source>It waits for the network, and Segue sends nothing while it is closed. Segue tells you at its next start and keeps your choices, so that you can decide again.</source>
        <translation>Die Entscheidung wartet auf das Netz, und Segue sendet nichts, solange es geschlossen ist. Beim nächsten Start weist Segue Sie darauf hin; Ihre Auswahl bleibt erhalten, und Sie entscheiden neu.</translation>
    </message>
    <message>
        <source>They wait for the network, and Segue sends nothing while it is closed. Segue tells you at its next start and keeps your choices, so that you can decide again.</source>
        <translation>Die Entscheidungen warten auf das Netz, und Segue sendet nichts, solange es geschlossen ist. Beim nächsten Start weist Segue Sie darauf hin; Ihre Auswahl bleibt erhalten, und Sie entscheiden neu.</translation>
    </message>
    <message>
        <source>It waits for the network, and Segue sends nothing to an org that isn&apos;t open. Segue tells you when you open this org again and keeps your choices, so that you can decide again.</source>
        <translation>Die Entscheidung wartet auf das Netz, und Segue sendet nichts an eine Organisation, die nicht geöffnet ist. Wenn Sie diese Organisation wieder öffnen, weist Segue Sie darauf hin, und Sie entscheiden neu; Ihre Auswahl bleibt erhalten.</translation>
    </message>
    <message>
        <source>They wait for the network, and Segue sends nothing to an org that isn&apos;t open. Segue tells you when you open this org again and keeps your choices, so that you can decide again.</source>
        <translation>Die Entscheidungen warten auf das Netz, und Segue sendet nichts an eine Organisation, die nicht geöffnet ist. Wenn Sie diese Organisation wieder öffnen, weist Segue Sie darauf hin, und Sie entscheiden neu; Ihre Auswahl bleibt erhalten.</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Jetzt senden</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
</context>
<context>
    <name>LineList</name>
    <message>
        <source>Decisions and changed fields</source>
        <translation>Entscheidungen und geänderte Felder</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Something went wrong inside Segue (%1)</source>
        <translation>In Segue ist etwas schiefgegangen (%1)</translation>
    </message>
    <message>
        <source>Segue: demo</source>
        <translation>Segue: Demo</translation>
    </message>
</context>
<context>
    <name>NearMissDesk</name>
    <message>
        <source>The lead is being changed</source>
        <translation>Der Lead wird gerade geändert</translation>
    </message>
    <message>
        <source>What was changed in the lead</source>
        <translation>Was am Lead geändert wurde</translation>
    </message>
</context>
<context>
    <name>Network</name>
    <message>
        <source>Give the proxy&apos;s address, for instance http://proxy.example.com:8080.</source>
        <translation>Geben Sie die Adresse des Proxys an, zum Beispiel http://proxy.example.com:8080.</translation>
    </message>
    <message>
        <source>The address must begin with http:// or https://. SOCKS proxies can&apos;t be used.</source>
        <translation>Die Adresse muss mit http:// oder https:// beginnen. SOCKS-Proxys sind nicht nutzbar.</translation>
    </message>
    <message>
        <source>Leave out the user and the password: they would be stored in plain text in the settings. A proxy that asks for them works if the system knows them (choose Like the system).</source>
        <translation>Lassen Sie Benutzer und Passwort weg: Beides stünde lesbar in den Einstellungen. Ein Proxy, der danach fragt, funktioniert, wenn das System beides kennt (wählen Sie „Wie das System“).</translation>
    </message>
    <message>
        <source>This isn&apos;t a proxy address. One looks like http://proxy.example.com:8080, with nothing after the number.</source>
        <translation>Das ist keine Proxy-Adresse. Eine solche sieht aus wie http://proxy.example.com:8080, ohne etwas nach der Zahl.</translation>
    </message>
</context>
<context>
    <name>NoMatchCard</name>
    <message>
        <source>Nothing in your CRM matches</source>
        <translation>In Ihrem CRM passt nichts</translation>
    </message>
    <message>
        <source>What matches isn&apos;t known</source>
        <translation>Welche Treffer es gibt, ist nicht bekannt</translation>
    </message>
    <message>
        <source>Zoho reports matches only for leads that can be converted.</source>
        <translation>Zoho nennt Treffer nur für Leads, die konvertiert werden können.</translation>
    </message>
    <message>
        <source>No contact has any of these: {values}.</source>
        <translation>Kein Kontakt hat eine dieser Angaben: {values}.</translation>
    </message>
    <message>
        <source>No account has any of these: {values}.</source>
        <translation>Kein Konto hat eine dieser Angaben: {values}.</translation>
    </message>
    <message>
        <source>Zoho compared the unique fields, the email address, the company with the accounts&apos; names, and the name with the contacts&apos; names.</source>
        <translation>Zoho hat die eindeutigen Felder, die E-Mail-Adresse, das Unternehmen mit den Namen der Konten und den Namen mit denen der Kontakte verglichen.</translation>
    </message>
    <message>
        <source>Zoho compared the unique fields, the email address, and the name with the contacts&apos; names. The lead names no company.</source>
        <translation>Zoho hat die eindeutigen Felder, die E-Mail-Adresse und den Namen mit denen der Kontakte verglichen. Der Lead nennt kein Unternehmen.</translation>
    </message>
</context>
<context>
    <name>Notifier</name>
    <message>
        <source>A conversion is done.</source>
        <translation>Eine Konvertierung ist abgeschlossen.</translation>
    </message>
    <message>
        <source>{n} conversions are done.</source>
        <translation>{n} Konvertierungen sind abgeschlossen.</translation>
    </message>
    <message>
        <source>A decision needs your attention.</source>
        <translation>Eine Entscheidung wartet auf Sie.</translation>
    </message>
    <message>
        <source>{n} decisions need your attention.</source>
        <translation>{n} Entscheidungen warten auf Sie.</translation>
    </message>
</context>
<context>
    <name>Offline</name>
    <message>
        <source>These leads were read earlier.</source>
        <translation>Diese Leads wurden früher gelesen.</translation>
    </message>
    <message>
        <source>These leads were read {age}.</source>
        <translation>Diese Leads wurden {age} gelesen.</translation>
    </message>
    <message>
        <source>What you decide now waits for the network; before it is sent, it is checked against Zoho.</source>
        <translation>Was Sie jetzt entscheiden, wartet auf das Netz; vor dem Senden wird es mit Zoho verglichen.</translation>
    </message>
</context>
<context>
    <name>Open</name>
    <message>
        <source>The lead was deleted in Zoho before Segue could see whether it had been converted. Look in Zoho for its contact. If the lead is taken back from the recycle bin, check again.</source>
        <translation>Der Lead wurde in Zoho gelöscht, bevor Segue sehen konnte, ob er konvertiert war. Suchen Sie in Zoho nach seinem Kontakt. Wird der Lead aus dem Papierkorb wiederhergestellt, prüfen Sie noch einmal.</translation>
    </message>
    <message>
        <source>Zoho shows you this lead neither as pending nor as converted nor as deleted; perhaps you may not see it any more. Ask somebody who can see it, or look in Zoho for its contact.</source>
        <translation>Zoho zeigt Ihnen diesen Lead weder als offen noch als konvertiert noch als gelöscht; vielleicht dürfen Sie ihn nicht mehr sehen. Fragen Sie jemanden, der es darf, oder suchen Sie in Zoho nach seinem Kontakt.</translation>
    </message>
    <message>
        <source>Zoho accepted it as a job half an hour ago and hasn&apos;t completed it. Look at the lead in Zoho, and check again later; don&apos;t convert it again before that.</source>
        <translation>Zoho hat die Konvertierung vor einer halben Stunde als Auftrag angenommen und noch nicht ausgeführt. Sehen Sie sich den Lead in Zoho an, und prüfen Sie später noch einmal; konvertieren Sie ihn bis dahin nicht erneut.</translation>
    </message>
    <message>
        <source>Converted. Reading what came out…</source>
        <translation>Konvertiert. Das Ergebnis wird gelesen…</translation>
    </message>
    <message>
        <source>Being sent to Zoho; waiting for the answer…</source>
        <translation>Wird an Zoho gesendet; die Antwort steht noch aus…</translation>
    </message>
    <message>
        <source>Outcome being checked, attempt {probe}. No answer came; Segue finds out in Zoho what became of it.</source>
        <translation>Ergebnis wird geprüft, Versuch {probe}. Es kam keine Antwort; Segue ermittelt in Zoho, was daraus wurde.</translation>
    </message>
    <message>
        <source>Outcome being checked, attempt {probe}. Zoho says that the lead is converted already; Segue finds out how.</source>
        <translation>Ergebnis wird geprüft, Versuch {probe}. Zoho meldet, der Lead sei schon konvertiert; Segue ermittelt, wie.</translation>
    </message>
    <message>
        <source>Outcome being checked, attempt {probe}. Zoho has put the conversion in its queue; Segue checks whether it&apos;s done.</source>
        <translation>Ergebnis wird geprüft, Versuch {probe}. Zoho hat die Konvertierung in seine Warteschlange gestellt; Segue sieht nach, ob sie erledigt ist.</translation>
    </message>
    <message>
        <source>No answer came. Segue keeps checking in Zoho until it is certain what became of it; meanwhile the lead can&apos;t be converted again.</source>
        <translation>Es kam keine Antwort. Segue sieht in Zoho so lange nach, bis sicher ist, was daraus wurde; inzwischen kann der Lead nicht noch einmal konvertiert werden.</translation>
    </message>
    <message>
        <source>Zoho says that the lead is converted already. Segue keeps checking until it is certain how it was converted; meanwhile the lead can&apos;t be converted again.</source>
        <translation>Zoho meldet, der Lead sei schon konvertiert. Segue sieht so lange nach, bis sicher ist, wie; inzwischen kann der Lead nicht noch einmal konvertiert werden.</translation>
    </message>
    <message>
        <source>Zoho has put the conversion in its queue. Segue keeps checking until it is certain that it&apos;s done; meanwhile the lead can&apos;t be converted again.</source>
        <translation>Zoho hat die Konvertierung in seine Warteschlange gestellt. Segue sieht so lange nach, bis sicher ist, dass sie erledigt ist; inzwischen kann der Lead nicht noch einmal konvertiert werden.</translation>
    </message>
    <message>
        <source>Outcome being checked</source>
        <translation>Ergebnis wird geprüft</translation>
    </message>
    <message>
        <source>Segue goes on by itself as soon as it gets through.</source>
        <translation>Segue macht von selbst weiter, sobald es durchkommt.</translation>
    </message>
    <message>
        <source>An earlier conversion of this lead isn&apos;t settled yet, so this one was not sent. See what became of the earlier one first.</source>
        <translation>Eine frühere Konvertierung dieses Leads ist noch nicht geklärt, darum wurde diese nicht gesendet. Sehen Sie zuerst, was aus der früheren wurde.</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Nicht gesendet</translation>
    </message>
    <message>
        <source>Nothing was changed; try again.</source>
        <translation>Es wurde nichts geändert; versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>You have looked, and the lead isn&apos;t converted. You may try again.</source>
        <translation>Sie haben nachgesehen, und der Lead ist nicht konvertiert. Sie können es noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Segue looked more than once, long enough after sending, and the lead was as before. You may try again; Segue reads the lead and its matches again first.</source>
        <translation>Segue hat mehrmals nachgesehen, lange genug nach dem Senden, und der Lead war wie zuvor. Sie können es noch einmal versuchen; Segue liest Lead und Treffer vorher neu.</translation>
    </message>
    <message>
        <source>No answer, and the lead isn&apos;t converted</source>
        <translation>Keine Antwort, und der Lead ist nicht konvertiert</translation>
    </message>
    <message>
        <source>Segue can&apos;t find out what became of it</source>
        <translation>Segue findet nicht heraus, was daraus wurde</translation>
    </message>
    <message>
        <source>The outcome isn&apos;t known</source>
        <translation>Das Ergebnis ist nicht bekannt</translation>
    </message>
    <message>
        <source>The request may have reached Zoho, and no answer came. The lead may be converted or not. Don&apos;t convert it again until a check has shown what happened.</source>
        <translation>Die Anfrage kann Zoho erreicht haben, aber es kam keine Antwort. Der Lead ist vielleicht konvertiert, vielleicht nicht. Konvertieren Sie ihn nicht noch einmal, bevor eine Prüfung Klarheit gebracht hat.</translation>
    </message>
    <message>
        <source>Zoho will convert it later</source>
        <translation>Zoho wird ihn später konvertieren</translation>
    </message>
    <message>
        <source>Zoho accepted it as a job and hadn&apos;t completed it when Segue last checked. Don&apos;t convert it again; check the lead later.</source>
        <translation>Zoho hat die Konvertierung als Auftrag angenommen und hatte sie noch nicht ausgeführt, als Segue zuletzt nachsah. Konvertieren Sie den Lead nicht noch einmal; prüfen Sie ihn später.</translation>
    </message>
    <message>
        <source>This computer has no connection to the internet.</source>
        <translation>Dieser Computer hat keine Verbindung zum Internet.</translation>
    </message>
    <message>
        <source>Zoho&apos;s address can&apos;t be found: is there a connection?</source>
        <translation>Zohos Adresse wurde nicht gefunden: Besteht eine Verbindung?</translation>
    </message>
    <message>
        <source>The demo org has ended: its program on this computer isn&apos;t running any more.</source>
        <translation>Die Demo-Organisation ist beendet: Das Programm dazu läuft auf diesem Computer nicht mehr.</translation>
    </message>
    <message>
        <source>What answers in Zoho&apos;s place can&apos;t be trusted. A network that asks you to sign in first can look like this; open a page in your browser to see.</source>
        <translation>Was anstelle von Zoho antwortet, ist nicht vertrauenswürdig. Ein Netz mit eigener Anmeldung kann so aussehen; öffnen Sie zur Probe eine Seite im Browser.</translation>
    </message>
    <message>
        <source>The file with your company&apos;s certificates can&apos;t be read. Choose it again, or remove it, in the settings under Connection.</source>
        <translation>Die Datei mit den Zertifikaten Ihrer Firma kann nicht gelesen werden. Wählen Sie sie in den Einstellungen unter Verbindung neu, oder entfernen Sie sie.</translation>
    </message>
    <message>
        <source>No encrypted connection to Zoho could be made.</source>
        <translation>Eine verschlüsselte Verbindung zu Zoho kam nicht zustande.</translation>
    </message>
    <message>
        <source>This network asks you to sign in first; do that in your browser.</source>
        <translation>Dieses Netz verlangt zuerst eine Anmeldung; melden Sie sich im Browser an.</translation>
    </message>
    <message>
        <source>This network&apos;s proxy, or its settings, don&apos;t work.</source>
        <translation>Der Proxy dieses Netzes funktioniert nicht oder ist falsch eingestellt.</translation>
    </message>
    <message>
        <source>Segue&apos;s access to Zoho has ended. Sign in again.</source>
        <translation>Segues Zugriff auf Zoho ist beendet. Melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>Zoho asks to slow down. Wait for a few minutes.</source>
        <translation>Zoho bittet um langsameres Tempo. Warten Sie einige Minuten.</translation>
    </message>
    <message>
        <source>Segue was being closed.</source>
        <translation>Segue wurde gerade geschlossen.</translation>
    </message>
    <message>
        <source>Segue could not put the request together.</source>
        <translation>Segue konnte die Anfrage nicht zusammenstellen.</translation>
    </message>
    <message>
        <source>Zoho can&apos;t be reached just now.</source>
        <translation>Es gibt gerade keinen Weg zu Zoho.</translation>
    </message>
</context>
<context>
    <name>OptionsSection</name>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>Email the lead&apos;s owner</source>
        <translation>E-Mail an den Besitzer des Leads</translation>
    </message>
    <message>
        <source>Email the new records&apos; owner</source>
        <translation>E-Mail an den Besitzer der neuen Datensätze</translation>
    </message>
    <message>
        <source>Overwrite the contact&apos;s account name</source>
        <translation>Kontonamen des Kontakts überschreiben</translation>
    </message>
    <message>
        <source>Assign to</source>
        <translation>Zuweisen an</translation>
    </message>
    <message>
        <source>Move attachments, if there are any, to</source>
        <translation>Etwaige Anhänge verschieben zu</translation>
    </message>
    <message>
        <source>Move the attachment to</source>
        <translation>Den Anhang verschieben zu</translation>
    </message>
    <message numerus="yes">
        <source>Move %n attachments to</source>
        <translation>
            <numerusform>%n Anhang verschieben zu</numerusform>
            <numerusform>%n Anhänge verschieben zu</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} (keep owner)</source>
        <translation>{name} (Besitzer behalten)</translation>
    </message>
    <message>
        <source>Keep owner</source>
        <translation>Besitzer behalten</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>Deal</translation>
    </message>
</context>
<context>
    <name>OrgNotes</name>
    <message>
        <source>What this org does without</source>
        <translation>Was in dieser Organisation fehlt</translation>
    </message>
</context>
<context>
    <name>OtherWays</name>
    <message>
        <source>Another way…</source>
        <translation>Anderer Weg…</translation>
    </message>
    <message>
        <source>Sign in another way</source>
        <translation>Auf anderem Weg anmelden</translation>
    </message>
    <message>
        <source>With a code, on any device</source>
        <translation>Mit einem Code, auf jedem Gerät</translation>
    </message>
    <message>
        <source>With a code from Zoho&apos;s API console</source>
        <translation>Mit einem Code aus Zohos API-Konsole</translation>
    </message>
</context>
<context>
    <name>Others</name>
    <message>
        <source>%1 leads have changed</source>
        <translation>%1 Leads haben sich geändert</translation>
    </message>
    <message>
        <source>1 lead has changed</source>
        <translation>1 Lead hat sich geändert</translation>
    </message>
    <message>
        <source>%1 leads were converted or deleted elsewhere</source>
        <translation>%1 Leads wurden anderswo konvertiert oder gelöscht</translation>
    </message>
    <message>
        <source>1 lead was converted or deleted elsewhere</source>
        <translation>1 Lead wurde anderswo konvertiert oder gelöscht</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>not as expected</source>
        <translation>nicht wie erwartet</translation>
    </message>
    <message>
        <source>filled in</source>
        <translation>ausgefüllt</translation>
    </message>
</context>
<context>
    <name>OutcomeBody</name>
    <message>
        <source>Check now</source>
        <translation>Jetzt prüfen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>I have looked…</source>
        <translation>Ich habe nachgesehen…</translation>
    </message>
    <message>
        <source>Open in Zoho</source>
        <translation>In Zoho öffnen</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>zusammengeführt</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>Came out</source>
        <translation>Tatsächlich</translation>
    </message>
</context>
<context>
    <name>OutcomePanel</name>
    <message>
        <source>Open that record in Zoho</source>
        <translation>Diesen Datensatz in Zoho öffnen</translation>
    </message>
    <message>
        <source>Open the lead in Zoho</source>
        <translation>Den Lead in Zoho öffnen</translation>
    </message>
</context>
<context>
    <name>OutcomeView</name>
    <message>
        <source>Zoho names no {module}; look for it there.</source>
        <translation>Zoho nennt keinen Datensatz ({module}); sehen Sie dort nach.</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>zusammengeführt</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>Open in Zoho</source>
        <translation>In Zoho öffnen</translation>
    </message>
</context>
<context>
    <name>Outcomes</name>
    <message>
        <source>Everything came out as expected.</source>
        <translation>Alles ist wie erwartet ausgefallen.</translation>
    </message>
    <message>
        <source>Some fields came out differently than expected.</source>
        <translation>Einige Felder sind anders ausgefallen als erwartet.</translation>
    </message>
    <message>
        <source>Zoho has confirmed it. The records weren&apos;t read again.</source>
        <translation>Zoho hat es bestätigt. Die Datensätze wurden nicht noch einmal gelesen.</translation>
    </message>
    <message>
        <source>It shows that this org keeps filled fields as they are, also with overwrite. Segue expects that from now on.</source>
        <translation>Daran zeigt sich, dass diese Organisation ausgefüllte Felder auch beim Überschreiben behält. Davon geht Segue von nun an aus.</translation>
    </message>
    <message>
        <source>It shows that with overwrite this org also replaces other fields by the lead&apos;s values. Segue expects that from now on.</source>
        <translation>Daran zeigt sich, dass diese Organisation beim Überschreiben auch andere Felder durch die Werte des Leads ersetzt. Davon geht Segue von nun an aus.</translation>
    </message>
    <message>
        <source>The lead is converted</source>
        <translation>Der Lead ist konvertiert</translation>
    </message>
    <message>
        <source>The lead is converted, but not as requested</source>
        <translation>Der Lead ist konvertiert, anders als verlangt</translation>
    </message>
    <message>
        <source>The lead is converted, perhaps by somebody else</source>
        <translation>Der Lead ist konvertiert, vielleicht von jemand anderem</translation>
    </message>
    <message>
        <source>The answer was lost, but the lead in Zoho shows that it went as requested.</source>
        <translation>Die Antwort ging verloren, aber der Lead in Zoho zeigt, dass alles wie verlangt geschehen ist.</translation>
    </message>
    <message>
        <source>The lead in Zoho is converted, but not into the records that you chose: perhaps somebody else converted it. Look at the records before you do more.</source>
        <translation>Der Lead in Zoho ist konvertiert, aber nicht in die Datensätze, die Sie gewählt haben: Vielleicht hat ihn jemand anderes konvertiert. Sehen Sie sich die Datensätze an, bevor Sie weitermachen.</translation>
    </message>
    <message>
        <source>The lead in Zoho is converted into the records that you chose, but not by this conversion: perhaps somebody else did it. Look at the records before you do more.</source>
        <translation>Der Lead in Zoho ist in die Datensätze konvertiert, die Sie gewählt haben, aber nicht durch diese Konvertierung: Vielleicht war es jemand anderes. Sehen Sie sich die Datensätze an, bevor Sie weitermachen.</translation>
    </message>
    <message>
        <source>The lead in Zoho is converted, but Zoho doesn&apos;t name the records. Look them up in Zoho.</source>
        <translation>Der Lead in Zoho ist konvertiert, aber Zoho nennt die Datensätze nicht. Suchen Sie sie in Zoho.</translation>
    </message>
    <message>
        <source>{label}: {expected} was expected, {actual} is there</source>
        <translation>{label}: {expected} erwartet, {actual} vorgefunden</translation>
    </message>
    <message>
        <source>{label}: {actual}</source>
        <translation>{label}: {actual}</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
</context>
<context>
    <name>OwnerBox</name>
    <message>
        <source>Owner</source>
        <translation>Besitzer</translation>
    </message>
    <message>
        <source>All owners</source>
        <translation>Alle Besitzer</translation>
    </message>
    <message>
        <source>{name} ({count})</source>
        <translation>{name} ({count})</translation>
    </message>
    <message>
        <source>My leads</source>
        <translation>Meine Leads</translation>
    </message>
    <message>
        <source>No owner</source>
        <translation>Kein Besitzer</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>All actions</source>
        <translation>Alle Aktionen</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Was möchten Sie tun?</translation>
    </message>
    <message>
        <source>Find an action</source>
        <translation>Aktion suchen</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>, not possible now</source>
        <translation>, jetzt nicht möglich</translation>
    </message>
</context>
<context>
    <name>PastePage</name>
    <message>
        <source>Sign in with a code from Zoho&apos;s API console</source>
        <translation>Mit einem Code aus Zohos API-Konsole anmelden</translation>
    </message>
    <message>
        <source>For one administrator alone: no redirect address is needed, but the code is valid for a few minutes only.</source>
        <translation>Nur für Administratoren, die allein arbeiten: Eine Rückkehradresse ist nicht nötig, aber der Code gilt nur einige Minuten.</translation>
    </message>
    <message>
        <source>1. In Zoho&apos;s API console choose Self Client, then Generate Code.</source>
        <translation>1. Wählen Sie in Zohos API-Konsole „Self Client“, dann „Generate Code“.</translation>
    </message>
    <message>
        <source>2. Paste these scopes there, choose 10 minutes, and press Create:</source>
        <translation>2. Fügen Sie dort diese Scopes ein, wählen Sie 10 Minuten und klicken Sie auf „Create“:</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Scopes</translation>
    </message>
    <message>
        <source>3. Copy its client ID and secret, and the code, into these fields:</source>
        <translation>3. Kopieren Sie Client-ID und Client-Secret und den Code in diese Felder:</translation>
    </message>
    <message>
        <source>Code from the API console</source>
        <translation>Code aus der API-Konsole</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
</context>
<context>
    <name>Permissions</name>
    <message>
        <source>Convert Leads</source>
        <translation>Leads konvertieren</translation>
    </message>
    <message>
        <source>Mass Convert Leads</source>
        <translation>Massenkonvertierung von Leads</translation>
    </message>
    <message>
        <source>Zoho CRM API Access</source>
        <translation>Zoho CRM API Access</translation>
    </message>
    <message>
        <source>View {module}</source>
        <translation>{module} ansehen</translation>
    </message>
    <message>
        <source>Create {module}</source>
        <translation>{module} anlegen</translation>
    </message>
    <message>
        <source>Edit {module}</source>
        <translation>{module} bearbeiten</translation>
    </message>
    <message>
        <source>Delete {module}</source>
        <translation>{module} löschen</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>United States</source>
        <translation>Vereinigte Staaten</translation>
    </message>
    <message>
        <source>Europe</source>
        <translation>Europa</translation>
    </message>
    <message>
        <source>India</source>
        <translation>Indien</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>Australien</translation>
    </message>
    <message>
        <source>China</source>
        <translation>China</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>Japan</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Kanada</translation>
    </message>
    <message>
        <source>Saudi Arabia</source>
        <translation>Saudi-Arabien</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Vereinigtes Königreich</translation>
    </message>
    <message>
        <source>United Arab Emirates</source>
        <translation>Vereinigte Arabische Emirate</translation>
    </message>
    <message>
        <source>Live org</source>
        <translation>Produktive Organisation</translation>
    </message>
    <message>
        <source>Zoho sandbox</source>
        <translation>Zoho-Sandbox</translation>
    </message>
    <message>
        <source>Demo org</source>
        <translation>Demo-Organisation</translation>
    </message>
</context>
<context>
    <name>Practice</name>
    <message>
        <source>Demo: ends with this session</source>
        <translation>Demo: endet mit dieser Sitzung</translation>
    </message>
    <message>
        <source>The demo org has ended: its program on this computer isn&apos;t running any more. What was done there is gone with it, and what waits isn&apos;t sent.</source>
        <translation>Die Demo-Organisation ist beendet: Das Programm dazu läuft auf diesem Computer nicht mehr. Was dort getan wurde, ist mit ihr verschwunden, und was noch wartet, wird nicht gesendet.</translation>
    </message>
    <message>
        <source>Start it again</source>
        <translation>Neu starten</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>Your settings were reset</source>
        <translation>Ihre Einstellungen wurden zurückgesetzt</translation>
    </message>
    <message>
        <source>The file with your settings was damaged, or is from a newer version. Segue started with its defaults; the old file is kept beside the new one as %1.</source>
        <translation>Die Datei mit Ihren Einstellungen war beschädigt oder stammt von einer neueren Version. Segue ist mit den Standardeinstellungen gestartet; die alte Datei bleibt neben der neuen als %1 erhalten.</translation>
    </message>
    <message>
        <source>Your settings could not be read</source>
        <translation>Ihre Einstellungen konnten nicht gelesen werden</translation>
    </message>
    <message>
        <source>The file with your settings can&apos;t be read at the moment. Segue uses its defaults and leaves the file as it is; changes apply to this session only.</source>
        <translation>Die Datei mit Ihren Einstellungen kann gerade nicht gelesen werden. Segue verwendet die Standardeinstellungen und lässt die Datei, wie sie ist; was Sie ändern, gilt nur für diese Sitzung.</translation>
    </message>
</context>
<context>
    <name>PresetDesk</name>
    <message>
        <source>The presets&apos; file was damaged; it is kept as %1</source>
        <translation>Die Datei der Vorlagen war beschädigt; sie bleibt als %1 erhalten</translation>
    </message>
    <message>
        <source>Preset: %1</source>
        <translation>Vorlage: %1</translation>
    </message>
    <message>
        <source>The presets could not be saved; they last until Segue ends.</source>
        <translation>Die Vorlagen konnten nicht gespeichert werden; sie gelten nur bis zum Beenden von Segue.</translation>
    </message>
    <message>
        <source>The team file</source>
        <translation>Die Datei des Teams</translation>
    </message>
    <message>
        <source>Nothing new in it.</source>
        <translation>Nichts Neues darin.</translation>
    </message>
    <message>
        <source>Presets imported: %1</source>
        <translation>Vorlagen übernommen: %1</translation>
    </message>
    <message>
        <source>There is no room for %1 more: delete some, and import again.</source>
        <translation>Für %1 weitere ist kein Platz: Löschen Sie einige und importieren Sie noch einmal.</translation>
    </message>
    <message>
        <source>The file could not be written there.</source>
        <translation>Die Datei konnte dort nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The presets are in the file; what else was in it is as before.</source>
        <translation>Die Vorlagen sind in der Datei; was sonst darin war, ist unverändert.</translation>
    </message>
    <message>
        <source>The team file has presets that you don&apos;t have: {names}.</source>
        <translation>In der Datei des Teams stehen Vorlagen, die Sie nicht haben: {names}.</translation>
    </message>
    <message>
        <source>Presets of your team</source>
        <translation>Vorlagen Ihres Teams</translation>
    </message>
    <message>
        <source>Keep them in the file</source>
        <translation>In der Datei behalten</translation>
    </message>
    <message>
        <source>Remove them</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>The file can&apos;t be read.</source>
        <translation>Die Datei kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>That isn&apos;t a segue-team.json, or is damaged.</source>
        <translation>Das ist keine segue-team.json, oder sie ist beschädigt.</translation>
    </message>
    <message>
        <source>A newer Segue wrote that file: update this one.</source>
        <translation>Diese Datei stammt von einem neueren Segue: Aktualisieren Sie Ihres.</translation>
    </message>
    <message>
        <source>There are no presets in that file.</source>
        <translation>In dieser Datei sind keine Vorlagen.</translation>
    </message>
    <message>
        <source>Something in that file can&apos;t be right: %1</source>
        <translation>Etwas in dieser Datei kann nicht stimmen: %1</translation>
    </message>
</context>
<context>
    <name>PresetEditor</name>
    <message>
        <source>Presets</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>Choose a lead in the queue to see an example.</source>
        <translation>Wählen Sie in der Liste einen Lead, um ein Beispiel zu sehen.</translation>
    </message>
    <message>
        <source>With the chosen lead, {name}</source>
        <translation>Mit dem gewählten Lead, {name}</translation>
    </message>
    <message>
        <source>New preset</source>
        <translation>Neue Vorlage</translation>
    </message>
    <message>
        <source>Deleted: {name}</source>
        <translation>Gelöscht: {name}</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>No presets yet</source>
        <translation>Noch keine Vorlagen</translation>
    </message>
    <message>
        <source>A preset fills in a deal, an owner, notifications, tags and attachments with one key. Import loads your team&apos;s.</source>
        <translation>Eine Vorlage füllt mit einer Taste Deal, Besitzer, Benachrichtigungen, Tags und Anhänge aus. Mit „Importieren“ übernehmen Sie die Ihres Teams.</translation>
    </message>
    <message>
        <source>Add the first one</source>
        <translation>Die erste hinzufügen</translation>
    </message>
    <message>
        <source>With the chosen lead</source>
        <translation>Mit dem gewählten Lead</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>PresetExample</name>
    <message>
        <source>Creates no deal.</source>
        <translation>Legt keinen Deal an.</translation>
    </message>
    <message>
        <source>Creates the deal “{name}”.</source>
        <translation>Legt den Deal „{name}“ an.</translation>
    </message>
    <message>
        <source>Gives the new records to {name}.</source>
        <translation>Gibt die neuen Datensätze an {name}.</translation>
    </message>
    <message>
        <source>Emails the lead&apos;s owner.</source>
        <translation>Schickt dem Besitzer des Leads eine E-Mail.</translation>
    </message>
    <message>
        <source>Emails the new records&apos; owner.</source>
        <translation>Schickt dem Besitzer der neuen Datensätze eine E-Mail.</translation>
    </message>
</context>
<context>
    <name>PresetForm</name>
    <message>
        <source>Name of the preset</source>
        <translation>Name der Vorlage</translation>
    </message>
    <message>
        <source>Create a deal</source>
        <translation>Einen Deal anlegen</translation>
    </message>
    <message>
        <source>Name of the deal</source>
        <translation>Name des Deals</translation>
    </message>
    <message>
        <source>Put in a field of the lead</source>
        <translation>Ein Feld des Leads einfügen</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>Pipeline</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Closing date</source>
        <translation>Abschlussdatum</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Assign to</source>
        <translation>Zuweisen an</translation>
    </message>
    <message>
        <source>Email the lead&apos;s owner</source>
        <translation>E-Mail an den Besitzer des Leads</translation>
    </message>
    <message>
        <source>Email the new records&apos; owner</source>
        <translation>E-Mail an den Besitzer der neuen Datensätze</translation>
    </message>
    <message>
        <source>Attachments go to</source>
        <translation>Anhänge gehen an</translation>
    </message>
    <message>
        <source>A user who is gone</source>
        <translation>Ein Benutzer, den es nicht mehr gibt</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>The org&apos;s default</source>
        <translation>Standard der Organisation</translation>
    </message>
    <message>
        <source>days ahead</source>
        <translation>Tage voraus</translation>
    </message>
    <message>
        <source>working days ahead (Monday to Friday)</source>
        <translation>Arbeitstage voraus (Montag bis Freitag)</translation>
    </message>
    <message>
        <source>months ahead, on the month&apos;s last day</source>
        <translation>Monate voraus, am letzten Tag des Monats</translation>
    </message>
    <message>
        <source>Keep the lead&apos;s owner</source>
        <translation>Besitzer des Leads behalten</translation>
    </message>
    <message>
        <source>Zoho&apos;s default (the contact)</source>
        <translation>Zohos Standard (der Kontakt)</translation>
    </message>
    <message>
        <source>Put in a field…</source>
        <translation>Feld einfügen…</translation>
    </message>
    <message>
        <source>day ahead</source>
        <translation>Tag voraus</translation>
    </message>
    <message>
        <source>working day ahead (Monday to Friday)</source>
        <translation>Arbeitstag voraus (Montag bis Freitag)</translation>
    </message>
    <message>
        <source>month ahead, on the month&apos;s last day</source>
        <translation>Monat voraus, am letzten Tag des Monats</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>The lead&apos;s tags go to</source>
        <translation>Die Tags des Leads gehen an</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Closes</source>
        <translation>Abschluss</translation>
    </message>
    <message>
        <source>The pipeline&apos;s first</source>
        <translation>Erste der Pipeline</translation>
    </message>
    <message>
        <source>{name} (gone)</source>
        <translation>{name} (gibt es nicht mehr)</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>Deal</translation>
    </message>
</context>
<context>
    <name>PresetRow</name>
    <message>
        <source>Presets</source>
        <translation>Vorlagen</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Reading leads</source>
        <translation>Leads werden gelesen</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Ctrl</source>
        <translation>Strg</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Umschalt</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Entf</translation>
    </message>
    <message>
        <source>Ins</source>
        <translation>Einfg</translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation>Bild auf</translation>
    </message>
    <message>
        <source>PgDown</source>
        <translation>Bild ab</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Rücktaste</translation>
    </message>
</context>
<context>
    <name>QrCode</name>
    <message>
        <source>QR code of the address, for a telephone&apos;s camera</source>
        <translation>QR-Code der Adresse, für die Kamera eines Telefons</translation>
    </message>
</context>
<context>
    <name>QueuePage</name>
    <message>
        <source>Columns of the queue</source>
        <translation>Spalten der Liste</translation>
    </message>
    <message>
        <source>Further left</source>
        <translation>Weiter nach links</translation>
    </message>
    <message>
        <source>Further right</source>
        <translation>Weiter nach rechts</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>The lead comes first. You can also drag and widen columns in the queue&apos;s header; where space is short, Owner and Source are hidden.</source>
        <translation>Der Lead steht immer zuerst. Spalten lassen sich auch im Kopf der Liste ziehen und verbreitern; wird es zu eng, fallen Besitzer und Quelle weg.</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Bequem</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Kompakt</translation>
    </message>
    <message>
        <source>Density: {name}</source>
        <translation>Dichte: {name}</translation>
    </message>
    <message>
        <source>How close together the rows of the queue are.</source>
        <translation>Wie eng die Zeilen der Liste stehen.</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Dichte</translation>
    </message>
    <message>
        <source>API credits a day for looking ahead</source>
        <translation>API-Credits pro Tag für das Vorausschauen</translation>
    </message>
    <message>
        <source>As Segue suggests</source>
        <translation>Wie Segue vorschlägt</translation>
    </message>
    <message>
        <source>{n} credits a day</source>
        <translation>{n} Credits pro Tag</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>The lanes&apos; counts and the next leads are read in the background. Zoho counts each call against your org&apos;s credits; {n} a day are suggested, {more} in the paid editions. What you open yourself is always read.</source>
        <translation>Die Zahlen der Spuren und die nächsten Leads werden im Hintergrund gelesen. Zoho rechnet jeden Aufruf auf die Credits Ihrer Organisation an; vorgeschlagen sind {n} pro Tag, {more} in den bezahlten Editionen. Was Sie selbst öffnen, wird immer gelesen.</translation>
    </message>
    <message>
        <source>Looking ahead</source>
        <translation>Vorausschauen</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation>Vorgeschlagen</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartezeit</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Besitzer</translation>
    </message>
</context>
<context>
    <name>QueueStates</name>
    <message>
        <source>No lead that fits has one sure match so far.</source>
        <translation>Bisher wurde kein passender Lead mit sicherem Treffer gefunden.</translation>
    </message>
    <message>
        <source>No lead that fits was found without a match so far.</source>
        <translation>Bisher wurde kein passender Lead ohne Treffer gefunden.</translation>
    </message>
    <message>
        <source>No lead that fits has doubtful matches so far.</source>
        <translation>Bisher wurde kein passender Lead mit zweifelhaften Treffern gefunden.</translation>
    </message>
    <message>
        <source>No lead that fits is known to be blocked.</source>
        <translation>Kein passender Lead ist blockiert, soweit bekannt.</translation>
    </message>
    <message>
        <source>No lead that fits is skipped or kept for later.</source>
        <translation>Kein passender Lead ist übersprungen oder auf später verschoben.</translation>
    </message>
    <message>
        <source>Reading the leads…</source>
        <translation>Die Leads werden gelesen…</translation>
    </message>
    <message>
        <source>No pending leads</source>
        <translation>Keine offenen Leads</translation>
    </message>
    <message>
        <source>Nothing is waiting to be converted.</source>
        <translation>Nichts wartet auf Konvertierung.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Noch einmal nachsehen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>You are offline</source>
        <translation>Sie sind offline</translation>
    </message>
    <message>
        <source>{n} leads in other lanes fit what you look for.</source>
        <translation>{n} Leads in anderen Spuren passen zu Ihrer Suche.</translation>
    </message>
    <message>
        <source>1 lead in another lane fits what you look for.</source>
        <translation>1 Lead in einer anderen Spur passt zu Ihrer Suche.</translation>
    </message>
    <message>
        <source>Not in this lane</source>
        <translation>Nicht in dieser Spur</translation>
    </message>
    <message>
        <source>Show in all lanes</source>
        <translation>In allen Spuren zeigen</translation>
    </message>
    <message>
        <source>No lead in this lane</source>
        <translation>Kein Lead in dieser Spur</translation>
    </message>
    <message>
        <source>Show all leads</source>
        <translation>Alle Leads zeigen</translation>
    </message>
    <message>
        <source>No lead found</source>
        <translation>Kein Lead gefunden</translation>
    </message>
    <message>
        <source>No pending lead fits what you look for.</source>
        <translation>Kein offener Lead passt zu Ihrer Suche.</translation>
    </message>
</context>
<context>
    <name>ReadyPage</name>
    <message>
        <source>Other details…</source>
        <translation>Andere Angaben…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Sign in with your team file</source>
        <translation>Mit der Datei Ihres Teams anmelden</translation>
    </message>
    <message>
        <source>Zoho&apos;s page opens in your browser. Press Accept there, and come back here.</source>
        <translation>Zohos Seite öffnet sich im Browser. Klicken Sie dort auf „Accept“ und kommen Sie hierher zurück.</translation>
    </message>
    <message>
        <source>Please sign in again</source>
        <translation>Bitte melden Sie sich erneut an</translation>
    </message>
    <message>
        <source>Your access to Zoho has ended. Sign in as the same user; what you have decided and not yet sent stays as it is.</source>
        <translation>Ihr Zugriff auf Zoho ist beendet. Melden Sie sich als derselbe Benutzer an; was Sie entschieden und noch nicht gesendet haben, bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Zoho finds out</source>
        <translation>Ermittelt Zoho</translation>
    </message>
    <message>
        <source>Data centre</source>
        <translation>Rechenzentrum</translation>
    </message>
    <message>
        <source>Kind of org</source>
        <translation>Art der Organisation</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Client-ID</translation>
    </message>
</context>
<context>
    <name>Reception</name>
    <message>
        <source>Signed out by Zoho: sign in again</source>
        <translation>Von Zoho abgemeldet: erneut anmelden</translation>
    </message>
    <message>
        <source>Segue gives up its access to %1 and tells Zoho so. The history of your conversions stays on this computer; the copy of the queue is deleted. Decisions that aren&apos;t sent yet wait until you sign in again, unless you remove the account.</source>
        <translation>Segue gibt seinen Zugriff auf %1 auf und teilt das Zoho mit. Der Verlauf Ihrer Konvertierungen bleibt auf diesem Computer; die Kopie der Liste wird gelöscht. Noch nicht gesendete Entscheidungen warten, bis Sie sich wieder anmelden, es sei denn, Sie entfernen den Zugang.</translation>
    </message>
    <message>
        <source>Sign out of %1</source>
        <translation>Von %1 abmelden</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Sign out, and remove the account</source>
        <translation>Abmelden und Zugang entfernen</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Abgemeldet</translation>
    </message>
    <message>
        <source>You are signed out, but the list of accounts could not be changed.</source>
        <translation>Sie sind abgemeldet, aber die Liste der Zugänge konnte nicht geändert werden.</translation>
    </message>
    <message>
        <source>You are signed out on this computer. Zoho could not be told: you can end Segue&apos;s access there too, in your Zoho account under Connected Apps.</source>
        <translation>Sie sind auf diesem Computer abgemeldet. Zoho konnte nicht benachrichtigt werden: Sie können Segues Zugriff auch dort beenden, in Ihrem Zoho-Konto unter „Connected Apps“.</translation>
    </message>
    <message>
        <source>You are signed out of %1. The history of your conversions stays here.</source>
        <translation>Sie sind von %1 abgemeldet. Der Verlauf Ihrer Konvertierungen bleibt hier.</translation>
    </message>
</context>
<context>
    <name>Refusals</name>
    <message>
        <source>You may not create these records</source>
        <translation>Sie dürfen diese Datensätze nicht anlegen</translation>
    </message>
    <message>
        <source>Your profile in Zoho doesn&apos;t let you create what a conversion creates.</source>
        <translation>Ihr Profil in Zoho erlaubt es nicht, die Datensätze einer Konvertierung anzulegen.</translation>
    </message>
    <message>
        <source>Ask your CRM administrator for the right, or merge instead of creating.</source>
        <translation>Bitten Sie Ihre CRM-Administration um das Recht, oder führen Sie zusammen, statt anzulegen.</translation>
    </message>
    <message>
        <source>You lack a permission</source>
        <translation>Ihnen fehlt eine Berechtigung</translation>
    </message>
    <message>
        <source>Your profile in Zoho doesn&apos;t have the permission “{permission}”.</source>
        <translation>Ihr Profil in Zoho hat die Berechtigung „{permission}“ nicht.</translation>
    </message>
    <message>
        <source>Ask your CRM administrator to switch it on for your profile.</source>
        <translation>Bitten Sie Ihre CRM-Administration, sie für Ihr Profil einzuschalten.</translation>
    </message>
    <message>
        <source>Your profile in Zoho doesn&apos;t permit this.</source>
        <translation>Ihr Profil in Zoho erlaubt dies nicht.</translation>
    </message>
    <message>
        <source>Ask your CRM administrator which permission your profile needs.</source>
        <translation>Fragen Sie Ihre CRM-Administration, welche Berechtigung Ihr Profil braucht.</translation>
    </message>
    <message>
        <source>Segue was not given this right when you signed in</source>
        <translation>Segue hat dieses Recht bei der Anmeldung nicht erhalten</translation>
    </message>
    <message>
        <source>Zoho lets a program do only what was agreed to at sign-in.</source>
        <translation>Zoho erlaubt einem Programm nur, wozu bei der Anmeldung zugestimmt wurde.</translation>
    </message>
    <message>
        <source>Sign out and in again, and agree to everything that is asked for.</source>
        <translation>Melden Sie sich ab und wieder an, und stimmen Sie allen angeforderten Rechten zu.</translation>
    </message>
    <message>
        <source>Zoho doesn&apos;t accept the sign-in</source>
        <translation>Zoho nimmt die Anmeldung nicht an</translation>
    </message>
    <message>
        <source>Your access was withdrawn, or belongs to another organisation.</source>
        <translation>Ihr Zugriff wurde entzogen oder gehört zu einer anderen Organisation.</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>Melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>The sign-in is no longer valid</source>
        <translation>Die Anmeldung gilt nicht mehr</translation>
    </message>
    <message>
        <source>Zoho doesn&apos;t accept Segue&apos;s access any more.</source>
        <translation>Zoho nimmt Segues Zugriff nicht mehr an.</translation>
    </message>
    <message>
        <source>Too many leads at once</source>
        <translation>Zu viele Leads auf einmal</translation>
    </message>
    <message>
        <source>Zoho takes at most {limit} leads in one request.</source>
        <translation>Zoho erlaubt höchstens {limit} Leads in einer Anfrage.</translation>
    </message>
    <message>
        <source>Choose fewer leads and start again.</source>
        <translation>Wählen Sie weniger Leads und beginnen Sie von vorn.</translation>
    </message>
    <message>
        <source>A limit of Zoho&apos;s is reached</source>
        <translation>Eine Grenze von Zoho ist erreicht</translation>
    </message>
    <message>
        <source>Zoho allows {limit} here, and this would be more.</source>
        <translation>Zoho erlaubt hier {limit}, und dies wäre mehr.</translation>
    </message>
    <message>
        <source>Ask for less at once, or try again later.</source>
        <translation>Verlangen Sie weniger auf einmal, oder versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>Your organisation&apos;s API credits are used up</source>
        <translation>Die API-Credits Ihrer Organisation sind aufgebraucht</translation>
    </message>
    <message>
        <source>Zoho counts them over 24 hours, and no request is left.</source>
        <translation>Zoho zählt sie über 24 Stunden, und es ist keine Anfrage mehr frei.</translation>
    </message>
    <message>
        <source>Go on later, when credits have come back, or ask your administrator.</source>
        <translation>Machen Sie weiter, wenn wieder Credits verfügbar sind, oder fragen Sie Ihre Administration.</translation>
    </message>
    <message>
        <source>Zoho asks to slow down</source>
        <translation>Zoho bittet um langsameres Tempo</translation>
    </message>
    <message>
        <source>Too many requests came from your organisation at once.</source>
        <translation>Aus Ihrer Organisation kamen zu viele Anfragen gleichzeitig.</translation>
    </message>
    <message>
        <source>Wait {wait} and try again.</source>
        <translation>Warten Sie {wait}, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Too many requests came from your organisation in a short time.</source>
        <translation>Aus Ihrer Organisation kamen in kurzer Zeit zu viele Anfragen.</translation>
    </message>
    <message>
        <source>The record was changed meanwhile</source>
        <translation>Der Datensatz wurde inzwischen geändert</translation>
    </message>
    <message>
        <source>Somebody changed it after Segue had read it.</source>
        <translation>Jemand hat ihn geändert, nachdem Segue ihn gelesen hatte.</translation>
    </message>
    <message>
        <source>Re-check the lead and decide again on what it says now.</source>
        <translation>Prüfen Sie den Lead neu und entscheiden Sie noch einmal nach seinem jetzigen Stand.</translation>
    </message>
    <message>
        <source>Your organisation has no leads to convert</source>
        <translation>Ihre Organisation hat keine Leads zum Konvertieren</translation>
    </message>
    <message>
        <source>Zoho doesn&apos;t know the module that was asked for; it may be switched off.</source>
        <translation>Zoho kennt das verlangte Modul nicht; vielleicht ist es ausgeschaltet.</translation>
    </message>
    <message>
        <source>Ask your CRM administrator whether Leads and Contacts are in use.</source>
        <translation>Fragen Sie Ihre CRM-Administration, ob Leads und Kontakte in Gebrauch sind.</translation>
    </message>
    <message>
        <source>The attachments were sent to two places</source>
        <translation>Die Anhänge wurden an zwei Stellen geschickt</translation>
    </message>
    <message>
        <source>The request named two different modules for the attachments.</source>
        <translation>Die Anfrage hat zwei verschiedene Module für die Anhänge genannt.</translation>
    </message>
    <message>
        <source>Choose one place for the attachments.</source>
        <translation>Wählen Sie eine Stelle für die Anhänge.</translation>
    </message>
    <message>
        <source>The request contradicts itself</source>
        <translation>Die Anfrage widerspricht sich</translation>
    </message>
    <message>
        <source>It named two different things where Zoho takes one.</source>
        <translation>Es wurden zwei verschiedene Dinge genannt, wo Zoho nur eines annimmt.</translation>
    </message>
    <message>
        <source>Please tell support, with the code and the request.</source>
        <translation>Bitte melden Sie es dem Support, mit Code und Anfrage.</translation>
    </message>
    <message>
        <source>Something that Zoho needs is missing</source>
        <translation>Etwas, das Zoho braucht, fehlt</translation>
    </message>
    <message>
        <source>At least one field must be given where none was.</source>
        <translation>Mindestens ein Feld muss angegeben werden, und es war keines angegeben.</translation>
    </message>
    <message>
        <source>Fill in the form and try again.</source>
        <translation>Füllen Sie das Formular aus, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The request was not one that Zoho knows: Segue&apos;s fault.</source>
        <translation>Diese Anfrage kennt Zoho nicht: Das ist ein Fehler von Segue.</translation>
    </message>
    <message>
        <source>Please tell support, with the code.</source>
        <translation>Bitte melden Sie es dem Support, mit dem Code.</translation>
    </message>
    <message>
        <source>Zoho didn&apos;t understand the request</source>
        <translation>Zoho hat die Anfrage nicht verstanden</translation>
    </message>
    <message>
        <source>The list is too long to be read in one go</source>
        <translation>Die Liste ist zu lang, um auf einmal gelesen zu werden</translation>
    </message>
    <message>
        <source>Zoho stops after a number of records, or the reading took too long.</source>
        <translation>Zoho hört nach einer bestimmten Anzahl Datensätze auf, oder das Lesen hat zu lange gedauert.</translation>
    </message>
    <message>
        <source>Reload the list, or narrow it by owner.</source>
        <translation>Laden Sie die Liste neu, oder grenzen Sie sie nach Besitzer ein.</translation>
    </message>
    <message>
        <source>Zoho reports an internal error</source>
        <translation>Zoho hatte selbst einen Fehler</translation>
    </message>
    <message>
        <source>Zoho answered with an internal error, without saying more.</source>
        <translation>Zoho hat einen internen Fehler gemeldet, ohne mehr zu sagen.</translation>
    </message>
    <message>
        <source>Re-check the lead before you try again.</source>
        <translation>Prüfen Sie den Lead neu, bevor Sie es noch einmal versuchen.</translation>
    </message>
    <message>
        <source>{record} already has this {field}</source>
        <translation>{record} hat diesen Wert schon: {field}</translation>
    </message>
    <message>
        <source>“{field}” must be unique, so Zoho won&apos;t create a second contact with the value.</source>
        <translation>„{field}“ muss eindeutig sein, darum legt Zoho keinen zweiten Kontakt mit diesem Wert an.</translation>
    </message>
    <message>
        <source>Merge into the existing contact, or correct the value in the lead.</source>
        <translation>Führen Sie mit dem vorhandenen Kontakt zusammen, oder berichtigen Sie den Wert im Lead.</translation>
    </message>
    <message>
        <source>“{field}” must be unique, so Zoho won&apos;t create a second account with the value.</source>
        <translation>„{field}“ muss eindeutig sein, darum legt Zoho kein zweites Konto mit diesem Wert an.</translation>
    </message>
    <message>
        <source>Merge into the existing account, or correct the value in the lead.</source>
        <translation>Führen Sie mit dem vorhandenen Konto zusammen, oder berichtigen Sie den Wert im Lead.</translation>
    </message>
    <message>
        <source>“{field}” must be unique among the deals.</source>
        <translation>„{field}“ muss unter den Deals eindeutig sein.</translation>
    </message>
    <message>
        <source>Give the deal another value.</source>
        <translation>Geben Sie dem Deal einen anderen Wert.</translation>
    </message>
    <message>
        <source>“{field}” must be unique, so Zoho won&apos;t create a second such record.</source>
        <translation>„{field}“ muss eindeutig sein, darum legt Zoho keinen zweiten solchen Datensatz an.</translation>
    </message>
    <message>
        <source>Merge into the existing record, or correct the value in the lead.</source>
        <translation>Führen Sie mit dem vorhandenen Datensatz zusammen, oder berichtigen Sie den Wert im Lead.</translation>
    </message>
    <message>
        <source>{record} already has such a value</source>
        <translation>{record} hat schon einen solchen Wert</translation>
    </message>
    <message>
        <source>Some value must be unique; Zoho doesn&apos;t say which. It won&apos;t create a second such record.</source>
        <translation>Ein Wert muss eindeutig sein; welcher, sagt Zoho nicht. Einen zweiten solchen Datensatz legt Zoho nicht an.</translation>
    </message>
    <message>
        <source>This lead is already converted</source>
        <translation>Dieser Lead ist schon konvertiert</translation>
    </message>
    <message>
        <source>A colleague, an automation or an earlier try has converted it.</source>
        <translation>Ein Kollege, eine Automatisierung oder ein früherer Versuch hat ihn konvertiert.</translation>
    </message>
    <message>
        <source>Open it in Zoho to see the contact, account and deal that came of it.</source>
        <translation>Öffnen Sie ihn in Zoho, um Kontakt, Konto und Deal zu sehen, die daraus wurden.</translation>
    </message>
    <message>
        <source>The contact is locked</source>
        <translation>Der Kontakt ist gesperrt</translation>
    </message>
    <message>
        <source>The chosen contact is locked in Zoho, and a locked one can&apos;t take a lead.</source>
        <translation>Der gewählte Kontakt ist in Zoho gesperrt, und ein gesperrter kann keinen Lead aufnehmen.</translation>
    </message>
    <message>
        <source>Choose another contact, or have this one unlocked in Zoho.</source>
        <translation>Wählen Sie einen anderen Kontakt, oder lassen Sie diesen in Zoho entsperren.</translation>
    </message>
    <message>
        <source>The account is locked</source>
        <translation>Das Konto ist gesperrt</translation>
    </message>
    <message>
        <source>The chosen account is locked in Zoho, and a locked one can&apos;t take a lead.</source>
        <translation>Das gewählte Konto ist in Zoho gesperrt, und ein gesperrtes kann keinen Lead aufnehmen.</translation>
    </message>
    <message>
        <source>Choose another account, or have this one unlocked in Zoho.</source>
        <translation>Wählen Sie ein anderes Konto, oder lassen Sie dieses in Zoho entsperren.</translation>
    </message>
    <message>
        <source>The lead is still being checked by Zoho</source>
        <translation>Zoho prüft den Lead noch</translation>
    </message>
    <message>
        <source>Zoho is validating an image of this lead, or is merging it.</source>
        <translation>Zoho prüft ein Bild dieses Leads oder führt ihn gerade zusammen.</translation>
    </message>
    <message>
        <source>Wait until that has ended, or end it in Zoho; then convert again.</source>
        <translation>Warten Sie, bis das beendet ist, oder beenden Sie es in Zoho; konvertieren Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>The lead is being merged</source>
        <translation>Der Lead wird zusammengeführt</translation>
    </message>
    <message>
        <source>Zoho is merging this lead with another record and has locked it.</source>
        <translation>Zoho führt diesen Lead mit einem anderen Datensatz zusammen und hat ihn gesperrt.</translation>
    </message>
    <message>
        <source>Wait until the merge has ended, then re-check the lead.</source>
        <translation>Warten Sie, bis das beendet ist, und prüfen Sie den Lead dann neu.</translation>
    </message>
    <message>
        <source>The lead is locked</source>
        <translation>Der Lead ist gesperrt</translation>
    </message>
    <message>
        <source>A locked lead can&apos;t be converted.</source>
        <translation>Ein gesperrter Lead kann nicht konvertiert werden.</translation>
    </message>
    <message>
        <source>Have it unlocked in Zoho, then convert again.</source>
        <translation>Lassen Sie ihn in Zoho entsperren, und konvertieren Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>The lead is not approved yet</source>
        <translation>Der Lead ist noch nicht genehmigt</translation>
    </message>
    <message>
        <source>It waits for an approval in Zoho, and only approved leads are converted.</source>
        <translation>Er wartet in Zoho auf eine Genehmigung, und nur genehmigte Leads werden konvertiert.</translation>
    </message>
    <message>
        <source>Have it approved in Zoho, then convert again.</source>
        <translation>Lassen Sie ihn in Zoho genehmigen, und konvertieren Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>The lead is still under review</source>
        <translation>Der Lead ist noch in Prüfung</translation>
    </message>
    <message>
        <source>It waits for a review in Zoho, and only reviewed leads are converted.</source>
        <translation>Er wartet in Zoho auf eine Prüfung, und nur geprüfte Leads werden konvertiert.</translation>
    </message>
    <message>
        <source>Have the review finished in Zoho, then convert again.</source>
        <translation>Lassen Sie die Prüfung in Zoho abschließen, und konvertieren Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>Zoho doesn&apos;t allow this for the lead now</source>
        <translation>Zoho erlaubt das für den Lead jetzt nicht</translation>
    </message>
    <message>
        <source>Something in Zoho (a process, an approval, a rule) holds the lead.</source>
        <translation>Etwas in Zoho (ein Prozess, eine Genehmigung, eine Regel) blockiert den Lead.</translation>
    </message>
    <message>
        <source>Open the lead in Zoho to see what it waits for.</source>
        <translation>Öffnen Sie den Lead in Zoho, um zu sehen, worauf er wartet.</translation>
    </message>
    <message>
        <source>Zoho doesn&apos;t allow this conversion</source>
        <translation>Zoho erlaubt diese Konvertierung nicht</translation>
    </message>
    <message>
        <source>The lead or your organisation&apos;s settings don&apos;t permit it.</source>
        <translation>Der Lead oder die Einstellungen Ihrer Organisation erlauben es nicht.</translation>
    </message>
    <message>
        <source>Open the lead in Zoho, or ask your CRM administrator.</source>
        <translation>Öffnen Sie den Lead in Zoho, oder fragen Sie Ihre CRM-Administration.</translation>
    </message>
    <message>
        <source>This user can&apos;t become the owner</source>
        <translation>Dieser Benutzer kann nicht Besitzer werden</translation>
    </message>
    <message>
        <source>You may only assign records to yourself and to people who report to you.</source>
        <translation>Sie dürfen Datensätze nur sich selbst und Ihnen unterstellten Personen zuweisen.</translation>
    </message>
    <message>
        <source>Choose another person under Assign to, or leave it to the lead&apos;s owner.</source>
        <translation>Wählen Sie unter „Zuweisen an“ jemand anderen, oder belassen Sie den Besitzer des Leads.</translation>
    </message>
    <message>
        <source>Zoho doesn&apos;t accept the chosen owner</source>
        <translation>Zoho nimmt den gewählten Besitzer nicht an</translation>
    </message>
    <message>
        <source>The person under Assign to isn&apos;t an active user, or may not own the records.</source>
        <translation>Die Person unter „Zuweisen an“ ist kein aktiver Benutzer oder darf die Datensätze nicht besitzen.</translation>
    </message>
    <message>
        <source>Zoho doesn&apos;t accept the place for the attachments</source>
        <translation>Zoho nimmt die Stelle für die Anhänge nicht an</translation>
    </message>
    <message>
        <source>The lead&apos;s attachments can&apos;t go to the chosen kind of record.</source>
        <translation>Die Anhänge des Leads können nicht an die gewählte Art Datensatz gehen.</translation>
    </message>
    <message>
        <source>Choose another place for the attachments.</source>
        <translation>Wählen Sie eine andere Stelle für die Anhänge.</translation>
    </message>
    <message>
        <source>Zoho doesn&apos;t accept a tag</source>
        <translation>Zoho nimmt ein Tag nicht an</translation>
    </message>
    <message>
        <source>One of the tags to carry over is not one of the lead&apos;s, or not allowed.</source>
        <translation>Eines der zu übernehmenden Tags hat der Lead nicht, oder es ist nicht erlaubt.</translation>
    </message>
    <message>
        <source>Take the tag out and convert again.</source>
        <translation>Nehmen Sie das Tag heraus und konvertieren Sie noch einmal.</translation>
    </message>
    <message>
        <source>Zoho didn&apos;t understand “overwrite”</source>
        <translation>Zoho hat „overwrite“ nicht verstanden</translation>
    </message>
    <message>
        <source>The choice whether to overwrite the account&apos;s name was not accepted.</source>
        <translation>Die Einstellung, ob der Kontoname überschrieben wird, wurde nicht angenommen.</translation>
    </message>
    <message>
        <source>Switch it off and convert again; tell support if that doesn&apos;t help.</source>
        <translation>Schalten Sie sie aus und konvertieren Sie noch einmal; hilft das nicht, wenden Sie sich an den Support.</translation>
    </message>
    <message>
        <source>Zoho didn&apos;t understand the notifications</source>
        <translation>Zoho hat die Benachrichtigungen nicht verstanden</translation>
    </message>
    <message>
        <source>The choice who is notified by email was not accepted.</source>
        <translation>Die Einstellung, wer eine E-Mail bekommt, wurde nicht angenommen.</translation>
    </message>
    <message>
        <source>Switch them off and convert again; tell support if that doesn&apos;t help.</source>
        <translation>Schalten Sie sie aus und konvertieren Sie noch einmal; hilft das nicht, wenden Sie sich an den Support.</translation>
    </message>
    <message>
        <source>Zoho doesn&apos;t accept the kind of portal user</source>
        <translation>Zoho nimmt die Art des Portalbenutzers nicht an</translation>
    </message>
    <message>
        <source>The kind of portal user that was asked for doesn&apos;t exist.</source>
        <translation>Die verlangte Art Portalbenutzer gibt es nicht.</translation>
    </message>
    <message>
        <source>Leave it out and start the conversion again.</source>
        <translation>Lassen Sie sie weg und beginnen Sie die Konvertierung von vorn.</translation>
    </message>
    <message>
        <source>“{field}” is too long</source>
        <translation>„{field}“ ist zu lang</translation>
    </message>
    <message>
        <source>Zoho takes at most {length} characters in this field.</source>
        <translation>Zoho erlaubt in diesem Feld höchstens {length} Zeichen.</translation>
    </message>
    <message>
        <source>Shorten it and convert again.</source>
        <translation>Kürzen Sie es und konvertieren Sie noch einmal.</translation>
    </message>
    <message>
        <source>“{field}” has the wrong kind of value</source>
        <translation>„{field}“ hat einen Wert der falschen Art</translation>
    </message>
    <message>
        <source>Zoho expects another kind of value in this field of the deal: {type}.</source>
        <translation>Zoho erwartet in diesem Feld des Deals einen Wert anderer Art: {type}.</translation>
    </message>
    <message>
        <source>Correct it and convert again.</source>
        <translation>Berichtigen Sie es und konvertieren Sie noch einmal.</translation>
    </message>
    <message>
        <source>Zoho doesn&apos;t accept “{field}” of the deal</source>
        <translation>Zoho nimmt „{field}“ des Deals nicht an</translation>
    </message>
    <message>
        <source>The value is not one that this field takes.</source>
        <translation>Einen solchen Wert nimmt dieses Feld nicht an.</translation>
    </message>
    <message>
        <source>Choose or type another value and convert again.</source>
        <translation>Wählen Sie einen anderen Wert, oder geben Sie einen ein, und konvertieren Sie noch einmal.</translation>
    </message>
    <message>
        <source>The chosen contact doesn&apos;t fit</source>
        <translation>Der gewählte Kontakt passt nicht</translation>
    </message>
    <message>
        <source>The contact doesn&apos;t match this lead, or doesn&apos;t belong to the chosen account.</source>
        <translation>Der Kontakt passt nicht zu diesem Lead oder gehört nicht zum gewählten Konto.</translation>
    </message>
    <message>
        <source>Re-check the matches, then choose a contact and account that go together.</source>
        <translation>Prüfen Sie die Treffer neu, und wählen Sie dann Kontakt und Konto, die zusammengehören.</translation>
    </message>
    <message>
        <source>The chosen account doesn&apos;t fit</source>
        <translation>Das gewählte Konto passt nicht</translation>
    </message>
    <message>
        <source>The account doesn&apos;t match this lead, or the chosen contact belongs to another one.</source>
        <translation>Das Konto passt nicht zu diesem Lead, oder der gewählte Kontakt gehört zu einem anderen.</translation>
    </message>
    <message>
        <source>A lead can&apos;t be found</source>
        <translation>Ein Lead ist nicht zu finden</translation>
    </message>
    <message>
        <source>One of the leads of this run was deleted, or you may not see it.</source>
        <translation>Einer der Leads dieses Auftrags wurde gelöscht, oder Sie dürfen ihn nicht sehen.</translation>
    </message>
    <message>
        <source>Reload the list and start again with the leads that are there.</source>
        <translation>Laden Sie die Liste neu und beginnen Sie von vorn mit den Leads, die da sind.</translation>
    </message>
    <message>
        <source>This conversion job is not known</source>
        <translation>Dieser Konvertierungsauftrag ist nicht bekannt</translation>
    </message>
    <message>
        <source>Zoho doesn&apos;t know the job any more, so it can&apos;t say how far it is.</source>
        <translation>Zoho kennt den Auftrag nicht mehr und kann nicht sagen, wie weit er ist.</translation>
    </message>
    <message>
        <source>Re-read the leads to see which of them were converted.</source>
        <translation>Lesen Sie die Leads neu, um zu sehen, welche konvertiert wurden.</translation>
    </message>
    <message>
        <source>The deal&apos;s layout is not known</source>
        <translation>Das Layout des Deals ist nicht bekannt</translation>
    </message>
    <message>
        <source>Zoho has no such layout any more; an administrator may have changed it.</source>
        <translation>Zoho hat kein solches Layout mehr; vielleicht hat es die Administration geändert.</translation>
    </message>
    <message>
        <source>Restart Segue, so that it reads your organisation&apos;s settings again.</source>
        <translation>Starten Sie Segue neu, damit es die Einstellungen Ihrer Organisation neu liest.</translation>
    </message>
    <message>
        <source>The request isn&apos;t in the form Zoho expects: Segue&apos;s fault.</source>
        <translation>Die Anfrage hatte eine andere Form, als Zoho erwartet: ein Fehler von Segue.</translation>
    </message>
    <message>
        <source>This lead can&apos;t be found</source>
        <translation>Dieser Lead ist nicht zu finden</translation>
    </message>
    <message>
        <source>It was deleted, or you may not see it.</source>
        <translation>Er wurde gelöscht, oder Sie dürfen ihn nicht sehen.</translation>
    </message>
    <message>
        <source>Reload the list; look for the lead in Zoho&apos;s recycle bin.</source>
        <translation>Laden Sie die Liste neu; sehen Sie in Zohos Papierkorb nach dem Lead.</translation>
    </message>
    <message>
        <source>Zoho expects another kind of value in this field: {type}.</source>
        <translation>Zoho erwartet in diesem Feld einen Wert anderer Art: {type}.</translation>
    </message>
    <message>
        <source>Zoho doesn&apos;t accept “{field}”</source>
        <translation>Zoho nimmt „{field}“ nicht an</translation>
    </message>
    <message>
        <source>Zoho doesn&apos;t accept this conversion as it is</source>
        <translation>Zoho nimmt diese Konvertierung so nicht an</translation>
    </message>
    <message>
        <source>Mostly that means: a chosen contact or account no longer matches the lead, or the contact belongs to another account.</source>
        <translation>Meist heißt das: Ein gewählter Kontakt oder ein Konto passt nicht mehr zum Lead, oder der Kontakt gehört zu einem anderen Konto.</translation>
    </message>
    <message>
        <source>Re-check the matches and choose again.</source>
        <translation>Prüfen Sie die Treffer neu und wählen Sie noch einmal.</translation>
    </message>
    <message>
        <source>No account was named</source>
        <translation>Es wurde kein Konto genannt</translation>
    </message>
    <message>
        <source>Zoho was told to merge into an account, but not which one.</source>
        <translation>Zoho sollte mit einem Konto zusammenführen, erfuhr aber nicht, mit welchem.</translation>
    </message>
    <message>
        <source>Choose the account, or create a new one.</source>
        <translation>Wählen Sie das Konto, oder legen Sie ein neues an.</translation>
    </message>
    <message>
        <source>No contact was named</source>
        <translation>Es wurde kein Kontakt genannt</translation>
    </message>
    <message>
        <source>Zoho was told to merge into a contact, but not which one.</source>
        <translation>Zoho sollte mit einem Kontakt zusammenführen, erfuhr aber nicht, mit welchem.</translation>
    </message>
    <message>
        <source>Choose the contact, or create a new one.</source>
        <translation>Wählen Sie den Kontakt, oder legen Sie einen neuen an.</translation>
    </message>
    <message>
        <source>No lead was named</source>
        <translation>Es wurde kein Lead genannt</translation>
    </message>
    <message>
        <source>The request for several leads named none.</source>
        <translation>Die Anfrage für mehrere Leads hat keinen genannt.</translation>
    </message>
    <message>
        <source>Choose the leads again.</source>
        <translation>Wählen Sie die Leads noch einmal.</translation>
    </message>
    <message>
        <source>“{field}” is missing</source>
        <translation>„{field}“ fehlt</translation>
    </message>
    <message>
        <source>Your organisation makes this field of a deal mandatory.</source>
        <translation>In Ihrer Organisation ist dieses Feld bei Deals ein Pflichtfeld.</translation>
    </message>
    <message>
        <source>Fill it in, or convert without a deal.</source>
        <translation>Füllen Sie es aus, oder konvertieren Sie ohne Deal.</translation>
    </message>
    <message>
        <source>Your organisation makes this field mandatory in a new record.</source>
        <translation>In Ihrer Organisation ist dieses Feld bei neuen Datensätzen ein Pflichtfeld.</translation>
    </message>
    <message>
        <source>Fill it in (if the form has it, else in the lead), then convert again.</source>
        <translation>Füllen Sie es aus (wenn das Formular es hat, sonst im Lead), und konvertieren Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>The stage doesn&apos;t belong to the pipeline</source>
        <translation>Die Phase gehört nicht zur Pipeline</translation>
    </message>
    <message>
        <source>The chosen pipeline has no such stage.</source>
        <translation>Die gewählte Pipeline hat keine solche Phase.</translation>
    </message>
    <message>
        <source>Choose one of the pipeline&apos;s own stages, or another pipeline.</source>
        <translation>Wählen Sie eine Phase der Pipeline oder eine andere Pipeline.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Another lead</source>
        <translation>Ein anderer Lead</translation>
    </message>
    <message>
        <source>Another contact</source>
        <translation>Ein anderer Kontakt</translation>
    </message>
    <message>
        <source>Another account</source>
        <translation>Ein anderes Konto</translation>
    </message>
    <message>
        <source>Another deal</source>
        <translation>Ein anderer Deal</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>ja oder nein</translation>
    </message>
    <message>
        <source>a date</source>
        <translation>ein Datum</translation>
    </message>
    <message>
        <source>a date with a time</source>
        <translation>ein Datum mit Uhrzeit</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>eine ganze Zahl</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>ein Text</translation>
    </message>
    <message>
        <source>an email address</source>
        <translation>eine E-Mail-Adresse</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <source>a record</source>
        <translation>ein Datensatz</translation>
    </message>
    <message>
        <source>Zoho refused, with a code new to Segue</source>
        <translation>Zoho hat mit einem Code abgelehnt, den Segue nicht kennt</translation>
    </message>
    <message>
        <source>Re-check the lead before you try again, and tell support the code.</source>
        <translation>Prüfen Sie den Lead neu, bevor Sie es noch einmal versuchen, und nennen Sie dem Support den Code.</translation>
    </message>
    <message>
        <source>a field</source>
        <translation>ein Feld</translation>
    </message>
    <message>
        <source>Another record</source>
        <translation>Ein anderer Datensatz</translation>
    </message>
    <message>
        <source>a minute</source>
        <translation>eine Minute</translation>
    </message>
    <message>
        <source>1 second</source>
        <translation>1 Sekunde</translation>
    </message>
    <message>
        <source>{n} seconds</source>
        <translation>{n} Sekunden</translation>
    </message>
</context>
<context>
    <name>RegistrationFields</name>
    <message>
        <source>Client ID</source>
        <translation>Client-ID</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Client-Secret</translation>
    </message>
    <message>
        <source>Only if Zoho&apos;s console shows one</source>
        <translation>Nur wenn Zohos Konsole eines zeigt</translation>
    </message>
    <message>
        <source>Copy the client ID from Zoho&apos;s API console: letters, digits and signs without spaces, beginning with 1000.</source>
        <translation>Kopieren Sie die Client-ID aus Zohos API-Konsole: Buchstaben, Ziffern und Zeichen ohne Leerzeichen, beginnend mit 1000.</translation>
    </message>
    <message>
        <source>Copy the client secret from Zoho&apos;s API console: letters and digits without spaces.</source>
        <translation>Kopieren Sie das Client-Secret aus Zohos API-Konsole: Buchstaben und Ziffern ohne Leerzeichen.</translation>
    </message>
    <message>
        <source>I don&apos;t know: Zoho finds out</source>
        <translation>Weiß ich nicht: Zoho ermittelt es</translation>
    </message>
    <message>
        <source>You can tell by the address that your browser shows in Zoho CRM.</source>
        <translation>Die Adresse, die Ihr Browser in Zoho CRM zeigt, verrät es.</translation>
    </message>
    <message>
        <source>Data centre</source>
        <translation>Rechenzentrum</translation>
    </message>
    <message>
        <source>Org: %1</source>
        <translation>Organisation: %1</translation>
    </message>
    <message>
        <source>Org</source>
        <translation>Organisation</translation>
    </message>
</context>
<context>
    <name>ReversalKit</name>
    <message>
        <source>The lead wasn&apos;t converted: there is nothing to repair.</source>
        <translation>Der Lead wurde nicht konvertiert: Es gibt nichts zu beheben.</translation>
    </message>
    <message>
        <source>It isn&apos;t known yet whether the lead was converted.</source>
        <translation>Es ist noch nicht bekannt, ob der Lead konvertiert wurde.</translation>
    </message>
    <message>
        <source>The lead was converted, perhaps by somebody else, into these. Whether they were there before isn&apos;t known:</source>
        <translation>Der Lead wurde, vielleicht von jemand anderem, in diese Datensätze konvertiert. Ob es sie vorher schon gab, ist nicht bekannt:</translation>
    </message>
    <message>
        <source>Created (delete or merge these by hand):</source>
        <translation>Angelegt (von Hand löschen oder zusammenführen):</translation>
    </message>
    <message>
        <source>to the lead&apos;s owner, {name}</source>
        <translation>an den Besitzer des Leads, {name}</translation>
    </message>
    <message>
        <source>to the new records&apos; owner, {name}</source>
        <translation>an den Besitzer der neuen Datensätze, {name}</translation>
    </message>
    <message>
        <source>The earlier values aren&apos;t kept, or are no longer kept.</source>
        <translation>Wie die Datensätze aussahen, ist nicht oder nicht mehr gespeichert.</translation>
    </message>
    <message>
        <source>The lead as it was:</source>
        <translation>Der Lead, wie er war:</translation>
    </message>
    <message>
        <source>Also linked to the lead; these may have existed before:</source>
        <translation>Wohin er außerdem ging; diese gab es vielleicht schon vorher:</translation>
    </message>
    <message>
        <source>Changed, with the old values:</source>
        <translation>Geändert, mit den alten Werten:</translation>
    </message>
    <message>
        <source>Tags given to records that were there before:</source>
        <translation>Tags, die vorhandene Datensätze bekamen:</translation>
    </message>
    <message>
        <source>The lead&apos;s attachments, which were moved:</source>
        <translation>Die Anhänge des Leads, die verschoben wurden:</translation>
    </message>
    <message>
        <source>Emails that were asked for and can&apos;t be taken back:</source>
        <translation>Angeforderte E-Mails, die sich nicht zurückholen lassen:</translation>
    </message>
    <message>
        <source>Notes and activities that went along with the lead aren&apos;t among these: Segue doesn&apos;t read them.</source>
        <translation>Notizen und Aktivitäten, die mit dem Lead mitgingen, sind nicht darunter: Segue liest sie nicht.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>as expected, not read since</source>
        <translation>wie erwartet, seither nicht gelesen</translation>
    </message>
    <message>
        <source>it may have had them before</source>
        <translation>vielleicht hatte er sie schon vorher</translation>
    </message>
    <message>
        <source>before: {tags}</source>
        <translation>vorher: {tags}</translation>
    </message>
    <message>
        <source>it had none before</source>
        <translation>vorher keine</translation>
    </message>
    <message>
        <source>to {record}, if there were any: they could not be read</source>
        <translation>an {record}, falls es welche gab: Sie konnten nicht gelesen werden</translation>
    </message>
    <message>
        <source>to {record}:</source>
        <translation>an {record}:</translation>
    </message>
</context>
<context>
    <name>SearchEdit</name>
    <message>
        <source>Search leads</source>
        <translation>Leads suchen</translation>
    </message>
    <message>
        <source>Name, company, email, phone or source</source>
        <translation>Name, Unternehmen, E-Mail, Telefon oder Quelle</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Use the new connection now?</source>
        <translation>Die neue Verbindung jetzt nutzen?</translation>
    </message>
    <message>
        <source>The connection&apos;s settings take effect the next time the org is opened. Segue can reopen it right now.</source>
        <translation>Die Einstellungen der Verbindung gelten, wenn die Organisation das nächste Mal geöffnet wird. Segue kann sie gleich neu öffnen.</translation>
    </message>
    <message>
        <source>Reopen it</source>
        <translation>Neu öffnen</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Zugänge</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Entscheidungen</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Seiten der Einstellungen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>You declined on Zoho&apos;s page</source>
        <translation>Sie haben auf Zohos Seite abgelehnt</translation>
    </message>
    <message>
        <source>Zoho was told not to let Segue in, so nothing was changed.</source>
        <translation>Zoho sollte Segue keinen Zugriff geben, also wurde nichts geändert.</translation>
    </message>
    <message>
        <source>If that was a slip, sign in again and press Accept there.</source>
        <translation>War das ein Versehen, melden Sie sich noch einmal an und klicken Sie dort auf „Accept“.</translation>
    </message>
    <message>
        <source>The answer belongs to no sign-in of Segue&apos;s</source>
        <translation>Die Antwort gehört zu keiner Anmeldung von Segue</translation>
    </message>
    <message>
        <source>The browser brought back something that Segue had not asked for: an old page, or somebody else&apos;s attempt. It was thrown away.</source>
        <translation>Der Browser hat etwas zurückgebracht, um das Segue nicht gebeten hatte: eine alte Seite oder einen fremden Versuch. Es wurde verworfen.</translation>
    </message>
    <message>
        <source>Close old sign-in pages in the browser, then sign in again.</source>
        <translation>Schließen Sie alte Anmeldeseiten im Browser, und melden Sie sich dann noch einmal an.</translation>
    </message>
    <message>
        <source>Nobody accepted in time</source>
        <translation>Niemand hat rechtzeitig zugestimmt</translation>
    </message>
    <message>
        <source>Segue waited for Zoho&apos;s page, and no answer came back.</source>
        <translation>Segue hat auf Zohos Seite gewartet, und es kam keine Antwort zurück.</translation>
    </message>
    <message>
        <source>Sign in again. If you accepted in the browser but nothing happened here, use a code on another device instead.</source>
        <translation>Melden Sie sich noch einmal an. Haben Sie im Browser zugestimmt, ohne dass hier etwas geschah, verwenden Sie stattdessen einen Code auf einem anderen Gerät.</translation>
    </message>
    <message>
        <source>The ports for the way back from the browser are in use</source>
        <translation>Der Rückweg aus dem Browser ist belegt</translation>
    </message>
    <message>
        <source>Other programs on this computer use them: {ports}.</source>
        <translation>Andere Programme auf diesem Computer belegen die Ports dafür: {ports}.</translation>
    </message>
    <message>
        <source>Close a second Segue or the program that uses them (restarting the computer helps too), or use a code on another device, which needs no port.</source>
        <translation>Schließen Sie ein zweites Segue oder das Programm, das sie belegt (auch ein Neustart des Computers hilft), oder verwenden Sie einen Code auf einem anderen Gerät; das braucht keinen Port.</translation>
    </message>
    <message>
        <source>No browser could be opened</source>
        <translation>Kein Browser ließ sich öffnen</translation>
    </message>
    <message>
        <source>The system has no browser that Segue may open.</source>
        <translation>Das System hat keinen Browser, den Segue öffnen darf.</translation>
    </message>
    <message>
        <source>Use a code on another device instead, for instance on your phone.</source>
        <translation>Verwenden Sie stattdessen einen Code auf einem anderen Gerät, etwa auf Ihrem Telefon.</translation>
    </message>
    <message>
        <source>Zoho doesn&apos;t know this client ID</source>
        <translation>Zoho kennt diese Client-ID nicht</translation>
    </message>
    <message>
        <source>It has a typing error, or was registered in another data centre.</source>
        <translation>Sie hat einen Tippfehler oder wurde in einem anderen Rechenzentrum registriert.</translation>
    </message>
    <message>
        <source>Compare it with Zoho&apos;s API console letter by letter, and the data centre with the address that your browser shows in Zoho CRM.</source>
        <translation>Vergleichen Sie sie Zeichen für Zeichen mit Zohos API-Konsole, und das Rechenzentrum mit der Adresse, die Ihr Browser in Zoho CRM zeigt.</translation>
    </message>
    <message>
        <source>The client secret isn&apos;t right</source>
        <translation>Das Client-Secret stimmt nicht</translation>
    </message>
    <message>
        <source>Zoho knows the client ID, but not with this secret. Each data centre may have a secret of its own.</source>
        <translation>Zoho kennt die Client-ID, aber nicht mit diesem Secret. Jedes Rechenzentrum kann ein eigenes haben.</translation>
    </message>
    <message>
        <source>Copy the secret again from Zoho&apos;s API console.</source>
        <translation>Kopieren Sie das Secret neu aus Zohos API-Konsole.</translation>
    </message>
    <message>
        <source>Zoho needs the client secret too</source>
        <translation>Zoho will auch das Client-Secret</translation>
    </message>
    <message>
        <source>This client was registered as a type that has a secret.</source>
        <translation>Dieser Client wurde als ein Typ registriert, der ein Secret hat.</translation>
    </message>
    <message>
        <source>Open your team file, or copy the secret from Zoho&apos;s console.</source>
        <translation>Öffnen Sie die Datei Ihres Teams, oder kopieren Sie das Secret aus Zohos Konsole.</translation>
    </message>
    <message>
        <source>The redirect address isn&apos;t registered</source>
        <translation>Die Rückkehradresse ist nicht registriert</translation>
    </message>
    <message>
        <source>Zoho sends the browser back only to addresses that it knows.</source>
        <translation>Zoho schickt den Browser nur an Adressen zurück, die es kennt.</translation>
    </message>
    <message>
        <source>Ask your administrator to add Segue&apos;s redirect addresses, letter by letter, to the client in Zoho&apos;s API console.</source>
        <translation>Bitten Sie Ihre Administration, Segues Rückkehradressen Zeichen für Zeichen beim Client in Zohos API-Konsole einzutragen.</translation>
    </message>
    <message>
        <source>Zoho doesn&apos;t grant what Segue needs</source>
        <translation>Zoho gewährt nicht, was Segue braucht</translation>
    </message>
    <message>
        <source>Your edition, your profile or the client doesn&apos;t allow one of the rights that were asked for.</source>
        <translation>Ihre Edition, Ihr Profil oder der Client erlaubt eines der angeforderten Rechte nicht.</translation>
    </message>
    <message>
        <source>Show your administrator the list of scopes in the guide.</source>
        <translation>Zeigen Sie Ihrer Administration die Liste der Scopes in der Anleitung.</translation>
    </message>
    <message>
        <source>This kind of client can&apos;t sign in this way</source>
        <translation>Diese Art Client kann sich so nicht anmelden</translation>
    </message>
    <message>
        <source>The client was registered as another type than this way needs.</source>
        <translation>Der Client wurde als ein anderer Typ registriert, als dieser Weg braucht.</translation>
    </message>
    <message>
        <source>Ask your administrator to register it as the guide says.</source>
        <translation>Bitten Sie Ihre Administration, ihn nach der Anleitung zu registrieren.</translation>
    </message>
    <message>
        <source>Zoho asks you to wait</source>
        <translation>Zoho bittet um eine Pause</translation>
    </message>
    <message>
        <source>There were too many sign-ins in a short time.</source>
        <translation>Es gab in kurzer Zeit zu viele Anmeldungen.</translation>
    </message>
    <message>
        <source>Wait {wait}, then sign in again.</source>
        <translation>Warten Sie {wait}, und melden Sie sich dann noch einmal an.</translation>
    </message>
    <message>
        <source>The code is no longer valid</source>
        <translation>Der Code gilt nicht mehr</translation>
    </message>
    <message>
        <source>It was used already, is too old, or isn&apos;t complete.</source>
        <translation>Er wurde schon benutzt, ist zu alt oder nicht vollständig.</translation>
    </message>
    <message>
        <source>Start again; you get a new code.</source>
        <translation>Beginnen Sie von vorn; Sie bekommen einen neuen Code.</translation>
    </message>
    <message>
        <source>Your organisation is in another data centre</source>
        <translation>Ihre Organisation ist in einem anderen Rechenzentrum</translation>
    </message>
    <message>
        <source>Zoho keeps it elsewhere: {place}.</source>
        <translation>Zoho führt sie an einem anderen Ort: {place}.</translation>
    </message>
    <message>
        <source>Choose that data centre, then sign in again.</source>
        <translation>Wählen Sie dieses Rechenzentrum, und melden Sie sich dann noch einmal an.</translation>
    </message>
    <message>
        <source>A server was named that isn&apos;t Zoho&apos;s</source>
        <translation>Es wurde ein Server genannt, der nicht zu Zoho gehört</translation>
    </message>
    <message>
        <source>Segue gives nothing to servers that it doesn&apos;t know, and stopped.</source>
        <translation>Segue gibt Servern, die es nicht kennt, nichts und hat abgebrochen.</translation>
    </message>
    <message>
        <source>Try another network. If it happens again, tell support: this should never happen.</source>
        <translation>Versuchen Sie es in einem anderen Netz. Tritt es wieder auf, melden Sie es dem Support: Das darf nicht sein.</translation>
    </message>
    <message>
        <source>The access would end within the hour</source>
        <translation>Der Zugriff würde binnen einer Stunde enden</translation>
    </message>
    <message>
        <source>Zoho granted access that can&apos;t be renewed, which is of no use to Segue.</source>
        <translation>Zoho hat einen Zugriff erteilt, der sich nicht erneuern lässt; er nützt Segue nichts.</translation>
    </message>
    <message>
        <source>Sign in again, and press Accept on Zoho&apos;s page even if you did so before.</source>
        <translation>Melden Sie sich noch einmal an, und klicken Sie auf Zohos Seite auf „Accept“, auch wenn Sie das schon getan haben.</translation>
    </message>
    <message>
        <source>This is the other kind of org</source>
        <translation>Das ist die andere Art Organisation</translation>
    </message>
    <message>
        <source>You asked for a Zoho sandbox and signed in to a live org, or the other way round.</source>
        <translation>Sie wollten zu einer Zoho-Sandbox und haben sich bei einer produktiven Organisation angemeldet, oder umgekehrt.</translation>
    </message>
    <message>
        <source>Choose the kind that you want, then sign in again.</source>
        <translation>Wählen Sie die gewünschte Art, und melden Sie sich dann noch einmal an.</translation>
    </message>
    <message>
        <source>You have no Zoho CRM there</source>
        <translation>Sie haben dort kein Zoho CRM</translation>
    </message>
    <message>
        <source>The user who signed in belongs to no CRM organisation.</source>
        <translation>Der angemeldete Benutzer gehört zu keiner CRM-Organisation.</translation>
    </message>
    <message>
        <source>Sign in as another user, or ask your administrator to add you to Zoho CRM. The browser may be signed in with a private account.</source>
        <translation>Melden Sie sich als anderer Benutzer an, oder lassen Sie sich von Ihrer Administration in Zoho CRM aufnehmen. Vielleicht ist der Browser privat angemeldet.</translation>
    </message>
    <message>
        <source>Zoho doesn&apos;t say whose access this is</source>
        <translation>Zoho sagt nicht, wessen Zugriff das ist</translation>
    </message>
    <message>
        <source>Segue could not read the organisation and the user.</source>
        <translation>Segue konnte Organisation und Benutzer nicht lesen.</translation>
    </message>
    <message>
        <source>Try again; otherwise show your administrator the list of scopes.</source>
        <translation>Versuchen Sie es noch einmal; sonst zeigen Sie Ihrer Administration die Liste der Scopes.</translation>
    </message>
    <message>
        <source>That was another user</source>
        <translation>Das war ein anderer Benutzer</translation>
    </message>
    <message>
        <source>You signed in as somebody else than before. Nothing was changed, so that no decision ends up in another org.</source>
        <translation>Sie haben sich als jemand anderes angemeldet als zuvor. Es wurde nichts geändert, damit keine Entscheidung in einer anderen Organisation landet.</translation>
    </message>
    <message>
        <source>Sign out of Zoho in the browser, then sign in as the same user.</source>
        <translation>Melden Sie sich im Browser von Zoho ab, und melden Sie sich dann als derselbe Benutzer an.</translation>
    </message>
    <message>
        <source>Zoho refused the sign-in</source>
        <translation>Zoho hat die Anmeldung abgelehnt</translation>
    </message>
    <message>
        <source>Zoho said so without a reason that Segue knows.</source>
        <translation>Zoho hat keinen Grund genannt, den Segue kennt.</translation>
    </message>
    <message>
        <source>Try again; if it happens again, tell support the code.</source>
        <translation>Versuchen Sie es noch einmal; tritt es wieder auf, nennen Sie dem Support den Code.</translation>
    </message>
    <message>
        <source>which one, Zoho doesn&apos;t say</source>
        <translation>welches, sagt Zoho nicht</translation>
    </message>
    <message>
        <source>a minute</source>
        <translation>eine Minute</translation>
    </message>
    <message>
        <source>{minutes} minutes</source>
        <translation>{minutes} Minuten</translation>
    </message>
</context>
<context>
    <name>SignInDialog</name>
    <message>
        <source>Sign in to Zoho CRM</source>
        <translation>Bei Zoho CRM anmelden</translation>
    </message>
</context>
<context>
    <name>Similar</name>
    <message>
        <source>Email nearly the same: {theirs}</source>
        <translation>E-Mail fast gleich: {theirs}</translation>
    </message>
    <message>
        <source>Same phone, written differently: {theirs}</source>
        <translation>Telefon anders geschrieben: {theirs}</translation>
    </message>
    <message>
        <source>Company nearly the same: {theirs}</source>
        <translation>Unternehmen fast gleich: {theirs}</translation>
    </message>
    <message>
        <source>Name nearly the same</source>
        <translation>Name fast gleich</translation>
    </message>
    <message>
        <source>Same website: {theirs}</source>
        <translation>Gleiche Website: {theirs}</translation>
    </message>
    <message>
        <source>Same domain as the email: {theirs}</source>
        <translation>Gleiche Domain wie die E-Mail: {theirs}</translation>
    </message>
    <message>
        <source>{theirs}, a contact there, has the same email domain</source>
        <translation>Der Kontakt {theirs} dort hat dieselbe E-Mail-Domain</translation>
    </message>
    <message>
        <source>A lead can&apos;t be merged into these as it is. Look at them before you create.</source>
        <translation>So, wie er ist, kann ein Lead damit nicht zusammengeführt werden. Sehen Sie sich diese an, bevor Sie neu anlegen.</translation>
    </message>
    <message>
        <source>Similar records are being looked for…</source>
        <translation>Ähnliche Datensätze werden gesucht…</translation>
    </message>
    <message>
        <source>Not looked for, to spare the org&apos;s API credits: few are left.</source>
        <translation>Nicht gesucht, um API-Credits zu sparen: Es sind nur noch wenige übrig.</translation>
    </message>
    <message>
        <source>Similar records could not be looked for.</source>
        <translation>Ähnliche Datensätze konnten nicht gesucht werden.</translation>
    </message>
    <message>
        <source>Nothing similar was found.</source>
        <translation>Nichts Ähnliches gefunden.</translation>
    </message>
    <message>
        <source>Looking for similar records…</source>
        <translation>Ähnliche Datensätze werden gesucht…</translation>
    </message>
    <message>
        <source>Similar records weren&apos;t looked for, to spare API credits.</source>
        <translation>Ähnliche Datensätze wurden nicht gesucht, um API-Credits zu sparen.</translation>
    </message>
    <message>
        <source>Same company</source>
        <translation>Gleiches Unternehmen</translation>
    </message>
    <message>
        <source>Use the account&apos;s name as {field}…</source>
        <translation>Kontonamen übernehmen als {field}…</translation>
    </message>
    <message>
        <source>Use the contact&apos;s {field}…</source>
        <translation>Vom Kontakt übernehmen: {field}…</translation>
    </message>
    <message>
        <source>Something like it is there already: look below first.</source>
        <translation>Etwas Ähnliches gibt es schon: Sehen Sie zuerst unten nach.</translation>
    </message>
    <message>
        <source>Nothing on the lead can be changed so that Zoho matches it.</source>
        <translation>Am Lead lässt sich nichts so ändern, dass Zoho hier einen Treffer erkennt.</translation>
    </message>
    <message>
        <source> and </source>
        <translation> und </translation>
    </message>
</context>
<context>
    <name>SimilarRecords</name>
    <message>
        <source>Looks similar</source>
        <translation>Sieht ähnlich aus</translation>
    </message>
    <message>
        <source>Look now</source>
        <translation>Jetzt nachsehen</translation>
    </message>
    <message>
        <source>at {account}</source>
        <translation>bei {account}</translation>
    </message>
    <message>
        <source>Open in Zoho</source>
        <translation>In Zoho öffnen</translation>
    </message>
    <message>
        <source>Leaves the form, and asks before it changes.</source>
        <translation>Verlässt das Formular und fragt, bevor etwas geändert wird.</translation>
    </message>
</context>
<context>
    <name>SimilarSection</name>
    <message>
        <source>Looks similar, but Zoho won&apos;t match it</source>
        <translation>Sieht ähnlich aus, doch Zoho erkennt es nicht als Treffer</translation>
    </message>
    <message>
        <source>Look now</source>
        <translation>Jetzt nachsehen</translation>
    </message>
    <message>
        <source>Looks similar: {name}</source>
        <translation>Sieht ähnlich aus: {name}</translation>
    </message>
    <message>
        <source>at {account}</source>
        <translation>bei {account}</translation>
    </message>
    <message>
        <source>Open in Zoho</source>
        <translation>In Zoho öffnen</translation>
    </message>
</context>
<context>
    <name>Skeleton</name>
    <message>
        <source>Reading the matches…</source>
        <translation>Treffer werden gelesen…</translation>
    </message>
</context>
<context>
    <name>SkipDialog</name>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Another reason, then {key}</source>
        <translation>Ein anderer Grund, dann die Taste {key}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Why is {name} skipped?</source>
        <translation>Warum wird {name} übersprungen?</translation>
    </message>
    <message>
        <source>Not a customer</source>
        <translation>Kein Kunde</translation>
    </message>
    <message>
        <source>Duplicate, to be merged in Zoho</source>
        <translation>Dublette, in Zoho zusammenzuführen</translation>
    </message>
    <message>
        <source>Something is missing</source>
        <translation>Etwas fehlt</translation>
    </message>
    <message>
        <source>Spam or a test</source>
        <translation>Spam oder ein Test</translation>
    </message>
</context>
<context>
    <name>SortMenu</name>
    <message>
        <source>Ascending</source>
        <translation>Aufsteigend</translation>
    </message>
    <message>
        <source>Descending</source>
        <translation>Absteigend</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Try the demo org</source>
        <translation>Demo-Organisation ausprobieren</translation>
    </message>
    <message>
        <source>Sign in to Zoho CRM</source>
        <translation>Bei Zoho CRM anmelden</translation>
    </message>
    <message>
        <source>Your accounts</source>
        <translation>Ihre Zugänge</translation>
    </message>
    <message>
        <source>Starting the demo org…</source>
        <translation>Die Demo-Organisation startet…</translation>
    </message>
    <message>
        <source>Opening the org…</source>
        <translation>Die Organisation wird geöffnet…</translation>
    </message>
    <message>
        <source>The org could not be opened: no demo org answers there.</source>
        <translation>Die Organisation konnte nicht geöffnet werden: Dort antwortet keine Demo-Organisation.</translation>
    </message>
    <message>
        <source>Segue</source>
        <translation>Segue</translation>
    </message>
    <message>
        <source>Turn leads into contacts, accounts and deals without making duplicates. You see what will happen before it happens.</source>
        <translation>Machen Sie aus Leads Kontakte, Konten und Deals, ohne Dubletten. Sie sehen, was geschehen wird, bevor es geschieht.</translation>
    </message>
    <message>
        <source>A Zoho CRM on this computer, with made-up leads. Nothing can break.</source>
        <translation>Ein Zoho CRM auf diesem Computer, mit erfundenen Leads. Nichts kann kaputtgehen.</translation>
    </message>
    <message>
        <source>Your own org, with your rights, through Zoho&apos;s own page in your browser.</source>
        <translation>Ihre eigene Organisation, mit Ihren Rechten, über Zohos eigene Seite im Browser.</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Einstellungen…</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message numerus="yes">
        <source>%n conversions under way</source>
        <translation>
            <numerusform>%n Konvertierung läuft</numerusform>
            <numerusform>%n Konvertierungen laufen</numerusform>
        </translation>
    </message>
    <message>
        <source>1 conversion under way</source>
        <translation>1 Konvertierung läuft</translation>
    </message>
    <message numerus="yes">
        <source>%n outcomes being checked</source>
        <translation>
            <numerusform>%n Ergebnis wird geprüft</numerusform>
            <numerusform>%n Ergebnisse werden geprüft</numerusform>
        </translation>
    </message>
    <message>
        <source>1 outcome being checked</source>
        <translation>1 Ergebnis wird geprüft</translation>
    </message>
    <message numerus="yes">
        <source>%n need attention</source>
        <translation>
            <numerusform>%n wartet auf Sie</numerusform>
            <numerusform>%n warten auf Sie</numerusform>
        </translation>
    </message>
    <message>
        <source>1 needs attention</source>
        <translation>1 wartet auf Sie</translation>
    </message>
    <message numerus="yes">
        <source>%n API credits left today</source>
        <translation>
            <numerusform>heute noch %n API-Credit</numerusform>
            <numerusform>heute noch %n API-Credits</numerusform>
        </translation>
    </message>
    <message>
        <source>move</source>
        <translation>blättern</translation>
    </message>
    <message>
        <source>decide</source>
        <translation>entscheiden</translation>
    </message>
    <message>
        <source>search</source>
        <translation>suchen</translation>
    </message>
    <message>
        <source>all actions</source>
        <translation>alle Aktionen</translation>
    </message>
    <message>
        <source>keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Reading the pending leads…</source>
        <translation>Die offenen Leads werden gelesen…</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>Aktuell</translation>
    </message>
    <message>
        <source>Not up to date</source>
        <translation>Nicht aktuell</translation>
    </message>
    <message>
        <source>last read {age}</source>
        <translation>zuletzt {age} gelesen</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>leads read {age}</source>
        <translation>Leads {age} gelesen</translation>
    </message>
</context>
<context>
    <name>StoryView</name>
    <message>
        <source>Check now</source>
        <translation>Jetzt prüfen</translation>
    </message>
    <message>
        <source>About the decision</source>
        <translation>Zur Entscheidung</translation>
    </message>
    <message>
        <source>Expected and actual</source>
        <translation>Erwartet und tatsächlich</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>{when}, by {who}</source>
        <translation>{when}, von {who}</translation>
    </message>
    <message>
        <source>Settled {how}</source>
        <translation>Geklärt {how}</translation>
    </message>
    <message>
        <source>The earlier values aren&apos;t kept, or are no longer kept.</source>
        <translation>Wie die Datensätze aussahen, ist nicht oder nicht mehr gespeichert.</translation>
    </message>
    <message>
        <source>Open in Zoho</source>
        <translation>In Zoho öffnen</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>Tatsächlich</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Lead</translation>
    </message>
    <message>
        <source>Nothing is kept to compare.</source>
        <translation>Zum Vergleichen ist nichts gespeichert.</translation>
    </message>
    <message>
        <source>No earlier state is kept.</source>
        <translation>Kein früherer Stand gespeichert.</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>not kept</source>
        <translation>nicht gespeichert</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Operation {id}</source>
        <translation>Vorgang {id}</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Als CSV speichern…</translation>
    </message>
    <message>
        <source>A conversion can&apos;t be undone; this is what it takes to repair one by hand.</source>
        <translation>Eine Konvertierung lässt sich nicht rückgängig machen; hiermit lässt sich ein Fehler von Hand beheben.</translation>
    </message>
    <message>
        <source>Reversal kit</source>
        <translation>Korrekturhilfe</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Ablauf</translation>
    </message>
</context>
<context>
    <name>Summons</name>
    <message>
        <source>Lead %1 isn&apos;t in the queue. It may be converted already, or belong to another org.</source>
        <translation>Lead %1 ist nicht in der Liste. Vielleicht ist er schon konvertiert oder gehört zu einer anderen Organisation.</translation>
    </message>
    <message>
        <source>The lead in the link isn&apos;t in the queue</source>
        <translation>Der Lead des Links ist nicht in der Liste</translation>
    </message>
    <message>
        <source>Lead not found</source>
        <translation>Lead nicht gefunden</translation>
    </message>
</context>
<context>
    <name>SupportDialog</name>
    <message>
        <source>Support bundle</source>
        <translation>Support-Paket</translation>
    </message>
    <message>
        <source>Everything that would be saved</source>
        <translation>Alles, was gespeichert würde</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>This is everything that would be saved</source>
        <translation>Das ist alles, was gespeichert würde</translation>
    </message>
    <message>
        <source>Versions, settings, ids and states of your latest conversions, and the end of the log. Names, email addresses, telephone numbers and keys are left out. Nothing is sent: you decide who gets the file.</source>
        <translation>Versionen, Einstellungen, Kennungen und Zustände Ihrer letzten Konvertierungen und das Ende des Protokolls. Namen, E-Mail-Adressen, Telefonnummern und Schlüssel sind weggelassen. Nichts wird gesendet: Sie entscheiden, wer die Datei bekommt.</translation>
    </message>
</context>
<context>
    <name>TagsGrid</name>
    <message>
        <source>Carry over tag {name} to</source>
        <translation>Tag „{name}“ übernehmen in</translation>
    </message>
    <message>
        <source>Carry over tags to</source>
        <translation>Tags übernehmen in</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>Deal</translation>
    </message>
    <message>
        <source>Carry tag {name} over to</source>
        <translation>Tag „{name}“ übernehmen in</translation>
    </message>
</context>
<context>
    <name>Targets</name>
    <message>
        <source>Can&apos;t be chosen now.</source>
        <translation>Kann jetzt nicht gewählt werden.</translation>
    </message>
    <message>
        <source>Merge into {name}</source>
        <translation>Mit {name} zusammenführen</translation>
    </message>
    <message>
        <source>Link to {name}</source>
        <translation>Mit Konto {name} verknüpfen</translation>
    </message>
    <message>
        <source>No account</source>
        <translation>Kein Konto</translation>
    </message>
    <message>
        <source>Create a new contact</source>
        <translation>Neuen Kontakt anlegen</translation>
    </message>
    <message>
        <source>Create a new account, {name}</source>
        <translation>Neues Konto anlegen: {name}</translation>
    </message>
    <message>
        <source>belongs to {name}</source>
        <translation>gehört zu {name}</translation>
    </message>
    <message>
        <source>no account</source>
        <translation>kein Konto</translation>
    </message>
    <message>
        <source>{label}: {value}</source>
        <translation>{label}: {value}</translation>
    </message>
    <message>
        <source>{label} matches (unique)</source>
        <translation>{label} passt (eindeutig)</translation>
    </message>
    <message>
        <source>{label} matches</source>
        <translation>{label} passt</translation>
    </message>
</context>
<context>
    <name>TeamFile</name>
    <message>
        <source>The file can&apos;t be read</source>
        <translation>Die Datei kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>The system doesn&apos;t let Segue read it.</source>
        <translation>Das System lässt Segue sie nicht lesen.</translation>
    </message>
    <message>
        <source>Copy it to your own folder, then open it there.</source>
        <translation>Kopieren Sie sie in Ihren eigenen Ordner und öffnen Sie sie dort.</translation>
    </message>
    <message>
        <source>This isn&apos;t a team file</source>
        <translation>Das ist keine Team-Datei</translation>
    </message>
    <message>
        <source>It is damaged, or something else.</source>
        <translation>Sie ist beschädigt oder etwas anderes.</translation>
    </message>
    <message>
        <source>Ask your administrator for segue-team.json again.</source>
        <translation>Bitten Sie Ihre Administration noch einmal um segue-team.json.</translation>
    </message>
    <message>
        <source>The file was made by a newer Segue</source>
        <translation>Die Datei stammt von einem neueren Segue</translation>
    </message>
    <message>
        <source>This version doesn&apos;t know what it means.</source>
        <translation>Diese Version weiß nicht, was sie bedeutet.</translation>
    </message>
    <message>
        <source>Install the newest Segue, then open the file again.</source>
        <translation>Installieren Sie das neueste Segue, und öffnen Sie die Datei dann noch einmal.</translation>
    </message>
    <message>
        <source>Something is missing in the file</source>
        <translation>In der Datei fehlt etwas</translation>
    </message>
    <message>
        <source>It was changed by hand, or cut off; the missing part is named below.</source>
        <translation>Sie wurde von Hand geändert oder abgeschnitten; was fehlt, steht unten.</translation>
    </message>
    <message>
        <source>Something in the file can&apos;t be right</source>
        <translation>Etwas in der Datei kann nicht stimmen</translation>
    </message>
    <message>
        <source>It was changed by hand; the part that is wrong is named below.</source>
        <translation>Sie wurde von Hand geändert; was falsch ist, steht unten.</translation>
    </message>
    <message>
        <source>It could not be saved: the disk is full.</source>
        <translation>Die Datei konnte nicht gespeichert werden: Die Festplatte ist voll.</translation>
    </message>
    <message>
        <source>It could not be saved there. Choose another folder.</source>
        <translation>Die Datei konnte dort nicht gespeichert werden. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Team file (*.json)</source>
        <translation>Team-Datei (*.json)</translation>
    </message>
    <message>
        <source>Team file</source>
        <translation>Team-Datei</translation>
    </message>
</context>
<context>
    <name>TimeLeft</name>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Settings, support</source>
        <translation>Einstellungen, Support</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Keys and help</source>
        <translation>Tasten und Hilfe</translation>
    </message>
</context>
<context>
    <name>UnsentBar</name>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>Verstanden</translation>
    </message>
</context>
<context>
    <name>UnsentNotes</name>
    <message>
        <source>The list of decisions that weren&apos;t sent was damaged; it is kept as %1</source>
        <translation>Die Liste der nicht gesendeten Entscheidungen war beschädigt; sie bleibt als %1 erhalten</translation>
    </message>
    <message>
        <source>Not converted before Segue ended: {names}.</source>
        <translation>Vor dem Beenden von Segue nicht konvertiert: {names}.</translation>
    </message>
    <message>
        <source>{n} leads weren&apos;t converted before Segue ended: {names}.</source>
        <translation>{n} Leads wurden vor dem Beenden von Segue nicht mehr konvertiert: {names}.</translation>
    </message>
    <message>
        <source>Nothing happened in Zoho. What you chose is kept: open the lead and decide.</source>
        <translation>In Zoho ist nichts geschehen. Ihre Auswahl bleibt erhalten: Öffnen Sie den Lead und entscheiden Sie.</translation>
    </message>
    <message>
        <source>They aren&apos;t in the list now</source>
        <translation>Diese Leads stehen jetzt nicht in der Liste</translation>
    </message>
</context>
<context>
    <name>ValueViewer</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>Merge into {name} at {account}</source>
        <translation>Mit {name} bei {account} zusammenführen</translation>
    </message>
    <message>
        <source>Merge into {name}</source>
        <translation>Mit {name} zusammenführen</translation>
    </message>
    <message>
        <source>The account {company} would be created.</source>
        <translation>Das Konto {company} würde angelegt.</translation>
    </message>
    <message>
        <source>New contact {name} at the account {account}</source>
        <translation>Neuer Kontakt {name} beim Konto {account}</translation>
    </message>
    <message>
        <source>No contact matches.</source>
        <translation>Kein Kontakt passt.</translation>
    </message>
    <message>
        <source>The contact {name} and the account {company} would be new.</source>
        <translation>Der Kontakt {name} und das Konto {company} würden neu angelegt.</translation>
    </message>
    <message>
        <source>The contact {name} would be new, without an account.</source>
        <translation>Der Kontakt {name} würde neu angelegt, ohne Konto.</translation>
    </message>
    <message>
        <source>Create a new contact</source>
        <translation>Neuen Kontakt anlegen</translation>
    </message>
    <message>
        <source>{n} contacts match</source>
        <translation>{n} Kontakte passen</translation>
    </message>
    <message>
        <source>More than one could be the same person. Compare them and choose.</source>
        <translation>Mehr als einer könnte dieselbe Person sein. Vergleichen und wählen Sie.</translation>
    </message>
    <message>
        <source>{n} accounts match</source>
        <translation>{n} Konten passen</translation>
    </message>
    <message>
        <source>More than one could be the same company. Compare them and choose.</source>
        <translation>Mehr als eines könnte dasselbe Unternehmen sein. Vergleichen und wählen Sie.</translation>
    </message>
    <message>
        <source>The matches don&apos;t agree</source>
        <translation>Die Treffer widersprechen sich</translation>
    </message>
    <message>
        <source>One value points to one record, another to a different one.</source>
        <translation>Ein Wert führt zu einem Datensatz, ein anderer zu einem anderen.</translation>
    </message>
    <message>
        <source>{contact} belongs to no account, though {account} matches the company.</source>
        <translation>{contact} gehört zu keinem Konto, obwohl {account} zum Unternehmen passt.</translation>
    </message>
    <message>
        <source>{label} {value} matches {contact} ({own}), while {other_label} {other_value} matches {other} ({account}).</source>
        <translation>{label} {value} passt zu {contact} ({own}), {other_label} {other_value} dagegen zu {other} ({account}).</translation>
    </message>
    <message>
        <source>{contact} belongs to no account, though {label} {value} matches {account}.</source>
        <translation>{contact} gehört zu keinem Konto, obwohl {label} {value} zu {account} passt.</translation>
    </message>
    <message>
        <source>{contact} belongs to {own}, while the company matches {account}.</source>
        <translation>{contact} gehört zu {own}, während das Unternehmen zu {account} passt.</translation>
    </message>
    <message>
        <source>{contact} belongs to {own}, while {label} {value} matches {account}.</source>
        <translation>{contact} gehört zu {own}, während {label} {value} zu {account} passt.</translation>
    </message>
    <message>
        <source>{account} has the company&apos;s name, but another website: {site}.</source>
        <translation>{account} heißt wie das Unternehmen, hat aber eine andere Website: {site}.</translation>
    </message>
    <message>
        <source>{contact} belongs to {own}, while the lead&apos;s company is {company}.</source>
        <translation>{contact} gehört zu {own}, während das Unternehmen des Leads {company} ist.</translation>
    </message>
    <message>
        <source>This contact belongs to {account}.</source>
        <translation>Dieser Kontakt gehört zu {account}.</translation>
    </message>
    <message>
        <source>This contact belongs to no account.</source>
        <translation>Dieser Kontakt gehört zu keinem Konto.</translation>
    </message>
    <message>
        <source>Zoho names {name} as a match.</source>
        <translation>Zoho nennt {name} als Treffer.</translation>
    </message>
    <message>
        <source>{label} {value} is unique and matches {name}.</source>
        <translation>{label} {value} ist eindeutig und passt zu {name}.</translation>
    </message>
    <message>
        <source>An account has the company&apos;s name, {name}.</source>
        <translation>Ein Konto trägt den Namen des Unternehmens, {name}.</translation>
    </message>
    <message>
        <source>{label} {value} matches {name}.</source>
        <translation>{label} {value} passt zu {name}.</translation>
    </message>
    <message>
        <source>Compare them and choose.</source>
        <translation>Vergleichen und wählen Sie.</translation>
    </message>
    <message>
        <source>The same name is no proof of the same person. Compare, then merge or create.</source>
        <translation>Gleicher Name heißt nicht gleiche Person. Vergleichen Sie, und führen Sie dann zusammen oder legen Sie neu an.</translation>
    </message>
    <message>
        <source>Only the name matches</source>
        <translation>Nur der Name passt</translation>
    </message>
    <message>
        <source>The lead is called {lead}: perhaps they share a mailbox or a telephone.</source>
        <translation>Der Lead heißt {lead}: Vielleicht teilen sie Postfach oder Telefon.</translation>
    </message>
    <message>
        <source>The value matches, the name doesn&apos;t</source>
        <translation>Der Wert passt, der Name nicht</translation>
    </message>
    <message>
        <source>Is it the lead&apos;s company? Choose it, or create a new account.</source>
        <translation>Ist es das Unternehmen des Leads? Wählen Sie es, oder legen Sie ein neues Konto an.</translation>
    </message>
    <message>
        <source>Only an account matches, and that isn&apos;t certain</source>
        <translation>Nur ein Konto passt, und nicht sicher</translation>
    </message>
    <message>
        <source>The record that matches is locked or waits for an approval in Zoho.</source>
        <translation>Der passende Datensatz ist in Zoho gesperrt oder wartet auf Genehmigung.</translation>
    </message>
    <message>
        <source>The match can&apos;t take this lead now</source>
        <translation>Der Treffer kann diesen Lead jetzt nicht aufnehmen</translation>
    </message>
    <message>
        <source>You may only read {name}. Zoho would convert the lead into it without saving any of the lead&apos;s values there. Ask its owner, or make another choice.</source>
        <translation>Sie haben für {name} nur Leserechte. Zoho würde den Lead damit zusammenführen, ohne seine Werte dort zu speichern. Fragen Sie den Besitzer, oder wählen Sie selbst.</translation>
    </message>
    <message>
        <source>the record that matches</source>
        <translation>den passenden Datensatz</translation>
    </message>
    <message>
        <source>You can&apos;t edit the matching record</source>
        <translation>Sie dürfen den Treffer nicht ändern</translation>
    </message>
    <message>
        <source>Contacts are switched off in your organisation, and no lead converts without them.</source>
        <translation>Kontakte sind in Ihrer Organisation ausgeschaltet, und ohne sie wird kein Lead konvertiert.</translation>
    </message>
    <message>
        <source>Leads can&apos;t be converted here</source>
        <translation>Leads können hier nicht konvertiert werden</translation>
    </message>
    <message>
        <source>A deal is wanted, but its layout asks for a field that can&apos;t be filled here. Convert without a deal, or do this one in Zoho.</source>
        <translation>Ein Deal ist gewünscht, aber sein Layout verlangt ein Feld, das hier nicht ausgefüllt werden kann. Konvertieren Sie ohne Deal, oder erledigen Sie es in Zoho.</translation>
    </message>
    <message>
        <source>The deal can&apos;t be created here</source>
        <translation>Der Deal kann hier nicht angelegt werden</translation>
    </message>
    <message>
        <source>Whether anything in your CRM matches is not known yet.</source>
        <translation>Ob etwas in Ihrem CRM passt, ist noch nicht bekannt.</translation>
    </message>
    <message>
        <source>Matches not read yet</source>
        <translation>Treffer noch nicht gelesen</translation>
    </message>
    <message>
        <source>Somebody changed the lead or its matches after you had decided, so nothing was sent. See what is different, and decide again: your choices are kept.</source>
        <translation>Jemand hat nach Ihrer Entscheidung den Lead oder seine Treffer geändert, darum wurde nichts gesendet. Sehen Sie sich an, was anders ist, und entscheiden Sie noch einmal: Ihre Auswahl bleibt erhalten.</translation>
    </message>
    <message>
        <source>Changed meanwhile</source>
        <translation>Inzwischen geändert</translation>
    </message>
    <message>
        <source>{skip} brings it back into the queue, {convert} converts it nevertheless. Only you see this.</source>
        <translation>{skip} holt ihn in die Liste zurück, {convert} konvertiert ihn trotzdem. Nur Sie sehen dies.</translation>
    </message>
    <message>
        <source>Lost, as it&apos;s mapped to no field: {labels}.</source>
        <translation>Geht verloren, da keinem Feld zugeordnet: {labels}.</translation>
    </message>
</context>
<context>
    <name>VerdictBanner</name>
    <message>
        <source>Use this</source>
        <translation>Übernehmen</translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <source>Zoho asks to slow down: going on at {time}</source>
        <translation>Zoho bittet um langsameres Tempo: weiter um {time}</translation>
    </message>
    <message>
        <source>Zoho accepts no sign-in until {time}: too many renewals</source>
        <translation>Zoho lässt vor {time} keine Anmeldung zu: zu viele Erneuerungen</translation>
    </message>
    <message>
        <source>Zoho can&apos;t be reached just now: trying again at {time}</source>
        <translation>Gerade kein Weg zu Zoho: neuer Versuch um {time}</translation>
    </message>
</context>
<context>
    <name>WaitingPage</name>
    <message>
        <source>Go on in your browser</source>
        <translation>Machen Sie im Browser weiter</translation>
    </message>
    <message>
        <source>Zoho&apos;s page asks whether Segue may work for you. Press Accept there.</source>
        <translation>Zohos Seite fragt, ob Segue für Sie arbeiten darf. Klicken Sie dort auf „Accept“.</translation>
    </message>
    <message>
        <source>Waiting for your answer on Zoho&apos;s page</source>
        <translation>Wartet auf Ihre Antwort auf Zohos Seite</translation>
    </message>
    <message>
        <source>Exchanging Zoho&apos;s approval for access</source>
        <translation>Zohos Zustimmung wird gegen den Zugriff eingetauscht</translation>
    </message>
    <message>
        <source>Reading which organisation and user it is</source>
        <translation>Organisation und Benutzer werden gelesen</translation>
    </message>
    <message>
        <source>Keeping the sign-in in this computer&apos;s keychain</source>
        <translation>Die Anmeldung wird im Schlüsselbund abgelegt</translation>
    </message>
    <message>
        <source>No page to be seen? Open it again, or copy the link into any browser here.</source>
        <translation>Keine Seite zu sehen? Öffnen Sie sie noch einmal, oder kopieren Sie den Link in einen beliebigen Browser auf diesem Computer.</translation>
    </message>
    <message>
        <source>Open the browser again</source>
        <translation>Browser noch einmal öffnen</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>Link kopieren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>WhyNot</name>
    <message>
        <source>There is no candidate {n} to choose.</source>
        <translation>Einen Kandidaten {n} gibt es hier nicht.</translation>
    </message>
    <message>
        <source>There is no preset {n} yet. {key} opens their editor.</source>
        <translation>Eine Vorlage {n} gibt es noch nicht. {key} öffnet den Editor dafür.</translation>
    </message>
    <message>
        <source>This lead is decided already.</source>
        <translation>Über diesen Lead ist schon entschieden.</translation>
    </message>
    <message>
        <source>Not possible now: {action}.</source>
        <translation>Geht gerade nicht: {action}.</translation>
    </message>
    <message>
        <source>Nothing was decided: the matches aren&apos;t read yet.</source>
        <translation>Es wurde nichts entschieden: Die Treffer sind noch nicht gelesen.</translation>
    </message>
    <message>
        <source>This lead can&apos;t be converted now; the reason is shown beside it.</source>
        <translation>Dieser Lead kann jetzt nicht konvertiert werden; der Grund steht daneben.</translation>
    </message>
    <message>
        <source>Too late to take back: it is being sent.</source>
        <translation>Zum Zurücknehmen ist es zu spät: Es wird gerade gesendet.</translation>
    </message>
    <message>
        <source>There is nothing to take back: what was sent can&apos;t be undone.</source>
        <translation>Es gibt nichts zurückzunehmen: Was gesendet ist, lässt sich nicht rückgängig machen.</translation>
    </message>
</context>
<context>
    <name>_SigningIn</name>
    <message>
        <source>Segue</source>
        <translation>Segue</translation>
    </message>
    <message>
        <source>You are signed in. You can close this page and go back to Segue.</source>
        <translation>Sie sind angemeldet. Sie können diese Seite schließen und zu Segue zurückkehren.</translation>
    </message>
    <message>
        <source>The sign-in did not work. Segue tells you why; you can close this page.</source>
        <translation>Die Anmeldung hat nicht funktioniert. Segue sagt Ihnen, warum; Sie können diese Seite schließen.</translation>
    </message>
</context>
<context>
    <name>_Tabs</name>
    <message>
        <source>Lanes</source>
        <translation>Spuren</translation>
    </message>
</context>
<context>
    <name>support</name>
    <message>
        <source>Zip archive (*.zip)</source>
        <translation>ZIP-Archiv (*.zip)</translation>
    </message>
    <message>
        <source>Text file (*.txt)</source>
        <translation>Textdatei (*.txt)</translation>
    </message>
    <message>
        <source>Save support bundle</source>
        <translation>Support-Paket speichern</translation>
    </message>
    <message>
        <source>It could not be saved: the disk is full.</source>
        <translation>Die Datei konnte nicht gespeichert werden: Die Festplatte ist voll.</translation>
    </message>
    <message>
        <source>Segue may not write there. Choose another folder.</source>
        <translation>Dort darf Segue nicht schreiben. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>It could not be saved there. Choose another folder.</source>
        <translation>Die Datei konnte dort nicht gespeichert werden. Wählen Sie einen anderen Ordner.</translation>
    </message>
</context>
</TS>
