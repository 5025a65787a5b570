<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES">
<context>
    <name>AccountButton</name>
    <message>
        <source>Demo org</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed in as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For this time only: no keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this org does without…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an account…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign out…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AccountRow</name>
    <message>
        <source>Open %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AccountSection</name>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Accounts</name>
    <message>
        <source>Org {id}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AccountsPage</name>
    <message>
        <source>Nobody has signed in on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an account…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each has its own queue, journal and colour. Sign-ins are kept in the system&apos;s keychain, never in a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign out…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign out of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick for bulk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Segue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a candidate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Convert with a preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose candidate {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Convert with preset {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the suggestion, where it is sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the conversion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Convert as suggested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create new records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Convert with a deal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip with a reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next lane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous lane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lane: Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lane: New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lane: Choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lane: Blocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lane: All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in Zoho</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the matches again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit a field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Align with what looks similar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick, and on to the next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick, and back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick all of the lane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take all ticks away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys and help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the queue again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Presets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save support bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look like the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark look</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AlignDialog</name>
    <message>
        <source>Change the lead in Zoho?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give {lead} what {name} has?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoho compares letter by letter. With the same value it can match the two itself. The lead is changed in Zoho, then its matches are read again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}: {old} becomes {new}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Aligning</name>
    <message>
        <source>the lead is changed, its matches are read again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody has changed the lead meanwhile. It is read again: look at it as it is now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lead isn&apos;t pending any more: it was converted or deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoho didn&apos;t change the lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoho could not be reached for it. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It isn&apos;t known whether the lead was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer came, and the lead can&apos;t be read now. Re-check it: doing it once more does no harm.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Body</name>
    <message>
        <source>Matching contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matching accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something like it is there already: look below first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No contact matches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No account matches, and the lead names no company.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No account matches the company {company}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CandidateCard</name>
    <message>
        <source>Choose this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No two records may share this value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unique</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layout: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belongs to no account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at {account}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may only read this record: Zoho would merge the lead without saving its values here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merging here would leave {name} as a duplicate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the suggested contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the fields</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CandidateSection</name>
    <message>
        <source>Show {n} more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matching contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matching account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>matched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no match any more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChangesCard</name>
    <message>
        <source>What changed since you decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was saved again, or another rule holds for it; no value is different.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You decided on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>Zoho</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API credits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Modules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pipelines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layouts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Works, with less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands in the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoho answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoho can&apos;t be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the network, the proxy above, and whether a page in the browser opens. A network that asks you to sign in (hotel, train) wants that first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system is set up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Through {url}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None: straight to Zoho.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer&apos;s clock is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer&apos;s clock is off by {minutes} minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have the system set the time by itself: ages on the screen mislead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed in as {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The access to Zoho has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in is kept in the system&apos;s keychain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain can&apos;t be used; the sign-in is kept for this time only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that was asked for is granted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not granted at sign-in: {scopes}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign out and in again, and agree to everything that is asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your profile permits what Segue reads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your profile in Zoho doesn&apos;t permit: {permissions}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask your CRM administrator to switch it on for your profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your profile in Zoho doesn&apos;t permit programs to work for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask your CRM administrator for the permission Zoho CRM API Access.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The organisation&apos;s details can&apos;t be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Segue works, but can&apos;t tell edition and limits. Sign out and in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{edition}: {concurrency} calls at once, {credits} API credits a day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free: {concurrency} calls at once, {credits} API credits a day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Many leads a day need more credits than that: mind the row below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{edition}, on trial for {days} more days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Afterwards fewer credits and modules may be left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{edition}, whose trial is over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask your CRM administrator which edition you have now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{left} left today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only {left} left today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A conversion costs 5, a mass conversion perhaps 200. They come back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None are left today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on later: Zoho counts over 24 hours. Or ask for more credits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts, Accounts and Deals are there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The module Contacts is switched off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoho converts no lead without it. Have your administrator switch it on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The module Accounts is switched off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leads become contacts and deals only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The module Deals is switched off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leads become contacts and accounts only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leads have it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leads have no field Company.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No account can be matched or created by it: leads become contacts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} for deals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deals have no pipelines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is to be done: the stages come from the layout.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One for each module.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{module} has several: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New records get the layout that Zoho chooses for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not looked at: something before it failed, or Zoho doesn&apos;t tell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This network answers in Zoho&apos;s place: it wants a sign-in of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open any page in the browser, do what the network asks, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something between here and Zoho shows a certificate of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a company network: choose its certificate above (Extra certificates). In a hotel or train: sign in to the network first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy doesn&apos;t let Segue through, or its address is no good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the proxy above; ask your administrator which one is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoho answers, but has a failure of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a right that Zoho doesn&apos;t name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckTable</name>
    <message>
        <source>Check connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open an org first: then everything is looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks at network, sign-in, rights and organisation. It costs some 30 credits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at network, sign-in, rights and organisation…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something stands in the way; its line says the way out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Segue works; what it has to do without is marked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing stands in the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConnectionPage</name>
    <message>
        <source>Does it work?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This one:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxy: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of the proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demo org lives on this computer and needs none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None: the system&apos;s certificates are enough</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extra certificates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose extra certificates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the extra certificates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only where your company looks into encrypted traffic: the file with its certificate (PEM), from your administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConsolePicture</name>
    <message>
        <source>Sketch of Zoho&apos;s API console: first Add Client, then the type Mobile-based Applications, then the client&apos;s name and the redirect addresses, then Create.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add Client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContactSection</name>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Conversions</name>
    <message>
        <source>Taken back: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent, {name} has changed meanwhile. Please decide once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent, {name} was converted or deleted by somebody else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent, {name}: {why}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConvertDialog</name>
    <message>
        <source>Sent to Zoho; waiting for the answer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close, let it run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n problems:</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>All checks passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks passed, with one warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Checks passed, with %n warnings</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Convert {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CopyField</name>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Courses</name>
    <message>
        <source>You have looked in Zoho</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was the lead converted? Look for its contact before you answer: where it was, converting it once more would make a duplicate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was converted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It wasn&apos;t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome being checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being converted</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CreationCard</name>
    <message>
        <source>new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing but its name is filled in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filled in from the lead: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the fields</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CreationSection</name>
    <message>
        <source>Would be new</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DateEditor</name>
    <message>
        <source>Choose in a calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next month</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DateTimeEditor</name>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DealField</name>
    <message>
        <source>It has characters that don&apos;t show: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}, mandatory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Segue can&apos;t fill in fields of this kind; it stays empty.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DealSection</name>
    <message>
        <source>Deal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create a deal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact role</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Deciding</name>
    <message>
        <source>Nothing is sure here. {first} to {last} choose, {open} opens the form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Convert…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This lead can&apos;t be converted now; the reason stands beside it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DecidingPage</name>
    <message>
        <source>Show every decision in the form first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One key or two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter decides at once where one match is sure or nothing matches. With this it opens the form, and Ctrl+Enter converts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds in which a decision can be taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So long a decision waits before it is sent, and Ctrl+Z takes it back. Afterwards nothing can be undone. Sent at once, its dialog stays until the answer is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long the history keeps values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What records looked like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history keeps lead and targets as they were before each conversion, so that a mistake can be repaired by hand. They are people&apos;s data: they lie in your own folder and are deleted after this time. That a decision was made, when, and which records came of it is kept for good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>10 years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 year</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Something went wrong inside Segue (%1)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DetailPane</name>
    <message>
        <source>Lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its matches, and what a conversion would do, are shown here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The queue goes on meanwhile; nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DevicePage</name>
    <message>
        <source>Sign in with a code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On your phone or any other device that has a browser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the page here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking Zoho for a code…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Segue goes on by itself as soon as you have said yes there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading which organisation and user it is…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeping the sign-in in this computer&apos;s keychain…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1. Scan the picture, or open this address:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2. Type this code, if it asks for one:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3. Sign in there and press Accept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DonePage</name>
    <message>
        <source>Open the org</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are signed in, for this time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EffectCardView</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Effects</name>
    <message>
        <source>New contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New deal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No contact is made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No account is made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No deal is made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lead&apos;s owner, {name}, gets an e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lead&apos;s owner gets an e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new records&apos; owner, {name}, gets an e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new records&apos; owner gets an e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}: {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} is filled in: {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} stays {existing}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} {existing} becomes {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} is {existing} already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} {lead} isn&apos;t carried over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}: it isn&apos;t sure what Zoho makes of {lead}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} is filled in if it&apos;s empty there: {lead}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not carried over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what it is now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>merged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its name {before} is replaced by {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may only read it: nothing in it is filled in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in it changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already the same: {labels}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{contact} takes part as {role}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new records go to {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new records stay with {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attachments, if there are any, move to the {module}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One attachment moves to the {module}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} attachments move to the {module}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag {name} goes to the {modules}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>Zoho is in trouble</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoho&apos;s servers answered with a failure of their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connection to Zoho</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network sign-in needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This network (hotel, train, guest Wi-Fi) answered in Zoho&apos;s place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in to it in your browser, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoho could not be reached, or the connection broke.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the network, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoho takes too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No complete answer came in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again; a slow network or a busy Zoho is the usual cause.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer wasn&apos;t Zoho&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else answered in Zoho&apos;s place, or the answer was cut off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If this network asks you to sign in (hotel, train, guest Wi-Fi), do that in your browser; then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please sign in again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Segue&apos;s access to Zoho has ended and can&apos;t be renewed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in again; your drafts stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This lead is no longer there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was converted or deleted meanwhile, or you may not see it any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reload the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That didn&apos;t work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoho could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Segue made a mistake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something unforeseen went wrong in the program itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again; if it comes back, tell support the code.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FactsSection</name>
    <message>
        <source>would be lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all of {field}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More about this lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show {n} more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FailureBar</name>
    <message>
        <source>Show the guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a code instead</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FieldEditor</name>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FieldTable</name>
    <message>
        <source>filled in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lost: no field for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too long for this field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not among this field&apos;s choices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unique, and another record has it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a box that isn&apos;t ticked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read-only for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not filled in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Existing record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show {n} more fields</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>can&apos;t be used now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is already converted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>isn&apos;t approved yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is under review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is being merged with another record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a contact to merge into, or create a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an account to join, or create a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This lead {hindrance}, so Zoho won&apos;t convert it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Contacts module is removed from this org, so no lead can be converted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} “{value}” is lost: it isn&apos;t mapped to any field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} “{value}” is lost: it only goes to a {module}, and none is made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} “{value}” isn&apos;t a choice that the {module} knows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} has {length} characters; the {module} takes {limit}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This contact doesn&apos;t match the lead; Zoho would refuse it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} {hindrance}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} belongs to {account}, which is locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may only read {name}: the lead joins it, but fills nothing in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the name matches: make sure that {name} is the same person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} matches, but the contact is {name} and the lead is {lead}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Would be refused: {label} {value} must be unique, and {name} has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} {value} must be unique, and {name} has it: Zoho may refuse, or leave it out of {target}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also matches, and stays as it is: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are matches already, so this may make a duplicate: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Accounts module is removed from this org, so there is no account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account doesn&apos;t match the lead; Zoho would refuse it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set by the contact: {contact} already belongs to {account}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Would be refused: {contact} doesn&apos;t belong to {account}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoho makes it from the lead&apos;s company, whether asked to or not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lead has no company, so no account is made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lead&apos;s company is {company}, the account is {account}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does nothing here: the lead has no company.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does nothing here: company and account are both {account}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does nothing here: no existing account is joined.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does nothing here: you may only read the account {account}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} must be unique, and another account is called {company}: Zoho would refuse to rename {account}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account name {account} is replaced by {company}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Deals module is removed from this org, so there can be no deal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} must be filled in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} can&apos;t be read: mend what is typed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} may have {limit} characters at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} isn&apos;t one of the choices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pipeline {pipeline} has no stage {stage}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} isn&apos;t a date of the calendar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} is beyond {limit}, the limit of this field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} is mandatory, of a kind that Segue can&apos;t fill in: make the deal in Zoho.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} isn&apos;t a field of this deal&apos;s layout.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The closing date {date} is past.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The org doesn&apos;t know the contact role {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The preset&apos;s {label} was longer: it is cut to {limit} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The preset&apos;s pipeline {name} isn&apos;t offered here any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The preset&apos;s stage {name} isn&apos;t offered here any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The preset names fields that leads don&apos;t have here: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The preset&apos;s amount is left out: this deal&apos;s layout has no Amount.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The preset&apos;s owner isn&apos;t an active user any more: the lead&apos;s owner stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lead has no attachments to move.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attachments can&apos;t go to a deal: none is made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attachments can&apos;t go to an account: there is none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attachments can&apos;t go to a {module}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no {module} to carry tags to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lead doesn&apos;t have these tags: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carried over to no record: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chosen owner isn&apos;t an active user of this org.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No contact or account is created, so there is no new owner to write to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Would replace the account name {account} by {company}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of these can be chosen now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the contact first: it may decide the account.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Footer</name>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Convert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Converting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} pending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} ticked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort: {column} {arrow}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>descending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ascending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sorted by {column}, {way}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FormPage</name>
    <message>
        <source>Sign in to Zoho CRM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You say yes on Zoho&apos;s own page in your browser. Segue never sees your password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How an administrator registers Segue, once for all…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With your team&apos;s file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did your administrator give you a file named segue-team.json? Then there is nothing to fill in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open segue-team.json…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} w</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{age} ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number too large to show</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FreshnessLine</name>
    <message>
        <source>Re-check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matches read {age}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GeneralPage</name>
    <message>
        <source>Like the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Like the system follows light and dark as your computer changes them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts from the next start of Segue. Dates and numbers follow your computer&apos;s region in every language.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GuidePage</name>
    <message>
        <source>Register Segue with Zoho</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An administrator does this once for the whole organisation. It costs nothing and takes five minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save segue-team.json for the team…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as %1. Give it to your team: they open it in Segue and press Sign in, each as themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Zoho&apos;s API console</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1. Press Add Client (Get Started, if it is your first one).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2. Choose Mobile-based Applications: that is Zoho&apos;s name for programs, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3. Name it Segue, give your own home page, and add all of these addresses:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redirect address %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They lead back to Segue on the same computer. Zoho compares them letter by letter; several, so that there is a way where a port is taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4. Press Create. Copy what the console shows into these fields:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What Segue asks for at each sign-in (for your records; the console asks for scopes only with a Self Client):</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Happening</name>
    <message>
        <source>Show request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A conversion can&apos;t be undone in Zoho CRM.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request that would be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide request</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Open in Zoho</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Convert…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created {age}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attachments not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tag: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} more tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 attachment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} attachments</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HeldDecisions</name>
    <message>
        <source>Waits for the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About to be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queued · {n} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent. As soon as Zoho can be reached, the lead is read once more and then converted as you decided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent yet. Before it is, Segue looks whether the lead and its matches are still what you decided upon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Converts in 1 second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Converts in {n} seconds</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HeldLine</name>
    <message>
        <source>Take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 queued</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n queued</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{n} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HeldPage</name>
    <message>
        <source>Take back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Hindrances</name>
    <message>
        <source>This lead can&apos;t be converted now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something in Zoho holds it. Open it in Zoho to see what.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This lead is already converted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it in Zoho to see the contact, account and deal it became.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This lead is locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoho doesn&apos;t convert a locked lead. Have it unlocked in Zoho first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This lead waits for approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoho converts approved leads only. Have it approved in Zoho first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This lead is under review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoho converts it only after the review has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This lead is being merged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoho is merging it with another record. Re-check it afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>converted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was converted and can&apos;t take a lead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is locked in Zoho and can&apos;t take a lead until it&apos;s unlocked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} waits for approval in Zoho and can&apos;t take a lead until then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>under review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is under review in Zoho and can&apos;t take a lead until then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>being merged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is being merged in Zoho and can&apos;t take a lead until then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} belongs to {account}, which is locked in Zoho.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>account locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read-only for you</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>the disk is full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its folder can&apos;t be written to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another program keeps the file busy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the disk doesn&apos;t work as it should</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another Segue on this computer is using it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it isn&apos;t open yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make some room on the disk; Segue goes on by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See that you may write to Segue&apos;s folder; Segue goes on by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A backup or a virus scanner may be at it; try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save your work and have the disk looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start Segue again: it repairs the file at the start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Convert there, or close it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Segue writes each conversion down before it is sent, and can&apos;t now: {why}. So nothing was sent, and nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be converted now, since Segue can&apos;t open its journal: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Segue couldn&apos;t write this down ({why}) and keeps trying. If it is closed before, it looks the lead up in Zoho at its next start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Segue&apos;s journal of conversions was damaged. The damaged files were put aside, and what could be read of them was carried over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some of the journal&apos;s last entries were lost. Conversions that were still open are known from a second file and are being looked up in Zoho.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some conversions may have been sent whose outcome Segue doesn&apos;t know, and it can&apos;t tell how many. Look at the leads that you converted last in Zoho before you convert them again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For {count} of the last conversions Segue doesn&apos;t know the outcome, nor the lead. Look at the leads that you converted last in Zoho before you convert them again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JournalOpening</name>
    <message>
        <source>The journal of conversions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>This computer has no keychain that Segue could use. On Linux that is GNOME Keyring or KWallet; ask your administrator for one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain is locked, or Segue was denied access. Unlock it or allow it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain didn&apos;t answer in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain took the sign-in, but didn&apos;t give it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in could not be written down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You&apos;ll be asked to sign in again next time: nothing is kept on the disk.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Change keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeysHelp</name>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change keys…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Single keys are off while you type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Segue %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> or </source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>Actions and their keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As at first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All as at first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an action, press the key that is to do it, and use it. Single letters are off while you type. The numbers of candidates and presets stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} stays with: {action}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use it here instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} does something now: {action}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LaneWatch</name>
    <message>
        <source>paused: the budget for looking ahead is used up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paused: Zoho asks to slow down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paused: Zoho can&apos;t be read now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paused: Zoho refuses these look-ups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>looking…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Lanes</name>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of {total} looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as of {age}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} not confirmed by Zoho yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, {n} leads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, none found so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} more probably</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LeadBadge</name>
    <message>
        <source>Merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>email matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>account matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>several contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>several accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>matches disagree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same name only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not possible now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>match is locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>match is read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deal can&apos;t be filled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not convertible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not checked yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>converted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>under review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>being merged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>field</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LeadFace</name>
    <message>
        <source>, ticked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not confirmed by Zoho yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No company</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LeadsModel</name>
    <message>
        <source>Lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LeadsPanel</name>
    <message>
        <source>Pending leads</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>Its outcome isn&apos;t known yet. If you close Segue now, it finds out and tells you at its next start; nothing is sent twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its outcome isn&apos;t known yet. The practice org ends with Segue, and so does the conversion.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A conversion is under way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 decision isn&apos;t sent yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} decisions aren&apos;t sent yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can be sent before Segue closes, or be taken back: then nothing happens, and the lead is pending as before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They can be sent before Segue closes, or be taken back: then nothing happens, and the leads are pending as before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Segue: demo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NearMissDesk</name>
    <message>
        <source>The lead is being changed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Network</name>
    <message>
        <source>Give the proxy&apos;s address, for instance http://proxy.example.com:8080.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address must begin with http:// or https://. SOCKS proxies can&apos;t be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out the user and the password: they would lie readable in the settings. A proxy that asks for them works where the system knows them (choose Like the system).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no proxy&apos;s address. It looks like http://proxy.example.com:8080, with nothing after the number.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoMatchCard</name>
    <message>
        <source>Nothing in your CRM matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What matches isn&apos;t known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoho tells the matches only of leads that can be converted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No contact has {values}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No account has {values}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> or </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoho compared the unique fields, the e-mail address, the company with the accounts&apos; names, and the name with the contacts&apos; names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoho compared the unique fields, the e-mail address, and the name with the contacts&apos; names. The lead names no company.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Open</name>
    <message>
        <source>No answer came. Segue looks in Zoho what became of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoho says it is converted already. Segue looks how</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoho has put it in its queue. Segue looks whether it&apos;s done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lead was deleted in Zoho before Segue could see whether it had been converted. Look in Zoho for its contact. If the lead is taken back from the recycle bin, check again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoho shows you this lead neither as pending nor as converted nor as deleted; perhaps you may not see it any more. Ask somebody who may, or look in Zoho for its contact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoho took it as a job half an hour ago and hasn&apos;t done it. Look at the lead in Zoho, and check again later; don&apos;t convert it once more before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome being checked, look {probe}. {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Converted. Reading what came out…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent to Zoho; waiting for the answer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{why}, again and again until that is certain; meanwhile the lead can&apos;t be converted once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome being checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Segue goes on by itself as soon as it gets through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An earlier conversion of this lead isn&apos;t settled yet, so this one was not sent. See what became of the earlier one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed; try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have looked, and the lead isn&apos;t converted. You may try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Segue looked more than once, long enough after sending, and the lead was as before. You may try again; Segue reads the lead and its matches once more first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer, and the lead isn&apos;t converted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Segue can&apos;t find out what became of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The outcome isn&apos;t known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request may have reached Zoho, and no answer came. The lead may be converted or not. Don&apos;t convert it again before a check has told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoho will convert it later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoho took it as a job and hadn&apos;t done it when Segue last looked. Don&apos;t convert it again; check the lead later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no connection to the internet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoho&apos;s address can&apos;t be found: is there a connection?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What answers in Zoho&apos;s place can&apos;t be trusted. A network that asks you to sign in first can look like this; open a page in your browser to see.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file with your company&apos;s certificates can&apos;t be read. Choose it again, or remove it, in the settings under Connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No encrypted connection to Zoho came about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This network asks you to sign in first; do that in your browser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This network&apos;s proxy, or its settings, don&apos;t work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Segue&apos;s access to Zoho has ended. Sign in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoho asks to slow down. Wait for a few minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Segue was being closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Segue could not put the request together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no way to Zoho now.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OptionsSection</name>
    <message>
        <source>Options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail the lead&apos;s owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail the new records&apos; owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overwrite the contact&apos;s account name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assign to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move attachments, if there are any, to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the attachment to</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Move %n attachments to</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{name} (keep owner)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deal</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OrgNotes</name>
    <message>
        <source>What this org does without</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OtherWays</name>
    <message>
        <source>Another way…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in another way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a code, on any device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a code from Zoho&apos;s API console</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not as expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>filled in</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OutcomeBody</name>
    <message>
        <source>Check now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have looked…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in Zoho</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>merged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OutcomePanel</name>
    <message>
        <source>Open that record in Zoho</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OutcomeView</name>
    <message>
        <source>Zoho names no {module}; look for it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>merged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in Zoho</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Outcomes</name>
    <message>
        <source>Everything came out as expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some fields came out otherwise than expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoho has confirmed it. The records weren&apos;t read again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It shows that this org keeps filled fields as they are, also with overwrite. Segue expects that from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It shows that with overwrite this org also replaces other fields by the lead&apos;s values. Segue expects that from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lead is converted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lead is converted, otherwise than asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lead is converted, perhaps by somebody else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer was lost, but the lead in Zoho shows that it went as asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lead in Zoho is converted, but not into the records that you chose: perhaps somebody else converted it. Look at the records before you do more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lead in Zoho is converted into the records that you chose, but not by this conversion: perhaps somebody else did it. Look at the records before you do more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lead in Zoho is converted, but Zoho doesn&apos;t name the records. Look them up in Zoho.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}: {expected} was expected, {actual} is there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}: {actual}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OwnerBox</name>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All owners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My leads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No owner</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>All actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find an action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, not possible now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PastePage</name>
    <message>
        <source>Sign in with a code from Zoho&apos;s API console</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For one administrator alone: no redirect address is needed, but the code is good for a few minutes only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1. In Zoho&apos;s API console choose Self Client, then Generate Code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2. Paste these scopes there, choose 10 minutes, and press Create:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3. Copy its client ID and secret, and the code, into these fields:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code from the API console</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Permissions</name>
    <message>
        <source>Convert Leads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mass Convert Leads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoho CRM API Access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View {module}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create {module}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit {module}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete {module}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>United States</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Europe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>India</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Australia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>China</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Japan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Canada</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saudi Arabia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>United Arab Emirates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live org</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoho sandbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice org</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>Your settings start afresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file with your settings was damaged, or is a newer version&apos;s. Segue started with its defaults; the old file is kept beside the new one as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your settings could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file with your settings can&apos;t be read at the moment. Segue uses its defaults and leaves the file as it is; what you change counts for this time only.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PresetDesk</name>
    <message>
        <source>The presets&apos; file was damaged; it is kept as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preset: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk didn&apos;t take the presets; they count for this run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The team&apos;s file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing new in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Presets taken in: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be written there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The presets are in the file; what else was in it is as before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file can&apos;t be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That isn&apos;t a segue-team.json, or is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer Segue wrote that file: update this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no presets in that file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something in that file can&apos;t be right: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PresetEditor</name>
    <message>
        <source>Presets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a lead in the queue to see an example.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the chosen lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No presets yet. A preset fills in a deal, an owner, notices, tags and attachments with one key: Add makes the first one, Import takes your team&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PresetExample</name>
    <message>
        <source>{name}:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no deal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deal “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>owner: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an e-mail to the lead&apos;s owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an e-mail to the new owner</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PresetForm</name>
    <message>
        <source>Name of the preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create a deal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the deal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put in a field of the lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assign to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail the lead&apos;s owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail the new records&apos; owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attachments go to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The org&apos;s default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days ahead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>working days ahead (Monday to Friday)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>months ahead, on the month&apos;s last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the lead&apos;s owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoho&apos;s default (the contact)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put in a field…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lead&apos;s tags go to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pipeline&apos;s first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} (gone)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deal</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PresetRow</name>
    <message>
        <source>Presets</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Reading leads</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QrCode</name>
    <message>
        <source>QR code of the address, for a telephone&apos;s camera</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QueueStates</name>
    <message>
        <source>None that fits was found with one sure match so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None that fits was found without any match so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None that fits was found with doubtful matches so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None that fits is known to be hindered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the leads…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No pending leads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is waiting to be converted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No lead in this lane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all leads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No lead found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No pending lead fits this search and owner.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadyPage</name>
    <message>
        <source>Other details…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in with your team&apos;s file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoho&apos;s page opens in your browser. Press Accept there, and come back here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please sign in again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your access to Zoho has ended. Sign in as the same user; what you have decided and not yet sent stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoho finds out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data centre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of org</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reception</name>
    <message>
        <source>Signed out by Zoho: sign in again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Segue gives up its access to %1 and tells Zoho so. The history of your conversions stays on this computer; the copy of the queue is deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign out %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign out, and remove the account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are signed out, but the list of accounts could not be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are signed out on this computer. Zoho could not be told: you can end Segue&apos;s access there too, in your Zoho account under Connected Apps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are signed out of %1. The history of your conversions stays here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Refusals</name>
    <message>
        <source>You may not create these records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your profile in Zoho doesn&apos;t let you create what a conversion creates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask your CRM administrator for the right, or merge instead of creating.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You lack a permission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your profile in Zoho doesn&apos;t have the permission “{permission}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask your CRM administrator to switch it on for your profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your profile in Zoho doesn&apos;t permit this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask your CRM administrator which permission your profile needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Segue was not given this right when you signed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoho lets a program do only what was agreed to at sign-in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign out and in again, and agree to everything that is asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoho doesn&apos;t accept the sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your access was withdrawn, or belongs to another organisation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in is no longer valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoho doesn&apos;t accept Segue&apos;s access any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many leads at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoho takes at most {limit} leads in one request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose fewer leads and start again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A limit of Zoho&apos;s is reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoho allows {limit} here, and this would be more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for less at once, or try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your organisation&apos;s API credits are used up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoho counts them over 24 hours, and no request is left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on later, when credits have come back, or ask your administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoho asks to slow down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many requests came from your organisation at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait {wait} and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many requests came from your organisation in a short time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record was changed meanwhile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody changed it after Segue had read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re-check the lead and decide again on what it says now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your organisation has no leads to convert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoho doesn&apos;t know the module that was asked for; it may be switched off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask your CRM administrator whether Leads and Contacts are in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The attachments were sent to two places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request named two different modules for the attachments.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one place for the attachments.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request contradicts itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It named two different things where Zoho takes one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please tell support, with the code and the request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something that Zoho needs is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least one field must be given where none was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in the form and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request was not one that Zoho knows: Segue&apos;s fault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please tell support, with the code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoho didn&apos;t understand the request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list is too long for one reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoho stops after a number of records, or the reading took too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reload the list, or narrow it by owner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoho had a fault of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoho answered with an internal error, without saying more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re-check the lead before you try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{record} already has this {field}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{field}” must be unique, so Zoho won&apos;t create a second contact with the value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge into the existing contact, or correct the value in the lead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{field}” must be unique, so Zoho won&apos;t create a second account with the value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge into the existing account, or correct the value in the lead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{field}” must be unique among the deals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the deal another value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{field}” must be unique, so Zoho won&apos;t create a second such record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge into the existing record, or correct the value in the lead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This lead is already converted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A colleague, an automation or an earlier try has converted it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it in Zoho to see the contact, account and deal that came of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The contact is locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chosen contact is locked in Zoho, and a locked one can&apos;t take a lead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another contact, or have this one unlocked in Zoho.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account is locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chosen account is locked in Zoho, and a locked one can&apos;t take a lead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another account, or have this one unlocked in Zoho.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lead is still being checked by Zoho</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoho is validating an image of this lead, or is merging it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until that has ended, or end it in Zoho; then convert again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lead is being merged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoho is merging this lead with another record and has locked it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until the merge has ended, then re-check the lead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lead is locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A locked lead can&apos;t be converted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have it unlocked in Zoho, then convert again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lead is not approved yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It waits for an approval in Zoho, and only approved leads are converted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have it approved in Zoho, then convert again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lead is still under review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It waits for a review in Zoho, and only reviewed leads are converted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have the review finished in Zoho, then convert again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoho doesn&apos;t allow this for the lead now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something in Zoho (a process, an approval, a rule) holds the lead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the lead in Zoho to see what it waits for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoho doesn&apos;t allow this conversion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lead or your organisation&apos;s settings don&apos;t permit it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the lead in Zoho, or ask your CRM administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This user can&apos;t become the owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may only assign records to yourself and to people who report to you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another person under Assign to, or leave it to the lead&apos;s owner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoho doesn&apos;t accept the chosen owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person under Assign to is no active user, or may not own the records.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoho doesn&apos;t accept the place for the attachments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lead&apos;s attachments can&apos;t go to the chosen kind of record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another place for the attachments.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoho doesn&apos;t accept a tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of the tags to carry over is not one of the lead&apos;s, or not allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the tag out and convert again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoho didn&apos;t understand “overwrite”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The choice whether to overwrite the account&apos;s name was not accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch it off and convert again; tell support if that doesn&apos;t help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoho didn&apos;t understand the notifications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The choice who is notified by e-mail was not accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch them off and convert again; tell support if that doesn&apos;t help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoho doesn&apos;t accept the kind of portal user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kind of portal user that was asked for doesn&apos;t exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out and start the conversion again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{field}” is too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoho takes at most {length} characters in this field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorten it and convert again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{field}” has the wrong kind of value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoho expects another kind of value in this field of the deal: {type}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct it and convert again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoho doesn&apos;t accept “{field}” of the deal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value is not one that this field takes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose or type another value and convert again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chosen contact doesn&apos;t fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The contact doesn&apos;t match this lead, or doesn&apos;t belong to the chosen account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re-check the matches, then choose a contact and account that go together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chosen account doesn&apos;t fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account doesn&apos;t match this lead, or the chosen contact belongs to another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A lead can&apos;t be found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of the leads of this run was deleted, or you may not see it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reload the list and start again with the leads that are there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This conversion job is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoho doesn&apos;t know the job any more, so it can&apos;t tell how far it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re-read the leads to see which of them were converted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The deal&apos;s layout is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoho has no such layout any more; an administrator may have changed it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restart Segue, so that it reads your organisation&apos;s settings again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request had another form than Zoho expects: a fault of Segue&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This lead can&apos;t be found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was deleted, or you may not see it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reload the list; look for the lead in Zoho&apos;s recycle bin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoho expects another kind of value in this field: {type}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoho doesn&apos;t accept “{field}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoho doesn&apos;t accept this conversion as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mostly that means: a chosen contact or account no longer matches the lead, or the contact belongs to another account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re-check the matches and choose again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No account was named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoho was told to merge into an account, but not into which.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the account, or create a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No contact was named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoho was told to merge into a contact, but not into which.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the contact, or create a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No lead was named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request for several leads named none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the leads again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{field}” is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your organisation makes this field of a deal mandatory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill it in, or convert without a deal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your organisation makes this field mandatory in a new record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill it in (if the form has it, else in the lead), then convert again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stage doesn&apos;t belong to the pipeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chosen pipeline has no such stage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of the pipeline&apos;s own stages, or another pipeline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another deal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a date with a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an e-mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoho refused, with a code new to Segue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re-check the lead before you try again, and tell support the code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} seconds</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RegistrationFields</name>
    <message>
        <source>Client ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only if Zoho&apos;s console shows one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the client ID from Zoho&apos;s API console: letters, digits and signs without spaces, beginning with 1000.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the client secret from Zoho&apos;s API console: letters and digits without spaces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I don&apos;t know: Zoho finds out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address that your browser shows in Zoho CRM tells it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data centre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Org: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Org</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchEdit</name>
    <message>
        <source>Search leads  (/)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search leads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, company, email, phone or source</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Use the new connection now?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection&apos;s settings count from the next time the org is opened. Segue can open it anew right now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>General</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>You said no on Zoho&apos;s page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoho was told not to let Segue in, so nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If that was a slip, sign in again and press Accept there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer belongs to no sign-in of Segue&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The browser brought back something that Segue had not asked for: an old page, or somebody else&apos;s attempt. It was thrown away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close old sign-in pages in the browser, then sign in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody said yes in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Segue waited for Zoho&apos;s page, and no answer came back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in again. If the browser said yes but nothing happened here, use a code on another device instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The way back from the browser is taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other programs on this computer hold the ports for it: {ports}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close a second Segue or the program that holds them (restarting the computer helps too), or use a code on another device, which needs no port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No browser could be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system has no browser that Segue may open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a code on another device instead, for instance on your phone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoho doesn&apos;t know this client ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has a typing error, or was registered in another data centre.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare it with Zoho&apos;s API console letter by letter, and the data centre with the address that your browser shows in Zoho CRM.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client secret isn&apos;t right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoho knows the client ID, but not with this secret. Each data centre may have a secret of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the secret anew from Zoho&apos;s API console.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoho wants the client secret too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This client was registered as a type that has a secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open your team&apos;s file, or copy the secret from Zoho&apos;s console.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The redirect address isn&apos;t registered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoho sends the browser back only to addresses that it knows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask your administrator to add Segue&apos;s redirect addresses, letter by letter, to the client in Zoho&apos;s API console.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoho doesn&apos;t grant what Segue needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your edition, your profile or the client doesn&apos;t allow one of the rights that were asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show your administrator the list of scopes in the guide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This kind of client can&apos;t sign in this way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client was registered as another type than this way needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask your administrator to register it as the guide says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoho asks to wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There were too many sign-ins in a short time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait {wait}, then sign in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code is no longer good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was used already, is too old, or isn&apos;t complete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start again; you get a new code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your organisation is in another data centre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoho keeps it elsewhere: {place}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose that data centre, then sign in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A server was named that isn&apos;t Zoho&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Segue gives nothing to servers that it doesn&apos;t know, and stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try another network. If it comes back, tell support: this must not be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The access would end within the hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoho gave an access that can&apos;t be renewed, which is of no use to Segue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in again, and press Accept on Zoho&apos;s page even if you did so before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the other kind of org</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You asked for a Zoho sandbox and signed in to a live org, or the other way round.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the kind that you want, then sign in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have no Zoho CRM there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user who signed in belongs to no CRM organisation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in as another user, or ask your administrator to add you to Zoho CRM. The browser may be signed in with a private account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoho doesn&apos;t tell whose access this is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Segue could not read the organisation and the user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again; else show your administrator the list of scopes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That was another user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You signed in as somebody else than before. Nothing was changed, so that no decision ends up in another org.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign out of Zoho in the browser, then sign in as the same user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoho refused the sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoho said so without a reason that Segue knows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again; if it comes back, tell support the code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>which one, Zoho doesn&apos;t tell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes} minutes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignInDialog</name>
    <message>
        <source>Sign in to Zoho CRM</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Similar</name>
    <message>
        <source>E-mail nearly the same: {theirs}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone written otherwise: {theirs}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company nearly the same: {theirs}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name nearly the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same website: {theirs}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same domain as the e-mail: {theirs}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{theirs} there has the same e-mail domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A lead can&apos;t be merged into these as it is. Look at them before you create.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not looked for, to spare the org&apos;s API credits: few are left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Similar records could not be looked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the account&apos;s name as {field}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the contact&apos;s {field}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing on the lead can be changed so that Zoho matches it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> and </source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SimilarSection</name>
    <message>
        <source>Looks similar, but Zoho won&apos;t match it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks similar: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at {account}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in Zoho</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Skeleton</name>
    <message>
        <source>Reading the matches…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SortMenu</name>
    <message>
        <source>Ascending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Descending</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Try the demo org</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in to Zoho CRM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting the demo org…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the org…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The org could not be opened: no sandbox answers there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Segue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn leads into contacts, accounts and deals without making duplicates. You see what will happen before it happens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A Zoho CRM on this computer, with made-up leads. Nothing can break.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own org, with your rights, by Zoho&apos;s own page in your browser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message numerus="yes">
        <source>%n conversions under way</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 conversion under way</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n outcomes being checked</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 outcome being checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n need you</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 needs you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>J/K move  ·  Enter or C convert  ·  / search  ·  ? keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n API credits left today</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the pending leads…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not up to date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last read {age}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Summons</name>
    <message>
        <source>Lead %1 isn&apos;t in the queue. It may be converted already, belong to another org, or be hidden by the search or the owner filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lead of the link isn&apos;t in the queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead not found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SupportDialog</name>
    <message>
        <source>Support bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that would be saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is everything that would be saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions, settings, ids and states of your latest conversions, and the end of the log. Names, e-mail addresses, telephone numbers and keys are left out. Nothing is sent: you decide who gets the file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TagsGrid</name>
    <message>
        <source>Carry over tag {name} to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carry over tags to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carry tag {name} over to</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Targets</name>
    <message>
        <source>Can&apos;t be chosen now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge into {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create a new contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create a new account, {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>belongs to {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} matches (unique)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} matches</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TeamFile</name>
    <message>
        <source>The file can&apos;t be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system doesn&apos;t let Segue read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy it to your own folder, then open it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no team&apos;s file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is damaged, or something else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask your administrator for segue-team.json once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was made by a newer Segue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This version doesn&apos;t know what it means.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the newest Segue, then open the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is missing in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was changed by hand, or cut off; the missing part is named below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something in the file can&apos;t be right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was changed by hand; the part that is wrong is named below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be saved: the disk is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be saved there. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team&apos;s file (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team&apos;s file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimeLeft</name>
    <message>
        <source>%1 left</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings, support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys and help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ValueViewer</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>Merge into {name} at {account}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, who belongs to {account}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge into {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, who belongs to no account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account {company} would be created.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New contact {name} at the account {account}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No contact matches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoho names {name} as a match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} {value} is a unique field and matches {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An account has the company&apos;s name, {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} {value} matches {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The contact {name} and the account {company} would be new.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The contact {name} would be new, without an account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create a new contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} contacts match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than one could be the same person. Compare them and choose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} accounts match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than one could be the same company. Compare them and choose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The matches don&apos;t agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One value points to one record, another to a different one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{contact} belongs to no account, though {account} matches the company.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{contact} belongs to {own}, while the company matches {account}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{contact} belongs to {own}, while the lead&apos;s company is {company}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare them and choose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same name is no proof of the same person. Compare, then merge or create.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the name matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lead is called {lead}: perhaps they share a mailbox or a telephone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value matches, the name doesn&apos;t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is it the lead&apos;s company? Choose it, or create a new account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only an account matches, and not surely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record that matches is locked or waits for an approval in Zoho.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The match can&apos;t take this lead now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may only read {name}. Zoho would convert the lead into it without saving any of the lead&apos;s values there. Ask its owner, or choose yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the record that matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may not change the match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts are switched off in your organisation, and no lead converts without them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leads can&apos;t be converted here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A deal is wanted, but its layout asks for a field that can&apos;t be filled here. Convert without a deal, or do this one in Zoho.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The deal can&apos;t be made here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether anything in your CRM matches is not known yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matches not read yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody changed the lead or its matches after you had decided, so nothing was sent. See what is different, and decide once more: your choices are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed meanwhile</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VerdictBanner</name>
    <message>
        <source>Use this</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <source>Zoho asks to slow down: going on at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoho lets nobody in before {time}: too many renewals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No way to Zoho just now: trying again at {time}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WaitingPage</name>
    <message>
        <source>Go on in your browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoho&apos;s page asks whether Segue may work for you. Press Accept there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for your answer on Zoho&apos;s page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchanging Zoho&apos;s yes for the access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading which organisation and user it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeping the sign-in in this computer&apos;s keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No page to be seen? Open it again, or copy the link into any browser here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the browser again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_SigningIn</name>
    <message>
        <source>Segue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are signed in. You can close this page and go back to Segue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in did not work. Segue tells you why; you can close this page.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Tabs</name>
    <message>
        <source>Lanes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>support</name>
    <message>
        <source>Zip archive (*.zip)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text file (*.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save support bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be saved: the disk is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Segue may not write there. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be saved there. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
